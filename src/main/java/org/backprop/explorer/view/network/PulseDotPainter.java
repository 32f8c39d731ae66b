package org.backprop.explorer.view.network;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backprop.explorer.view.Palette;

/** Draws what moves along lines as dots with a short tail, colored by the sign of what each carries. */
final class PulseDotPainter {

    private static final double RADIUS = 5.5;
    private static final double TAIL_STEP = 0.07;
    private static final int TAIL = 3;

    private final GraphicsContext graphics;
    private final Palette palette;

    PulseDotPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Values on their way from the starts of their lines to the ends. */
    <T extends Curve> void forward(List<T> tracks, double progress, ToDoubleFunction<T> carried) {
        draw(tracks, progress, carried, palette::weight, 1);
    }

    /** Deltas on their way from the ends to the starts. */
    <T extends Curve> void backward(List<T> tracks, double progress, ToDoubleFunction<T> carried) {
        draw(tracks, progress, carried, palette::derivative, -1);
    }

    private <T extends Curve> void draw(
            List<T> tracks, double progress, ToDoubleFunction<T> carried, DoubleFunction<Color> colors, int direction) {
        for (T track : tracks) {
            Color color = colors.apply(carried.applyAsDouble(track));
            for (int age = TAIL; age >= 0; age--) {
                double along = Math.max(0, progress - age * TAIL_STEP);
                dot(track.at(direction > 0 ? along : 1 - along), color, age);
            }
        }
    }

    private void dot(Point2D place, Color color, int age) {
        double r = RADIUS * (1 - 0.2 * age);
        graphics.setFill(color.deriveColor(0, 1, 1, 1 - 0.28 * age));
        graphics.fillOval(place.getX() - r, place.getY() - r, 2 * r, 2 * r);
    }
}
