package org.backprop.explorer.view.surface;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.backprop.explorer.surface.ScreenPoint;
import org.backprop.explorer.surface.ScreenVertex;

/** Draws polylines of varying opacity, and arrow heads. */
final class LinePainter {

    private static final double HEAD_LENGTH = 11;
    private static final double HALF_HEAD_WIDTH = 5;
    /** The number of opacity levels that are distinguished. */
    private static final int OPACITY_LEVELS = 12;

    private final GraphicsContext graphics;
    private final double scale;

    /** Creates a painter of lines that are {@code scale} times as wide as in a small picture. */
    LinePainter(GraphicsContext graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
    }

    /** Draws a polyline in pieces of one opacity level each. */
    void stroke(List<ScreenVertex> line, Color color, double width) {
        graphics.setLineWidth(width * scale);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        int from = 0;
        while (from < line.size() - 1) {
            int level = opacityLevel(line.get(from + 1));
            int to = from + 1;
            while (to < line.size() - 1 && opacityLevel(line.get(to + 1)) == level) {
                to++;
            }
            graphics.setLineCap(from == 0 && to == line.size() - 1 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            graphics.setStroke(color.deriveColor(0, 1, 1, (double) level / OPACITY_LEVELS));
            polyline(line.subList(from, to + 1));
            from = to;
        }
    }

    private static int opacityLevel(ScreenVertex screenVertex) {
        return (int) Math.round(screenVertex.opacity() * OPACITY_LEVELS);
    }

    private void polyline(List<ScreenVertex> line) {
        graphics.beginPath();
        graphics.moveTo(line.get(0).position().x(), line.get(0).position().y());
        for (ScreenVertex screenVertex : line.subList(1, line.size())) {
            graphics.lineTo(screenVertex.position().x(), screenVertex.position().y());
        }
        graphics.stroke();
    }

    /** Draws an arrow head at the end of {@code line}. */
    void drawArrowHead(List<ScreenVertex> line, Color color) {
        ScreenPoint tip = line.get(line.size() - 1).position();
        int from = line.size() - 1;
        while (from > 0 && line.get(from).position().distance(tip) < HEAD_LENGTH * scale) {
            from--;
        }
        ScreenPoint base = line.get(from).position();
        double length = Math.max(1e-9, base.distance(tip));
        double size = Math.min(scale, length / HEAD_LENGTH); // no longer than the line
        double x = (tip.x() - base.x()) / length * size;
        double y = (tip.y() - base.y()) / length * size;
        graphics.setFill(color);
        graphics.fillPolygon(
                new double[] {
                    tip.x() + 3 * x,
                    tip.x() - HEAD_LENGTH * x - HALF_HEAD_WIDTH * y,
                    tip.x() - HEAD_LENGTH * x + HALF_HEAD_WIDTH * y
                },
                new double[] {
                    tip.y() + 3 * y,
                    tip.y() - HEAD_LENGTH * y + HALF_HEAD_WIDTH * x,
                    tip.y() - HEAD_LENGTH * y - HALF_HEAD_WIDTH * x
                },
                3);
    }
}
