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
 * Draws edges by their numbers: color and dashes show the sign, the width shows the absolute value. Of very many edges
 * only those with the largest numbers are drawn, and without dashes, since they could not be distinguished anyway.
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

    private static final double MAX_WIDTH = 9;
    private static final double MAX_DENSE_WIDTH = 3;
    /** The part of an edge over which the direction of its arrowhead is measured. */
    private static final double HEAD_PART = 0.06;

    private final GraphicsContext graphics;
    private final Palette palette;
    private final Selection selection;

    EdgePainter(GraphicsContext graphics, Palette palette, Selection selection) {
        this.graphics = graphics;
        this.palette = palette;
        this.selection = selection;
    }

    /** Draws {@code strongest}, and over them those of {@code edges} that are hovered or selected. */
    void draw(List<Edge> strongest, List<Edge> edges, EdgeValues values) {
        boolean isDense = strongest.size() > MAX_DASHED_EDGES;
        // paths are drawn over the edges, which are pale then
        graphics.setGlobalAlpha(selection.paths().get().isEmpty() ? 1 : PALE_OPACITY);
        for (Edge edge : strongest) {
            if (!selection.isHighlighted(edge.index())) {
                draw(edge, values, isDense);
            }
        }
        graphics.setGlobalAlpha(1);
        for (Edge edge : edges) {
            if (selection.isHighlighted(edge.index())) {
                drawHighlighted(edge, values);
            }
        }
        graphics.setLineDashes();
    }

    /** Returns as many edges as are drawn, those with the largest numbers. */
    static List<Edge> strongest(List<Edge> edges, EdgeValues values) {
        if (edges.size() <= MAX_EDGES) {
            return edges;
        }
        double[] sizes = edges.stream().mapToDouble(values::size).sorted().toArray();
        double weakest = sizes[sizes.length - MAX_EDGES];
        return edges.stream()
                .filter(edge -> values.size(edge) >= weakest)
                .limit(MAX_EDGES)
                .toList();
    }

    private void drawHighlighted(Edge edge, EdgeValues values) {
        setStroke(palette.get(Role.SELECTION).deriveColor(0, 1, 1, 0.55), values.width(edge, MAX_WIDTH) + 9);
        edge.stroke(graphics);
        draw(edge, values, false);
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
    void drawActive(Edge edge, EdgeValues values, Phase phase) {
        setStroke(palette.phase(phase).deriveColor(0, 1, 1, 0.35), values.width(edge, MAX_WIDTH) + 6);
        edge.stroke(graphics);
        draw(edge, values, false);
        graphics.setLineDashes();
    }

    /** Draws what an edge has carried to the left, with an arrowhead. */
    void drawBackward(CarriedDerivative carried) {
        Edge edge = carried.edge();
        Color color = palette.derivative(carried.derivative()).deriveColor(0, 1, 1, carried.opacity());
        double width = carried.width(MAX_WIDTH);
        // the edge below is covered, also where the color is pale
        setStroke(palette.get(Role.CARD), width + 1);
        edge.stroke(graphics);
        setStroke(color, width);
        if (carried.isDashed()) {
            graphics.setLineDashes(9, 5);
        }
        edge.stroke(graphics);
        graphics.setLineDashes();
        Point2D tip = edge.at(carried.headPosition());
        drawHead(tip, edge.at(carried.headPosition() + HEAD_PART).subtract(tip), color, width);
    }

    /** Draws an arrowhead with its tip here, and its other end in {@code direction} from it. */
    private void drawHead(Point2D tip, Point2D direction, Color color, double width) {
        double length = MIN_HEAD_LENGTH + width;
        Point2D along = direction.normalize().multiply(length);
        Point2D across = new Point2D(-along.getY(), along.getX()).multiply(HEAD_ASPECT);
        Point2D base = tip.add(along);
        graphics.setFill(color);
        graphics.fillPolygon(
                new double[] {tip.getX(), base.getX() + across.getX(), base.getX() - across.getX()},
                new double[] {tip.getY(), base.getY() + across.getY(), base.getY() - across.getY()},
                3);
    }

    private void draw(Edge edge, EdgeValues values, boolean isDense) {
        setStroke(values.color(edge, palette), values.width(edge, isDense ? MAX_DENSE_WIDTH : MAX_WIDTH));
        if (values.isNegative(edge) && !isDense) {
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
}
