package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.relief.Footpath;
import org.backprop.explorer.model.landscape.relief.Footprint;
import org.backprop.explorer.model.landscape.relief.GroundPoint;
import org.backprop.explorer.model.landscape.relief.Pixel;
import org.backprop.explorer.model.landscape.relief.Position;
import org.backprop.explorer.model.landscape.relief.Relief;
import org.backprop.explorer.model.landscape.relief.Spot;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** Draws the marks on a surface: the path, the current point, and an arrow from it. */
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

    private final GraphicsContext graphics;
    private final Relief relief;
    private final double unit;
    private final LinePainter lines;

    /** A painter of lines that are {@code scale} times as wide as in a small picture. */
    MarksPainter(GraphicsContext graphics, Relief relief, double unit) {
        this.graphics = graphics;
        this.relief = relief;
        this.unit = unit;
        this.lines = new LinePainter(graphics, unit);
    }

    void paint(ReliefScene.Marks marks) {
        graphics.save();
        List<List<Spot>> path = Footpath.seen(relief, marks.path());
        path.forEach(stretch -> lines.stroke(stretch, OUTLINE, LINE + 2 * EDGE));
        path.forEach(stretch -> lines.stroke(stretch, WHITE, LINE));
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

    /** Draws a dot for each point of the path, leaving out those too close to the previous dot. */
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

    /** Draws a thin line from a point down to the floor, where the surface does not hide it. */
    private void drop(Coordinates point) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineWidth(1.5 * unit);
        graphics.setStroke(YELLOW);
        relief.terrain().at(point).map(GroundPoint::position).ifPresent(top -> {
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
        line.forEach(stretch -> lines.stroke(stretch, OUTLINE, LINE + 2));
        line.forEach(stretch -> lines.stroke(stretch, YELLOW, LINE));
        seen(tip).ifPresent(place -> lines.head(line.get(line.size() - 1), YELLOW));
    }
}
