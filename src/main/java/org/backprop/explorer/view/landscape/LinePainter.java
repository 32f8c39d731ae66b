package org.backprop.explorer.view.landscape;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.backprop.explorer.model.landscape.relief.Pixel;
import org.backprop.explorer.model.landscape.relief.Spot;

/** Draws polylines of varying opacity, and arrow heads. */
final class LinePainter {

    private static final double HEAD = 11;
    private static final double HALF_HEAD = 5;
    /** The number of opacity levels that are distinguished. */
    private static final int SHADES = 12;

    private final GraphicsContext graphics;
    private final double unit;

    /** A painter of lines that are {@code scale} times as wide as in a small picture. */
    LinePainter(GraphicsContext graphics, double unit) {
        this.graphics = graphics;
        this.unit = unit;
    }

    /** Draws a polyline in pieces of one opacity level each. */
    void stroke(List<Spot> line, Color colour, double width) {
        graphics.setLineWidth(width * unit);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        int from = 0;
        while (from < line.size() - 1) {
            int shade = shade(line.get(from + 1));
            int to = from + 1;
            while (to < line.size() - 1 && shade(line.get(to + 1)) == shade) {
                to++;
            }
            graphics.setLineCap(from == 0 && to == line.size() - 1 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            graphics.setStroke(colour.deriveColor(0, 1, 1, (double) shade / SHADES));
            polyline(line.subList(from, to + 1));
            from = to;
        }
    }

    private static int shade(Spot spot) {
        return (int) Math.round(spot.opacity() * SHADES);
    }

    private void polyline(List<Spot> line) {
        graphics.beginPath();
        graphics.moveTo(line.get(0).place().x(), line.get(0).place().y());
        for (Spot spot : line.subList(1, line.size())) {
            graphics.lineTo(spot.place().x(), spot.place().y());
        }
        graphics.stroke();
    }

    /** Draws an arrow head at the end of {@code line}. */
    void head(List<Spot> line, Color colour) {
        Pixel tip = line.get(line.size() - 1).place();
        int from = line.size() - 1;
        while (from > 0 && line.get(from).place().distance(tip) < HEAD * unit) {
            from--;
        }
        Pixel neck = line.get(from).place();
        double length = Math.max(1e-9, neck.distance(tip));
        double x = (tip.x() - neck.x()) / length * unit;
        double y = (tip.y() - neck.y()) / length * unit;
        graphics.setFill(colour);
        graphics.fillPolygon(
                new double[] {tip.x() + 3 * x, tip.x() - HEAD * x - HALF_HEAD * y, tip.x() - HEAD * x + HALF_HEAD * y},
                new double[] {tip.y() + 3 * y, tip.y() - HEAD * y + HALF_HEAD * x, tip.y() - HEAD * y - HALF_HEAD * x},
                3);
    }
}
