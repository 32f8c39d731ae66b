package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person has it: what one does to it by mouse and keys, and what one sees in it. */
final class Window {

    private static final int PATIENCE_SECONDS = 15;

    private final Stage stage;
    private final Robot robot = onFx(Robot::new);

    Window(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    // what one does

    void click(String id) {
        moveTo(id);
        press();
        letGo();
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

    /** Presses keys one after the other, then lets go of all. */
    void press(KeyCode... keys) {
        onFx(() -> {
            robot.keyPress(keys[0]);
            return null;
        });
        if (keys.length > 1) {
            press(Arrays.copyOfRange(keys, 1, keys.length));
        }
        onFx(() -> {
            robot.keyRelease(keys[0]);
            return null;
        });
    }

    /** Writes in place of what stands in a field, in small letters, and presses no key to end it. */
    void write(String id, String text) {
        click(id);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        for (char letter : text.toCharArray()) {
            press(key(letter));
        }
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case ' ' -> KeyCode.SPACE;
            case '.' -> KeyCode.PERIOD;
            case ',' -> KeyCode.COMMA;
            case '-' -> KeyCode.MINUS;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
        };
    }

    /** Writes in place of what stands in a field and ends with Enter. */
    void enter(String id, String text) {
        write(id, text);
        press(KeyCode.ENTER);
    }

    /** Moves the mouse to the middle of what has this id. */
    void moveTo(String id) {
        moveTo(middle(node(id)));
    }

    void moveBy(double pixels) {
        moveTo(onFx(robot::getMousePosition).add(pixels, 0));
    }

    private void moveTo(Point2D place) {
        onFx(() -> {
            robot.mouseMove(place);
            return null;
        });
    }

    private void press() {
        onFx(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return null;
        });
    }

    void letGo() {
        onFx(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
    }

    /** Takes the thumb of a slider and moves it by so many pixels, without letting go. */
    void takeSlider(String id, double pixels) {
        moveTo(middle(part(id, "thumb")));
        press();
        moveBy(pixels / 2);
        moveBy(pixels / 2);
    }

    /** Clicks on the track of a slider, from 0 at its left end to 1 at its right. */
    void clickTrack(String id, double place) {
        pressTrack(id, place);
        letGo();
    }

    /** Presses the mouse on the track of a slider, without letting go. */
    void pressTrack(String id, double place) {
        Node track = part(id, "track");
        double width = onFx(() -> track.getLayoutBounds().getWidth()) - 2;
        moveTo(middle(track).add(width * (place - 0.5), 0));
        press();
    }

    private Node part(String id, String style) {
        return onFx(() ->
                inside(find(id), child -> child.getStyleClass().contains(style)).get(0));
    }

    private static Point2D middle(Node node) {
        return onFx(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** Sets how fast a run goes, by the place on the slider from 0 to 8, and what is then written beside it. */
    void chooseSpeed(String text, int place) {
        if (!text("speed-text").equals(text)) {
            clickTrack("speed", place / 8.0);
            shows(text, () -> text("speed-text"));
        }
    }

    /** Runs as fast as the machine goes until {@code condition} holds, which {@code what} says in words. */
    void runAtFullSpeed(String what, Callable<Boolean> condition) {
        chooseSpeed("full", 8);
        click("run");
        until(what, condition);
    }

    /** Clicks on what is written so inside the node with this id. */
    void clickIn(String id, String text) {
        Node button = onFx(
                () -> inside(find(id), node -> isWritten(node) && textOf(node).equals(text))
                        .get(0));
        moveTo(middle(button));
        press();
        letGo();
    }

    void endRun() {
        if (isRunning()) {
            click("run");
            until("the run has ended", () -> !isRunning());
        }
    }

    /** Opens a box and clicks on one of its choices. */
    void choose(String id, String choice) {
        click(id);
        clickInPopup(choice);
    }

    /** Opens a menu and clicks on one of its items. */
    void chooseInMenu(String menu, String item) {
        click("menu-" + menu);
        clickInPopup(item);
    }

    private void clickInPopup(String text) {
        until(text + " is there to click on", () -> !inPopups(text).isEmpty());
        moveTo(middle(onFx(() -> inPopups(text).get(0))));
        press();
        letGo();
    }

    private static List<Node> inPopups(String text) {
        return javafx.stage.Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> inside(popup.getScene().getRoot(), Labeled.class::isInstance).stream())
                .filter(node ->
                        textOf(node) != null && textOf(node).replace("_", "").equals(text))
                .toList();
    }

    // what one sees

    String title() {
        return onFx(stage::getTitle);
    }

    /** What a box says is chosen. */
    String chosen(String id) {
        return texts(id).get(0);
    }

    /** The text of the label, button or field with this id. */
    String text(String id) {
        return onFx(() -> textOf(find(id)));
    }

    /** All that is written inside the node with this id, in its order. */
    List<String> texts(String id) {
        return onFx(() -> inside(find(id), Labeled.class::isInstance).stream()
                .filter(Node::isVisible)
                .map(Window::textOf)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** Whether the row of a parameter in the list is lit up. */
    boolean isRowMarked(String parameter) {
        return onFx(() -> {
            Node node = find("slider-" + parameter);
            while (!(node instanceof ListCell)) {
                node = node.getParent();
            }
            return node.getStyleClass().contains("marked");
        });
    }

    /** The number of updates done, as the line of time says. */
    int updatesDone() {
        return count(text("position").split(" / ")[0]);
    }

    /** The number of updates known, as the line of time says. */
    int updatesKnown() {
        return count(text("position").split(" / ")[1]);
    }

    private static int count(String text) {
        return Integer.parseInt(text.replace("\u202f", ""));
    }

    /** The sentence in the notice, or nothing where there is none. */
    String notice() {
        return onFx(() -> search("notice-text") == null ? "" : textOf(find("notice-text")));
    }

    String accessibleText(String id) {
        return onFx(() -> find(id).getAccessibleText());
    }

    double slider(String id) {
        return onFx(() -> ((Slider) find(id)).getValue());
    }

    boolean isRunning() {
        return text("run").contains("Pause");
    }

    boolean isChosen(String id) {
        return onFx(() -> ((Toggle) find(id)).isSelected());
    }

    boolean has(String id, String style) {
        return onFx(() -> find(id).getStyleClass().contains(style));
    }

    boolean isMarkedWrong(String id) {
        return onFx(() -> find(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong")));
    }

    boolean sees(String id) {
        return onFx(() -> search(id) != null);
    }

    /** The phases whose chip is marked as present. */
    List<String> presentPhases() {
        return onFx(() -> inside(find("phases"), chip -> chip.getStyleClass().contains("present")).stream()
                .map(chip -> chip.getId().substring("phase-".length()))
                .toList());
    }

    /** All that stands written in the window, apart from the length of the history and notices. */
    List<String> everything() {
        return onFx(() -> inside(stage.getScene().getRoot(), Window::isWritten).stream()
                .filter(node -> !"position".equals(node.getId()) && !"notice-text".equals(node.getId()))
                .map(node -> node.getId() + " " + textOf(node) + " " + node.getAccessibleText())
                .toList());
    }

    private static boolean isWritten(Node node) {
        return node instanceof Labeled || node instanceof TextInputControl;
    }

    // waiting

    /** Waits until the phase with this name is present. */
    void arrivesAt(String phase) {
        shows(List.of(phase), this::presentPhases);
    }

    /** Waits until the line of time says so many updates done of so many known. */
    void arrivesAtUpdate(int done, int known) {
        shows(done + " / " + known, () -> updatesDone() + " / " + updatesKnown());
    }

    /** Waits until {@code seen} is {@code expected}. */
    <T> void shows(T expected, Supplier<T> seen) {
        try {
            await(() -> Objects.equals(expected, seen.get()));
        } catch (TimeoutException e) {
            assertEquals(expected, seen.get());
        }
    }

    /** Waits until {@code condition} holds, which {@code what} says in words. */
    void until(String what, Callable<Boolean> condition) {
        try {
            await(condition);
        } catch (TimeoutException e) {
            fail("waited in vain until " + what);
        }
    }

    /**
     * Waits until all that was asked for has been done and is shown. Steps go by layer then: changing to that comes
     * after everything else.
     */
    void catchUp() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("steps go by update", () -> isChosen("by-update"));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        until("steps go by layer", () -> isChosen("by-layer"));
        awaitFrames(2);
    }

    /** Waits until so many frames have been made ready. */
    static void awaitFrames(int count) {
        CountDownLatch frames = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        timer.start();
        try {
            await(() -> frames.getCount() == 0);
        } catch (TimeoutException e) {
            fail("no frames come");
        } finally {
            timer.stop();
        }
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }

    static <T> T onFx(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    // finding

    Node node(String id) {
        return onFx(() -> find(id));
    }

    /** All visible nodes for which {@code wanted} holds. */
    List<Node> nodes(Predicate<Node> wanted) {
        return onFx(() -> inside(stage.getScene().getRoot(), wanted));
    }

    private Node find(String id) {
        return Objects.requireNonNull(search(id), () -> "nothing to be seen is called " + id);
    }

    private Node search(String id) {
        List<Node> found = inside(stage.getScene().getRoot(), node -> id.equals(node.getId()));
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Node> inside(Node root, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private static String textOf(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node).getText();
    }
}
