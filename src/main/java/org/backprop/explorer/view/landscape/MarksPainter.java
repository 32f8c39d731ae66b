package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.relief.Foothold;
import org.backprop.explorer.model.landscape.relief.Footpath;
import org.backprop.explorer.model.landscape.relief.Footprint;
import org.backprop.explorer.model.landscape.relief.Pixel;
import org.backprop.explorer.model.landscape.relief.Position;
import org.backprop.explorer.model.landscape.relief.Relief;
import org.backprop.explorer.model.landscape.relief.Spot;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** Draws what lies on a landscape: the path, the point where the network is, and an arrow from there. */
final class MarksPainter {

    private static final Color OUTLINE = Color.rgb(12, 16, 24, 0.55);
    private static final Color WHITE = Color.WHITE;
    private static final Color YELLOW = Palette.LIGHT.get(Role.MARK);
    private static final double LINE = 2.4;
    private static final double EDGE = 1.6;
    private static final double DOT = 2.9;
    private static final double DOTS_APART = 9;
    private static final double POINT = 6;
    private static final double RING = 2.2;
    private static final double HEAD = 11;
    private static final double HALF_HEAD = 5;
    /** So many shades of fading are told apart. */
    private static final int SHADES = 12;

    private final GraphicsContext graphics;
    private final Relief relief;
    private final double unit;

    /** Draws with lines {@code unit} times as wide as in a small picture. */
    MarksPainter(GraphicsContext graphics, Relief relief, double unit) {
        this.graphics = graphics;
        this.relief = relief;
        this.unit = unit;
    }

    void paint(ReliefScene.Marks marks) {
        graphics.save();
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        List<List<Spot>> path = Footpath.seen(relief, marks.path());
        path.forEach(stretch -> stroke(stretch, OUTLINE, LINE + 2 * EDGE));
        path.forEach(stretch -> stroke(stretch, WHITE, LINE));
        dots(marks.path());
        marks.point().ifPresent(point -> {
            drop(point);
            marks.arrow().ifPresent(arrow -> arrow(point, arrow));
            seen(point).ifPresent(this::disc);
        });
        graphics.restore();
    }

    private Optional<Pixel> seen(Coordinates point) {
        return Footpath.seen(relief, new Footprint(point, 1)).map(Spot::place);
    }

    /** Draws a line in pieces of one shade each. */
    private void stroke(List<Spot> line, Color colour, double width) {
        graphics.setLineWidth(width * unit);
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

    /** A dot for each point of the path, as far as they do not touch. */
    private void dots(List<Footprint> path) {
        Pixel last = null;
        for (Footprint footprint : path) {
            Optional<Spot> spot = Footpath.seen(relief, footprint);
            if (spot.isPresent() && (last == null || spot.get().place().distance(last) >= DOTS_APART * unit)) {
                last = spot.get().place();
                disc(last, DOT, WHITE.deriveColor(0, 1, 1, spot.get().opacity()));
            }
        }
    }

    private void disc(Pixel place, double radius, Color colour) {
        double r = radius * unit;
        graphics.setFill(colour);
        graphics.fillOval(place.x() - r, place.y() - r, 2 * r, 2 * r);
    }

    private void disc(Pixel place) {
        disc(place, POINT + RING + 1, OUTLINE);
        disc(place, POINT + RING, WHITE);
        disc(place, POINT, YELLOW);
    }

    /** A thin line from a point down to the floor, where the ground does not hide it. */
    private void drop(Coordinates point) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineWidth(1.5 * unit);
        graphics.setStroke(YELLOW);
        relief.terrain().at(point).map(Foothold::position).ifPresent(top -> {
            double step = 1 / relief.projection().scale();
            for (double z = top.z(); z > 0; z -= step) {
                Position upper = new Position(top.x(), top.y(), z);
                Position lower = new Position(top.x(), top.y(), Math.max(0, z - step));
                if (relief.sees(upper) && relief.sees(lower)) {
                    line(relief.projection().pixel(upper), relief.projection().pixel(lower));
                }
            }
        });
    }

    private void line(Pixel from, Pixel to) {
        graphics.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    private void arrow(Coordinates point, Coordinates step) {
        Coordinates tip = new Coordinates(point.a() + step.a(), point.b() + step.b());
        List<List<Spot>> line = Footpath.seen(relief, List.of(new Footprint(point, 1), new Footprint(tip, 1)));
        line.forEach(stretch -> stroke(stretch, OUTLINE, LINE + 2));
        line.forEach(stretch -> stroke(stretch, YELLOW, LINE));
        seen(tip).ifPresent(place -> head(line.get(line.size() - 1), place));
    }

    /** The head of an arrow whose line ends at {@code tip}. */
    private void head(List<Spot> line, Pixel tip) {
        int from = line.size() - 1;
        while (from > 0 && line.get(from).place().distance(tip) < HEAD * unit) {
            from--;
        }
        Pixel neck = line.get(from).place();
        double length = Math.max(1e-9, neck.distance(tip));
        double x = (tip.x() - neck.x()) / length * unit;
        double y = (tip.y() - neck.y()) / length * unit;
        graphics.setFill(YELLOW);
        graphics.fillPolygon(
                new double[] {tip.x() + 3 * x, tip.x() - HEAD * x - HALF_HEAD * y, tip.x() - HEAD * x + HALF_HEAD * y},
                new double[] {tip.y() + 3 * y, tip.y() - HEAD * y + HALF_HEAD * x, tip.y() - HEAD * y - HALF_HEAD * x},
                3);
    }
}
