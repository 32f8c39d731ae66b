package org.backprop.explorer.view.network;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.Selection;

/** Draws edges by their weights: colour and dashes tell the sign, width tells the size. */
final class EdgeLayer {

    private static final double THINNEST = 1.3;
    private static final double THICKEST = 9;
    /** The weight that is drawn half as thick as the thickest. */
    private static final double HALFWAY = 2.2;

    private final GraphicsContext graphics;
    private final Palette palette;

    EdgeLayer(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    void draw(List<Edge> edges, double[] weights, Selection selection) {
        for (Edge edge : edges) {
            if (selection.lights(edge.index())) {
                pen(palette.get(Role.MARK).deriveColor(0, 1, 1, 0.55), width(weights[edge.index()]) + 9);
                edge.stroke(graphics);
            }
        }
        for (Edge edge : edges) {
            double weight = weights[edge.index()];
            pen(palette.weight(weight).deriveColor(0, 1, 1, opacity(weight)), width(weight));
            if (weight < 0) {
                graphics.setLineDashes(9, 5);
            }
            edge.stroke(graphics);
        }
        graphics.setLineDashes();
    }

    void drawComparisons(List<Edge> lines) {
        pen(palette.get(Role.SOFT).deriveColor(0, 1, 1, 0.6), 1.2);
        graphics.setLineDashes(4, 4);
        lines.forEach(line -> line.stroke(graphics));
        graphics.setLineDashes();
    }

    private void pen(Color colour, double width) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        graphics.setLineDashes();
    }

    private static double width(double weight) {
        double size = Math.abs(weight);
        return THINNEST + (THICKEST - THINNEST) * size / (size + HALFWAY);
    }

    private static double opacity(double weight) {
        double size = Math.abs(weight);
        return 0.5 + 0.5 * size / (size + 0.25);
    }
}
