package org.backprop.explorer.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.backprop.explorer.view.Palette;

/** Finds out in what color an edge of the network is drawn. */
final class EdgeColors {

    private static final int DISTANCE = 6;

    private final SceneQueries window;

    EdgeColors(SceneQueries window) {
        this.window = window;
    }

    /** Returns whether the edge is drawn in a tint of the role's color, right beside the number on it. */
    boolean isOn(int weight, Palette.Role role) {
        return isNearTo(role, colorAt(weight, 0));
    }

    /** Returns whether the edge from neuron 1 to neuron 1 has a halo in a tint of the role's color. */
    boolean isAround(int weight, Palette.Role role) {
        return isNearTo(role, colorAt(weight, -3));
    }

    private Color colorAt(int weight, int offset) {
        return Fx.ask(() -> {
            Node pill = window.find("weight-" + weight);
            Bounds place = pill.localToScene(pill.getLayoutBounds());
            Node root = window.stage().getScene().getRoot();
            int x = (int) place.getMaxX() + DISTANCE;
            int y = (int) place.getCenterY() + offset;
            return root.snapshot(null, null).getPixelReader().getColor(x, y);
        });
    }

    /** Returns whether a color is a tint of the role's color, and not white. */
    private static boolean isNearTo(Palette.Role role, Color color) {
        Color full = Palette.LIGHT.get(role);
        return color.getSaturation() > 0.1 && Math.abs(color.getHue() - full.getHue()) < 20;
    }
}
