package org.backprop.explorer.view.layers;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.PathStyle;
import org.backprop.explorer.view.Selection;

/**
 * Draws edges by their weights: color and dashes show the sign, the width shows the absolute value. Of very many edges
 * only those with the largest weights are drawn, and without dashes, since they could not be distinguished anyway.
 */
public final class EdgePainter {

    /** The number of edges up to which all are drawn. */
    public static final int MAX_EDGES = 1200;

    private static final int MAX_DASHED_EDGES = 300;
    private static final double PALE_OPACITY = 0.3;
    private static final double PATH_WIDTH = 2.6;
    private static final double PATH_DISTANCE = 4;
    private static final double MIN_HEAD_LENGTH = 9;
    /** Half the width of an arrowhead divided by its length. */
    private static final double HEAD_ASPECT = 0.5;

    private static final double MIN_WIDTH = 1.3;
    private static final double MAX_WIDTH = 9;
    private static final double MAX_DENSE_WIDTH = 3;
    /** The weight at which the width is halfway between minimum and maximum. */
    private static final double HALF_WIDTH_WEIGHT = 2.2;

    private final GraphicsContext graphics;
    private final Palette palette;
    private final Selection selection;

    EdgePainter(GraphicsContext graphics, Palette palette, Selection selection) {
        this.graphics = graphics;
        this.palette = palette;
        this.selection = selection;
    }

    /** Draws {@code strongest}, and over them those of {@code edges} that are hovered or selected. */
    void draw(List<Edge> strongest, List<Edge> edges, double[] weights) {
        boolean isDense = strongest.size() > MAX_DASHED_EDGES;
        // paths are drawn over the edges, which are pale then
        graphics.setGlobalAlpha(selection.paths().get().isEmpty() ? 1 : PALE_OPACITY);
        for (Edge edge : strongest) {
            if (!selection.isHighlighted(edge.index())) {
                draw(edge, weights[edge.index()], isDense);
            }
        }
        graphics.setGlobalAlpha(1);
        for (Edge edge : edges) {
            if (selection.isHighlighted(edge.index())) {
                drawHighlighted(edge, weights[edge.index()]);
            }
        }
        graphics.setLineDashes();
    }

    /** Returns as many edges as are drawn, those with the largest weights. */
    static List<Edge> strongest(List<Edge> edges, double[] weights) {
        if (edges.size() <= MAX_EDGES) {
            return edges;
        }
        double[] sizes = edges.stream()
                .mapToDouble(edge -> Math.abs(weights[edge.index()]))
                .sorted()
                .toArray();
        double weakest = sizes[sizes.length - MAX_EDGES];
        return edges.stream()
                .filter(edge -> Math.abs(weights[edge.index()]) >= weakest)
                .limit(MAX_EDGES)
                .toList();
    }

    private void drawHighlighted(Edge edge, double weight) {
        setStroke(palette.get(Role.SELECTION).deriveColor(0, 1, 1, 0.55), width(weight, MAX_WIDTH) + 9);
        edge.stroke(graphics);
        draw(edge, weight, false);
    }

    /** Draws each path in a style of its own beside the others, or only the hovered one if there is one. */
    void drawPaths(List<Element.Group> paths, List<Edge> edges) {
        boolean isOneHovered = paths.contains(selection.hovered().get());
        for (int p = 0; p < paths.size(); p++) {
            if (!isOneHovered || paths.get(p).equals(selection.hovered().get())) {
                drawPath(
                        paths.get(p),
                        PathStyle.of(p),
                        isOneHovered ? 0 : (p - (paths.size() - 1) / 2.0) * PATH_DISTANCE,
                        edges);
            }
        }
    }

    private void drawPath(Element.Group path, PathStyle pathStyle, double offset, List<Edge> edges) {
        setStroke(pathStyle.color(), PATH_WIDTH);
        graphics.setLineDashes(
                pathStyle.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        graphics.translate(0, offset);
        for (Edge edge : edges) {
            if (path.parts().contains(new Element.Parameter(edge.index()))) {
                edge.stroke(graphics);
            }
        }
        graphics.translate(0, -offset);
        graphics.setLineDashes();
    }

    /** Draws the edge that the current operation of a phase uses. */
    void drawActive(Edge edge, double weight, Phase phase) {
        setStroke(palette.phase(phase).deriveColor(0, 1, 1, 0.35), width(weight, MAX_WIDTH) + 6);
        edge.stroke(graphics);
        draw(edge, weight, false);
        graphics.setLineDashes();
    }

    /** Draws an edge that has carried {@code derivative} to the left, with an arrowhead at its left end. */
    void drawBackward(Edge edge, double weight, double derivative) {
        Color color = palette.derivative(derivative);
        double width = width(weight, MAX_WIDTH);
        setStroke(palette.get(Role.CARD), width + 1);
        edge.stroke(graphics);
        setStroke(color, width);
        if (weight < 0) {
            graphics.setLineDashes(9, 5);
        }
        edge.stroke(graphics);
        graphics.setLineDashes();
        drawHead(edge.start(), color, width);
    }

    /** Draws an arrowhead that points to the left. */
    private void drawHead(Point2D tip, Color color, double width) {
        double length = MIN_HEAD_LENGTH + width;
        double halfWidth = length * HEAD_ASPECT;
        graphics.setFill(color);
        graphics.fillPolygon(
                new double[] {tip.getX(), tip.getX() + length, tip.getX() + length},
                new double[] {tip.getY(), tip.getY() - halfWidth, tip.getY() + halfWidth},
                3);
    }

    private void draw(Edge edge, double weight, boolean isDense) {
        setStroke(
                palette.weight(weight).deriveColor(0, 1, 1, opacity(weight)),
                width(weight, isDense ? MAX_DENSE_WIDTH : MAX_WIDTH));
        if (weight < 0 && !isDense) {
            graphics.setLineDashes(9, 5);
        }
        edge.stroke(graphics);
    }

    void drawComparisons(List<Edge> lines) {
        setStroke(palette.get(Role.MUTED).deriveColor(0, 1, 1, 0.6), 1.2);
        graphics.setLineDashes(4, 4);
        lines.forEach(line -> line.stroke(graphics));
    }

    private void setStroke(Color color, double width) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setStroke(color);
        graphics.setLineWidth(width);
        graphics.setLineDashes();
    }

    private static double width(double weight, double maxWidth) {
        double absoluteValue = Math.abs(weight);
        return MIN_WIDTH + (maxWidth - MIN_WIDTH) * absoluteValue / (absoluteValue + HALF_WIDTH_WEIGHT);
    }

    private static double opacity(double weight) {
        double absoluteValue = Math.abs(weight);
        return 0.5 + 0.5 * absoluteValue / (absoluteValue + 0.25);
    }
}
