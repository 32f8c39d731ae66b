package org.backprop.explorer.view.neuron;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** Draws arrows, those of values in one color and those of derivatives in another; pale before they are computed. */
final class ArrowPainter {

    private static final double PENDING_OPACITY = 0.28;
    private static final double HEAD_LENGTH = 10;
    private static final double HALF_HEAD_WIDTH = 4.2;

    private final GraphicsContext graphics;
    private final Palette palette;

    ArrowPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Draws an arrow along {@code line}, with a broad pale line under it if {@code isActive}. */
    void draw(Line line, boolean isBackward, boolean isComputed, boolean isActive) {
        Color color = palette.get(isBackward ? Role.BACKWARD : Role.FORWARD);
        if (isActive) {
            stroke(line, color.deriveColor(0, 1, 1, 0.25), 9);
        }
        Color lineColor = isComputed || isActive ? color : color.deriveColor(0, 1, 1, PENDING_OPACITY);
        double length = line.start().distance(line.end());
        Point2D neck = line.at(Math.max(0, 1 - HEAD_LENGTH / length));
        stroke(new Line(line.start(), neck), lineColor, isActive ? 2.6 : 1.8);
        drawHead(line.end(), neck, lineColor);
    }

    /** Draws the highlight of a selected or hovered arrow, under the arrow. */
    void drawSelected(Line line) {
        stroke(line, palette.get(Role.SELECTION).deriveColor(0, 1, 1, 0.55), 10);
    }

    /** Draws the line between two values that the loss compares. */
    void drawComparison(Line line) {
        graphics.setLineDashes(4, 4);
        stroke(line, palette.get(Role.MUTED).deriveColor(0, 1, 1, 0.6), 1.2);
        graphics.setLineDashes();
    }

    private void stroke(Line line, Color color, double width) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.strokeLine(
                line.start().getX(),
                line.start().getY(),
                line.end().getX(),
                line.end().getY());
    }

    private void drawHead(Point2D tip, Point2D neck, Color color) {
        Point2D direction = tip.subtract(neck).normalize();
        Point2D halfWidth = new Point2D(-direction.getY(), direction.getX()).multiply(HALF_HEAD_WIDTH);
        Point2D left = neck.add(halfWidth);
        Point2D right = neck.subtract(halfWidth);
        graphics.setFill(color);
        graphics.fillPolygon(
                new double[] {tip.getX(), left.getX(), right.getX()},
                new double[] {tip.getY(), left.getY(), right.getY()},
                3);
    }
}
