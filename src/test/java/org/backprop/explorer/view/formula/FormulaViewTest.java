package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.backprop.explorer.Fx;
import org.backprop.explorer.Hand;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxToolkit;

/** Each test finds a window with a formula of two factors in it, which the mouse is not in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulaViewTest {

    private static final int WEIGHT = 3;
    private static final int DELTA = 4;
    private static final String LATEX = Tags.tagged(WEIGHT, "w_{11}^{2}") + " \\cdot " + Tags.tagged(DELTA, "\\delta");
    private static final String TEXT = "w11 times delta";
    /** How far a colour may be from the one that is meant, in each channel. */
    private static final double CLOSE = 0.05;

    private final Typesetter typesetter = new Typesetter();
    private final List<Integer> clicked = new ArrayList<>();
    private Button elsewhere;
    private Label caption;
    private Hand hand;
    private Look look;
    private HBox line;
    private FormulaView view;

    @BeforeAll
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once
        Stage stage = FxToolkit.registerStage(Stage::new);
        hand = new Hand();
        line = Fx.ask(HBox::new);
        elsewhere = Fx.ask(() -> new Button("elsewhere"));
        caption = Fx.ask(() -> new Label("="));
        FxToolkit.setupStage(each -> each.setScene(new Scene(line, 500, 120)));
        FxToolkit.showStage();
    }

    @BeforeEach
    void showFormula() {
        look = new Look();
        clicked.clear();
        view = Fx.ask(() -> new FormulaView(look, typesetter));
        Fx.run(() -> {
            view.onTagClicked(clicked::add);
            view.setSize(24);
            view.show(LATEX, TEXT);
            line.getChildren().setAll(caption, view, elsewhere);
            line.setAlignment(Pos.BASELINE_LEFT);
            elsewhere.requestFocus();
        });
        Fx.awaitFrames(2);
        hand.moveTo(elsewhere);
    }

    @AfterAll
    void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private Typeset formula() {
        return typesetter.typeset(LATEX, 24);
    }

    private Rectangle2D box(int tag) {
        return formula().boxes(tag).get(0);
    }

    private void pointAt(int tag) {
        pointAt((box(tag).getMinX() + box(tag).getMaxX()) / 2);
    }

    /** Moves the mouse over the formula, so many pixels from its left end. */
    private void pointAt(double x) {
        double width = Fx.ask(view::getWidth);
        hand.moveTo(view, 0.5 + (x - width / 2) / (width - 2));
    }

    private int tag() {
        return Fx.ask(() -> view.hoveredTag().get());
    }

    private void giveFocus() {
        Fx.run(view::requestFocus);
    }

    @Test
    void itIsHeardAsItsTextTwin() {
        assertEquals(TEXT, Fx.ask(view::getAccessibleText));
    }

    @Test
    void itIsHeardAsText() {
        assertEquals(AccessibleRole.TEXT, Fx.ask(view::getAccessibleRole));
    }

    @Test
    void theMouseOverAFactorGivesItsTag() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
    }

    @Test
    void theMouseOverTheNextFactorGivesTheNextTag() {
        pointAt(WEIGHT);
        pointAt(DELTA);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void theMouseBetweenFactorsGivesNone() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        pointAt((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void theMouseOutsideGivesNone() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        hand.moveTo(elsewhere);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void aPartUnderTheMouseIsPointedAtWhenTheFormulaChanges() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        Fx.run(() -> view.show(Tags.tagged(DELTA, "0.1234"), "a number"));
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void aHandIsShownOverAPart() {
        pointAt(WEIGHT);
        Fx.shows(Cursor.HAND, () -> Fx.ask(view::getCursor));
    }

    @Test
    void aClickOnAPartTellsItsTag() {
        pointAt(DELTA);
        hand.clickHere();
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void aClickBesidePartsTellsNothing() {
        pointAt((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
        hand.clickHere();
        pointAt(DELTA);
        hand.clickHere();
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void downGoesToTheFirstPart() {
        giveFocus();
        hand.press(KeyCode.DOWN);
        Fx.shows(WEIGHT, this::tag);
    }

    @Test
    void downAgainGoesToTheNextPart() {
        giveFocus();
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DOWN);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void downStaysAtTheLastPart() {
        giveFocus();
        IntStream.range(0, 4).forEach(time -> hand.press(KeyCode.DOWN));
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void upGoesToTheLastPart() {
        giveFocus();
        hand.press(KeyCode.UP);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void enterTellsTheTagOfThePart() {
        giveFocus();
        hand.press(KeyCode.UP);
        hand.press(KeyCode.ENTER);
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void noPartIsPointedAtOnceTheFocusIsGone() {
        giveFocus();
        hand.press(KeyCode.DOWN);
        Fx.shows(WEIGHT, this::tag);
        Fx.run(elsewhere::requestFocus);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void aMarkedPartHasAGround() {
        Fx.run(() -> view.mark(Set.of(WEIGHT)));
        Color ground = Color.WHITE.interpolate(Palette.LIGHT.get(Role.MARK), 0.35);
        assertClose(ground, besideGlyphs(WEIGHT));
    }

    @Test
    void aPartThatIsNotMarkedHasNoGround() {
        Fx.run(() -> view.mark(Set.of(WEIGHT)));
        assertClose(Color.WHITE, besideGlyphs(DELTA));
    }

    @Test
    void aMarkIsTakenAway() {
        Fx.run(() -> view.mark(Set.of(WEIGHT)));
        Fx.run(() -> view.mark(Set.of(DELTA)));
        assertClose(Color.WHITE, besideGlyphs(WEIGHT));
    }

    @Test
    void thePartThatIsPointedAtHasAGround() {
        pointAt(DELTA);
        Fx.shows(DELTA, this::tag);
        assertNotEquals(Color.WHITE, besideGlyphs(DELTA));
    }

    @Test
    void glyphsAreInk() {
        assertTrue(shows(Palette.LIGHT.get(Role.INK)));
    }

    @Test
    void glyphsFollowTheTheme() {
        Fx.run(() -> look.palette().set(Palette.DARK));
        assertTrue(shows(Palette.DARK.get(Role.INK)));
    }

    @Test
    void aTintedPartHasTheColourOfItsRole() {
        Fx.run(() -> view.tint(Map.of(WEIGHT, Role.NEGATIVE)));
        assertTrue(shows(Palette.LIGHT.get(Role.NEGATIVE)));
    }

    private WritableImage picture() {
        return Fx.ask(() -> view.snapshot(null, null));
    }

    /** The colour one pixel to the left of a part's box and as high as its middle. */
    private Color besideGlyphs(int tag) {
        WritableImage picture = picture();
        double left = (picture.getWidth() - Fx.ask(view::getWidth)) / 2;
        double y = Fx.ask(view::getBaselineOffset) + (box(tag).getMinY() + box(tag).getMaxY()) / 2;
        return picture.getPixelReader().getColor((int) (left + box(tag).getMinX() - 1), (int) (left + y));
    }

    private boolean shows(Color colour) {
        WritableImage picture = picture();
        int width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight())
                .mapToObj(i -> picture.getPixelReader().getColor(i % width, i / width))
                .anyMatch(pixel -> distance(colour, pixel) < CLOSE);
    }

    private static void assertClose(Color expected, Color seen) {
        assertEquals(0, distance(expected, seen), CLOSE, () -> "expected " + expected + " but saw " + seen);
    }

    private static double distance(Color one, Color other) {
        double red = Math.abs(one.getRed() - other.getRed());
        double green = Math.abs(one.getGreen() - other.getGreen());
        return Math.max(Math.abs(one.getBlue() - other.getBlue()), Math.max(red, green));
    }

    @Test
    void theLatexThatIsCopiedHasNoTags() {
        Fx.run(view::copyLatex);
        assertEquals("w_{11}^{2} \\cdot \\delta", clipboard());
    }

    @Test
    void theTextThatIsCopiedIsTheTextTwin() {
        Fx.run(view::copyText);
        assertEquals(TEXT, clipboard());
    }

    private static String clipboard() {
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void itIsAsWideAsItsFormula() {
        assertEquals(Math.ceil(formula().width()), Fx.ask(view::getWidth));
    }

    @Test
    void aLargerFontMakesItWider() {
        Fx.run(() -> view.setSize(48));
        Fx.awaitFrames(2);
        assertEquals(2 * formula().width(), Fx.ask(view::getWidth), 1);
    }

    @Test
    void itsBaselineIsThatOfTheTextBesideIt() {
        double ofText = Fx.ask(() -> caption.getLayoutY() + caption.getBaselineOffset());
        assertEquals(ofText, Fx.ask(() -> view.getLayoutY() + view.getBaselineOffset()), 1);
    }

    @Test
    void whereThereIsLessRoomThePartsMoveTogether() {
        Fx.run(() -> view.setMaxWidth(0.8 * formula().width()));
        Fx.awaitFrames(2);
        pointAt(0.8 * (box(DELTA).getMinX() + box(DELTA).getMaxX()) / 2);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void itDoesNotBecomeSmallerThanCanBeRead() {
        assertEquals(Math.ceil(0.6 * formula().width()), Fx.ask(() -> view.minWidth(-1)));
    }
}
