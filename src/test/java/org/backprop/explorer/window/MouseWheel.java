package org.backprop.explorer.window;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** The wheel of a mouse. The robot of the headless toolkit has no wheel, so its scroll events are fired here. */
public final class MouseWheel {

    private MouseWheel() {}

    /** Scrolls at {@code position} in {@code node}, up where {@code pixels} > 0; on the JavaFX thread. */
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
