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
public final class PanZoomHandler {

    private static final double WHEEL_FACTOR = 1.0015;
    /** The maximum scroll delta of one event: 25 notches. */
    private static final double MAX_WHEEL_DELTA = 1000;

    private static final double KEY_ZOOM_FACTOR = 1.25;
    private static final double KEY_PAN_FRACTION = 0.1;

    private final Supplier<Optional<Bounds>> plotArea;
    private final PanZoom panZoom;
    private final Predicate<MouseEvent> panGesture;
    private Point2D lastPosition;

    private PanZoomHandler(Supplier<Optional<Bounds>> plotArea, PanZoom panZoom, Predicate<MouseEvent> panGesture) {
        this.plotArea = plotArea;
        this.panZoom = panZoom;
        this.panGesture = panGesture;
    }

    /**
     * Installs zooming and panning on {@code node}.
     *
     * @param plotArea returns the plot area in the node; empty while there is none
     */
    public static void install(Node node, Supplier<Optional<Bounds>> plotArea, PanZoom panZoom) {
        install(node, plotArea, panZoom, PanZoomHandler::isPanGesture);
    }

    /** Installs zooming and panning on {@code node}, where every drag that matches {@code panGesture} pans. */
    public static void install(
            Node node, Supplier<Optional<Bounds>> plotArea, PanZoom panZoom, Predicate<MouseEvent> panGesture) {
        PanZoomHandler panZoomHandler = new PanZoomHandler(plotArea, panZoom, panGesture);
        node.setFocusTraversable(true);
        node.addEventHandler(ScrollEvent.SCROLL, panZoomHandler::scroll);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> panZoomHandler.lastPosition = position(event));
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, panZoomHandler::drag);
        node.addEventHandler(KeyEvent.KEY_PRESSED, panZoomHandler::press);
    }

    /** Returns whether a drag with this button and these modifiers pans, so that it must do nothing else. */
    public static boolean isPanGesture(MouseEvent event) {
        return event.getButton() == MouseButton.SECONDARY
                || event.getButton() == MouseButton.MIDDLE
                || event.isShiftDown();
    }

    private static Point2D position(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private void scroll(ScrollEvent event) {
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY(); // Shift scrolls sideways
        plotArea.get().ifPresent(area -> {
            double x = (event.getX() - area.getMinX()) / area.getWidth();
            double y = (area.getMaxY() - event.getY()) / area.getHeight();
            double boundedDelta = Math.max(-MAX_WHEEL_DELTA, Math.min(MAX_WHEEL_DELTA, delta));
            panZoom.zoom(clamp(x), clamp(y), Math.pow(WHEEL_FACTOR, -boundedDelta));
        });
        event.consume();
    }

    private static double clamp(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    private void drag(MouseEvent event) {
        if (panGesture.test(event) && lastPosition != null) {
            Point2D current = position(event);
            plotArea.get()
                    .ifPresent(area -> panZoom.pan(
                            (lastPosition.getX() - current.getX()) / area.getWidth(),
                            (current.getY() - lastPosition.getY()) / area.getHeight()));
            lastPosition = current;
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
            panZoom.zoom(0.5, 0.5, 1 / KEY_ZOOM_FACTOR);
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            panZoom.zoom(0.5, 0.5, KEY_ZOOM_FACTOR);
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            panZoom.reset();
        } else if (!pan(code)) {
            return;
        }
        event.consume();
    }

    private boolean pan(KeyCode code) {
        switch (code) {
            case LEFT -> panZoom.pan(-KEY_PAN_FRACTION, 0);
            case RIGHT -> panZoom.pan(KEY_PAN_FRACTION, 0);
            case UP -> panZoom.pan(0, KEY_PAN_FRACTION);
            case DOWN -> panZoom.pan(0, -KEY_PAN_FRACTION);
            default -> {
                return false;
            }
        }
        return true;
    }
}
