package org.backprop.explorer.view.chart;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Zooms and pans a view: with the mouse wheel at the pointer, by dragging with the secondary or middle button or with
 * Shift, and while the node has the focus with +, − and the arrow keys; 0 resets it.
 */
public final class Navigation {

    private static final double WHEEL = 1.0015;
    /** The maximum scroll delta of one event: 25 notches. */
    private static final double LONGEST_TURN = 1000;

    private static final double KEY = 1.25;
    private static final double STEP = 0.1;

    private final Supplier<Optional<Bounds>> plot;
    private final Steering steering;
    private final Predicate<MouseEvent> grip;
    private Point2D last;

    private Navigation(Supplier<Optional<Bounds>> plot, Steering steering, Predicate<MouseEvent> grip) {
        this.plot = plot;
        this.steering = steering;
        this.grip = grip;
    }

    /**
     * Installs zooming and panning on {@code node}.
     *
     * @param plot returns the plot area in the node; empty while there is none
     */
    public static void attach(Node node, Supplier<Optional<Bounds>> plot, Steering steering) {
        attach(node, plot, steering, Navigation::pans);
    }

    /** Installs zooming and panning on {@code node}, where every drag that matches {@code grip} pans. */
    public static void attach(
            Node node, Supplier<Optional<Bounds>> plot, Steering steering, Predicate<MouseEvent> grip) {
        Navigation navigation = new Navigation(plot, steering, grip);
        node.setFocusTraversable(true);
        node.addEventHandler(ScrollEvent.SCROLL, navigation::scroll);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> navigation.last = at(event));
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, navigation::drag);
        node.addEventHandler(KeyEvent.KEY_PRESSED, navigation::press);
    }

    /** Returns whether a drag with this button and these modifiers pans, so that it must do nothing else. */
    public static boolean pans(MouseEvent event) {
        return event.getButton() == MouseButton.SECONDARY
                || event.getButton() == MouseButton.MIDDLE
                || event.isShiftDown();
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private void scroll(ScrollEvent event) {
        double turn = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY(); // Shift scrolls sideways
        plot.get().ifPresent(area -> {
            double x = (event.getX() - area.getMinX()) / area.getWidth();
            double y = (area.getMaxY() - event.getY()) / area.getHeight();
            double bounded = Math.max(-LONGEST_TURN, Math.min(LONGEST_TURN, turn));
            steering.zoom(clamp(x), clamp(y), Math.pow(WHEEL, -bounded));
        });
        event.consume();
    }

    private static double clamp(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    private void drag(MouseEvent event) {
        if (grip.test(event) && last != null) {
            Point2D now = at(event);
            plot.get()
                    .ifPresent(area -> steering.pan(
                            (last.getX() - now.getX()) / area.getWidth(),
                            (now.getY() - last.getY()) / area.getHeight()));
            last = now;
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        String text = event.getText();
        if (code == KeyCode.PLUS || code == KeyCode.ADD || text.equals("+") || code == KeyCode.EQUALS) {
            steering.zoom(0.5, 0.5, 1 / KEY);
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            steering.zoom(0.5, 0.5, KEY);
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            steering.reset();
        } else if (!pan(code)) {
            return;
        }
        event.consume();
    }

    private boolean pan(KeyCode code) {
        switch (code) {
            case LEFT -> steering.pan(-STEP, 0);
            case RIGHT -> steering.pan(STEP, 0);
            case UP -> steering.pan(0, STEP);
            case DOWN -> steering.pan(0, -STEP);
            default -> {
                return false;
            }
        }
        return true;
    }
}
