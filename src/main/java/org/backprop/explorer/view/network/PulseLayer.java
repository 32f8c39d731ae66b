package org.backprop.explorer.view.network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backprop.explorer.view.Palette;

/** Draws what travels along edges as dots with a short tail: values to the right, deltas to the left. */
final class PulseLayer {

    private static final double RADIUS = 5.5;
    private static final double TAIL_STEP = 0.07;
    private static final int TAIL = 3;

    private final GraphicsContext graphics;
    private final Palette palette;

    PulseLayer(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Draws one dot an edge, coloured by the sign of what it carries. */
    void draw(List<Edge> edges, double progress, boolean back, ToDoubleFunction<Edge> carried) {
        for (Edge edge : edges) {
            double value = carried.applyAsDouble(edge);
            Color colour = back ? palette.derivative(value) : palette.weight(value);
            for (int i = TAIL; i >= 0; i--) {
                double along = Math.max(0, progress - i * TAIL_STEP);
                dot(edge.at(back ? 1 - along : along), colour, i);
            }
        }
    }

    private void dot(Point2D place, Color colour, int age) {
        double r = RADIUS * (1 - 0.2 * age);
        graphics.setFill(colour.deriveColor(0, 1, 1, 1 - 0.28 * age));
        graphics.fillOval(place.getX() - r, place.getY() - r, 2 * r, 2 * r);
    }
}
