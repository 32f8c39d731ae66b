package org.backprop.explorer.view.formula;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.Fx;
import org.junit.jupiter.api.Test;

/** Pointing at parts of a formula, by mouse and by keys. */
class FormulaPointingTest extends FormulaWindowTest {

    private void giveFocus() {
        Fx.run(view::requestFocus);
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
        pointAtPlace((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
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
        pointAtPlace((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
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
    void whereThereIsLessRoomThePartsMoveTogether() {
        Fx.run(() -> view.setMaxWidth(0.8 * formula().width()));
        Fx.awaitFrames(2);
        pointAtPlace(0.8 * (box(DELTA).getMinX() + box(DELTA).getMaxX()) / 2);
        Fx.shows(DELTA, this::tag);
    }
}
