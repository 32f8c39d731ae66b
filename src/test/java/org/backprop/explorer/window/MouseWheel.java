package org.backprop.explorer.window;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/**
 * The wheel of a mouse. The robot of a window toolkit without a screen does not turn wheels, so what they send is sent
 * here.
 */
public final class MouseWheel {

    private MouseWheel() {}

    /**
     * On the window's thread: turns it at {@code place} in {@code node}, away from oneself where {@code pixels} > 0.
     */
    public static void turn(Node node, Point2D place, double pixels) {
        Point2D scene = node.localToScene(place); // as events are made
        Point2D screen = node.localToScreen(place);
        node.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(node, scene.getX(), scene.getY())));
    }
}
