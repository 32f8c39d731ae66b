package org.backprop.explorer.window;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;

/** Drives the main window by mouse and keys, and queries its nodes. */
final class MainWindowDriver extends SceneQueries {

    private static final Set<String> OF_THE_CURVE = Set.of("cost", "convention");

    /** The last position of the speed slider. */
    private static final int FASTEST = 8;

    private final MouseAndKeyboard mouseAndKeyboard = new MouseAndKeyboard();

    MainWindowDriver(Stage stage) {
        super(stage);
    }

    /** The text of a node; that of the cost curve once the curve, with which it is drawn, has followed. */
    @Override
    String text(String id) {
        if (OF_THE_CURVE.contains(id)) {
            letChartsFollow();
        }
        return super.text(id);
    }

    void click(String id) {
        mouseAndKeyboard.click(node(id));
    }

    void click(Node node) {
        mouseAndKeyboard.click(node);
    }

    /** Clicks where the mouse is. */
    void clickHere() {
        mouseAndKeyboard.clickHere();
    }

    void moveTo(Node node) {
        mouseAndKeyboard.moveTo(node);
    }

    void moveTo(String id) {
        mouseAndKeyboard.moveTo(node(id));
    }

    void moveBy(double pixels) {
        mouseAndKeyboard.moveBy(pixels);
    }

    /** Presses the mouse button at the current position, without releasing it. */
    void hold() {
        mouseAndKeyboard.press();
    }

    /** Scrolls at the mouse over a node, up, or down where {@code notches} is negative. */
    void turnWheel(String id, double notches) {
        mouseAndKeyboard.turnWheel(node(id), notches);
    }

    /** Drags with a button from the current position to the right, or to the left where {@code pixels} is negative. */
    void drag(MouseButton button, double pixels) {
        mouseAndKeyboard.drag(button, pixels);
    }

    /** Holds a key down while {@code action} is done. */
    void hold(KeyCode key, Runnable action) {
        mouseAndKeyboard.hold(key, action);
    }

    void letGo() {
        mouseAndKeyboard.letGo();
    }

    /** Drags from one point of a node to another by the right button. */
    void dragRight(Node node, Point2D from, Point2D to) {
        mouseAndKeyboard.dragRight(node, from, to);
    }

    /** The chart whose picture has this id. */
    ChartDriver chart(String id) {
        return new ChartDriver(this, id);
    }

    /** Clicks on an item of the landscape's menu. */
    void chooseInMap(String item) {
        click("landscape-menu");
        clickInPopup(item);
        letChartsFollow();
    }

    /** The value of a parameter with all its digits. */
    double value(String parameter) {
        String words = accessibleText("slider-" + parameter);
        return ExpectedText.number(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** The 2-2-2-2 network with the values shown in the list. */
    ReferenceNetwork byHand() {
        ReferenceNetwork network = ReferenceNetwork.atStart();
        for (String name : ReferenceNetwork.NAMES) {
            network = network.with(ReferenceNetwork.NAMES.indexOf(name), value(name));
        }
        return network;
    }

    /** Presses keys one after the other, then releases all. */
    void press(KeyCode... keys) {
        mouseAndKeyboard.press(keys);
    }

    /** Fires Control with each of these letters within one frame. */
    void pressControlAtOnceWith(KeyCode... letters) {
        Fx.run(() -> {
            for (KeyCode letter : letters) {
                stage().getScene()
                        .getFocusOwner()
                        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", letter, false, true, false, false));
            }
        });
    }

    void stepForward() {
        click("forward");
    }

    void stepBack() {
        click("back");
    }

    void stepForward(int steps) {
        for (int step = 0; step < steps; step++) {
            press(KeyCode.RIGHT);
        }
        catchUp();
    }

    /** Types {@code text}, in lower case, where the focus is. */
    void type(String text) {
        mouseAndKeyboard.type(text);
    }

    /** Holds a key down until it has been repeated so many times. */
    void pressRepeatedly(KeyCode key, int times) {
        mouseAndKeyboard.pressRepeatedly(key, times);
    }

    /** Replaces the text of a field, in lower case, without committing it. */
    void write(String id, String text) {
        click(id);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        mouseAndKeyboard.type(text);
    }

    /** Replaces the text of a field and commits it with Enter. */
    void enter(String id, String text) {
        write(id, text);
        press(KeyCode.ENTER);
    }

    /** Drags the thumb of a slider by {@code pixels}, without releasing it. */
    void takeSlider(String id, double pixels) {
        mouseAndKeyboard.moveTo(part(id, "thumb"));
        mouseAndKeyboard.press();
        moveBy(pixels / 2);
        moveBy(pixels / 2);
    }

    /** Clicks on the track of a slider, from 0 at its left end to 1 at its right. */
    void clickTrack(String id, double place) {
        pressTrack(id, place);
        letGo();
    }

    /** Presses the mouse on the track of a slider, without releasing it. */
    void pressTrack(String id, double place) {
        mouseAndKeyboard.moveTo(part(id, "track"), place);
        mouseAndKeyboard.press();
    }

    private Node part(String id, String style) {
        return Fx.ask(() ->
                inside(find(id), child -> child.getStyleClass().contains(style)).get(0));
    }

    /** Resizes the window so that its scene has this size. */
    void resize(Dimension2D size) {
        if (!size.equals(size())) {
            Fx.run(() -> {
                Scene scene = stage().getScene();
                stage().setWidth(size.getWidth() + stage().getWidth() - scene.getWidth());
                stage().setHeight(size.getHeight() + stage().getHeight() - scene.getHeight());
            });
            Fx.shows(size, this::size);
            layOut();
        }
    }

    /** The accessible text of the formula with this id. */
    FormulaText twin(String id) {
        return new FormulaText(accessibleText(id));
    }

    /** Moves the mouse to a point of a node, relative to its upper left corner. */
    void moveTo(Node node, Point2D place) {
        mouseAndKeyboard.moveTo(node, place);
    }

    /** Sets the speed of a run by the position of its slider, 0 to 8. */
    void chooseSpeed(int place) {
        if (slider("speed") != place) {
            Fx.run(node("speed")::requestFocus);
            for (int step = 0; step < FASTEST; step++) {
                press(KeyCode.LEFT);
            }
            for (int step = 0; step < place; step++) {
                press(KeyCode.RIGHT);
            }
            Fx.shows((double) place, () -> slider("speed"));
            Fx.run(node("network")::requestFocus);
        }
    }

    /** Runs at full speed until {@code condition} holds, which {@code what} describes. */
    void runAtFullSpeed(String what, Callable<Boolean> condition) {
        chooseSpeed(FASTEST);
        click("run");
        Fx.until(what, condition);
    }

    /** Clicks on the node with this text inside the node with this id. */
    void clickIn(String id, String text) {
        Node button = Fx.ask(
                () -> inside(find(id), node -> isWritten(node) && textOf(node).equals(text))
                        .get(0));
        mouseAndKeyboard.click(button);
    }

    void endRun() {
        if (isRunning()) {
            click("run");
            Fx.until("the run has ended", () -> !isRunning());
        }
    }

    /** Opens a choice box and clicks on one of its choices. */
    void choose(String id, String choice) {
        click(id);
        clickInPopup(choice);
    }

    /** Opens the preset with this name. */
    void begin(String preset) {
        click("network-choice");
        clickInPopup(item -> item.startsWith(preset + " — "));
        Fx.shows(preset, () -> text("network-choice"));
        letChartsFollow();
    }

    /** Opens a menu and clicks on one of its items. */
    void chooseInMenu(String menu, String item) {
        click("menu-" + menu);
        clickInPopup(item);
    }

    private void clickInPopup(String text) {
        clickInPopup(text::equals);
    }

    /** Clicks on the item of an open menu whose text is accepted by {@code wanted}. */
    void clickInPopup(Predicate<String> wanted) {
        Fx.until("the item is there to click on", () -> !inPopups(wanted).isEmpty());
        mouseAndKeyboard.click(Fx.ask(() -> inPopups(wanted).get(0)));
    }

    private static List<Node> inPopups(Predicate<String> wanted) {
        return javafx.stage.Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> inside(popup.getScene().getRoot(), Labeled.class::isInstance).stream())
                .filter(node -> textOf(node) != null && wanted.test(textOf(node).replace("_", "")))
                .toList();
    }

    /** Waits until the phase with this name is current. */
    void arrivesAt(String phase) {
        Fx.shows(List.of(phase), this::presentPhases);
    }

    /** Waits until the timeline shows {@code done} of {@code length} updates. */
    void arrivesAtUpdate(int done, int known) {
        Fx.shows(done + " / " + known, () -> updatesDone() + " / " + updatesKnown());
    }

    /**
     * Waits until all requests have been processed and are shown. Afterwards steps go by layer: that change is
     * processed after all other requests.
     */
    void catchUp() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        Fx.until("steps go by update", () -> isChosen("by-update"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Fx.until("steps go by layer", () -> isChosen("by-layer"));
        Fx.awaitFrame(); // shows the last snapshot, which the charts follow
        letChartsFollow();
        layOut();
    }

    /** Waits until every chart has been drawn to the end; returns at once during a run, where none ever is. */
    void letChartsFollow() {
        Fx.until(
                "no chart is out of date",
                () -> isRunning() || nodes(MainWindowDriver::isOutOfDate).isEmpty());
    }

    private static boolean isOutOfDate(Node node) {
        return node.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .anyMatch(Set.of("stale", "updating")::contains);
    }

    /** All texts, once no chart is stale. */
    @Override
    List<String> everything() {
        letChartsFollow();
        return super.everything();
    }
}
