package org.backprop.explorer.view.picture;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backprop.explorer.view.Palette;

/** Draws pulses along curves as dots with a short tail, colored by the sign of the values that they stand for. */
public final class PulseDotPainter {

    private static final double RADIUS = 5.5;
    private static final double TAIL_STEP = 0.07;
    private static final int TAIL_LENGTH = 3;

    private final GraphicsContext graphics;
    private final Palette palette;

    public PulseDotPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Draws values that move from the starts of their curves to the ends. */
    public <T extends Curve> void drawForward(List<T> curves, double progress, ToDoubleFunction<T> value) {
        draw(curves, progress, value, palette::weight, 1);
    }

    /** Draws derivatives that move from the ends of their curves to the starts. */
    public <T extends Curve> void drawBackward(List<T> curves, double progress, ToDoubleFunction<T> value) {
        draw(curves, progress, value, palette::derivative, -1);
    }

    private <T extends Curve> void draw(
            List<T> curves, double progress, ToDoubleFunction<T> value, DoubleFunction<Color> colors, int direction) {
        for (T curve : curves) {
            Color color = colors.apply(value.applyAsDouble(curve));
            for (int age = TAIL_LENGTH; age >= 0; age--) {
                double position = Math.max(0, progress - age * TAIL_STEP);
                drawDot(curve.at(direction > 0 ? position : 1 - position), color, age);
            }
        }
    }

    private void drawDot(Point2D center, Color color, int age) {
        double r = RADIUS * (1 - 0.2 * age);
        graphics.setFill(color.deriveColor(0, 1, 1, 1 - 0.28 * age));
        graphics.fillOval(center.getX() - r, center.getY() - r, 2 * r, 2 * r);
    }
}
