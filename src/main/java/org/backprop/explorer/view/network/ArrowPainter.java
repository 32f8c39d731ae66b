package org.backprop.explorer.view.network;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** Draws arrows: values forward in one color, derivatives backward in another, pale before anything has gone there. */
final class ArrowPainter {

    private static final double FUTURE_OPACITY = 0.28;
    private static final double HEAD = 10;
    private static final double HALF_HEAD = 4.2;

    private final GraphicsContext graphics;
    private final Palette palette;

    ArrowPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Draws an arrow along {@code line}; {@code atWork} puts a broad ground under it. */
    void draw(Line line, boolean back, boolean hasCome, boolean atWork) {
        Color color = palette.get(back ? Role.POSITIVE_DERIVATIVE : Role.POSITIVE);
        if (atWork) {
            stroke(line, color.deriveColor(0, 1, 1, 0.25), 9);
        }
        Color ink = hasCome || atWork ? color : color.deriveColor(0, 1, 1, FUTURE_OPACITY);
        double length = line.start().distance(line.end());
        Point2D neck = line.at(Math.max(0, 1 - HEAD / length));
        stroke(new Line(line.start(), neck), ink, atWork ? 2.6 : 1.8);
        head(line.end(), neck, ink);
    }

    /** Draws what is selected or pointed at broadly in the color of marks, under the arrow. */
    void drawSelected(Line line) {
        stroke(line, palette.get(Role.SELECTION).deriveColor(0, 1, 1, 0.55), 10);
    }

    /** Draws the line between two numbers that are compared. */
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

    private void head(Point2D tip, Point2D neck, Color color) {
        Point2D way = tip.subtract(neck).normalize();
        Point2D side = new Point2D(-way.getY(), way.getX()).multiply(HALF_HEAD);
        Point2D left = neck.add(side);
        Point2D right = neck.subtract(side);
        graphics.setFill(color);
        graphics.fillPolygon(
                new double[] {tip.getX(), left.getX(), right.getX()},
                new double[] {tip.getY(), left.getY(), right.getY()},
                3);
    }
}
