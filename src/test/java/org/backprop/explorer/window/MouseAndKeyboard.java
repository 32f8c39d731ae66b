package org.backprop.explorer.window;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Mouse and keyboard input through the toolkit's robot. */
public final class MouseAndKeyboard {

    /** The scroll distance of a notch of the wheel. */
    private static final double NOTCH = 40;

    private final Robot robot = Fx.ask(Robot::new);

    public void click(Node node) {
        Point2D place = middle(node);
        Fx.run(() -> {
            robot.mouseMove(place);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /** Clicks where the mouse is. */
    public void clickHere() {
        press();
        letGo();
    }

    /** Moves the mouse to the middle of {@code node}. */
    public void moveTo(Node node) {
        moveTo(middle(node));
    }

    /** Moves the mouse into {@code node}, to a position from 0 at its left end to 1 at its right. */
    public void moveTo(Node node, double place) {
        double width = Fx.ask(() -> node.getLayoutBounds().getWidth()) - 2;
        moveTo(middle(node).add(width * (place - 0.5), 0));
    }

    /** Moves the mouse to a point of {@code node}, relative to its upper left corner. */
    void moveTo(Node node, Point2D place) {
        moveTo(Fx.ask(() -> node.localToScreen(place)));
    }

    /** Moves the mouse to the right, or to the left where {@code pixels} is negative. */
    void moveBy(double pixels) {
        moveTo(Fx.ask(robot::getMousePosition).add(pixels, 0));
    }

    private void moveTo(Point2D place) {
        Fx.run(() -> robot.mouseMove(place));
    }

    private static Point2D middle(Node node) {
        return Fx.ask(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    void press() {
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    /** Drags from one point of {@code node} to another by the right button. */
    void dragRight(Node node, Point2D from, Point2D to) {
        moveTo(node, from);
        Fx.run(() -> robot.mousePress(MouseButton.SECONDARY));
        moveTo(node, to);
        Fx.run(() -> robot.mouseRelease(MouseButton.SECONDARY));
    }

    /** Releases the mouse button. */
    public void letGo() {
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Scrolls at the mouse over {@code node} by so many notches, up, or down where they are negative. */
    void turnWheel(Node node, double notches) {
        Fx.run(() -> MouseWheel.turn(node, node.screenToLocal(robot.getMousePosition()), NOTCH * notches));
    }

    /** Drags with a button from the current position to the right, or to the left where {@code pixels} is negative. */
    void drag(MouseButton button, double pixels) {
        Fx.run(() -> robot.mousePress(button));
        moveBy(pixels / 2);
        moveBy(pixels / 2);
        Fx.run(() -> robot.mouseRelease(button));
    }

    /** Holds a key down while {@code action} is done. */
    void hold(KeyCode key, Runnable action) {
        Fx.run(() -> robot.keyPress(key));
        try {
            action.run();
        } finally {
            Fx.run(() -> robot.keyRelease(key));
        }
    }

    /** Presses keys one after the other, then releases all. */
    public void press(KeyCode... keys) {
        Fx.run(() -> strike(keys));
    }

    /** Presses a key so many times, as the system does while it is held down, then releases it. */
    void pressRepeatedly(KeyCode key, int times) {
        Fx.run(() -> {
            for (int time = 0; time < times; time++) {
                robot.keyPress(key);
            }
            robot.keyRelease(key);
        });
    }

    /** Types {@code text} in lower case. */
    void type(String text) {
        Fx.run(() -> {
            for (char letter : text.toCharArray()) {
                strike(key(letter));
            }
        });
    }

    private void strike(KeyCode... keys) {
        Arrays.stream(keys).forEach(robot::keyPress);
        Arrays.stream(keys).forEach(robot::keyRelease);
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case ' ' -> KeyCode.SPACE;
            case '.' -> KeyCode.PERIOD;
            case ',' -> KeyCode.COMMA;
            case '-' -> KeyCode.MINUS;
            case '/' -> KeyCode.SLASH;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
        };
    }
}
