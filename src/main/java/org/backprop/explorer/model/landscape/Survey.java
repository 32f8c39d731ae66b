package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The making of a {@link Landscape}: what of, and which part of it.
 *
 * @param snapshot the moment
 * @param directions what the map is drawn along
 * @param chosen the part to be seen, if a person has chosen it
 * @param before the map seen before, whose frame stays while it fits, and whose surface while it is the same
 */
public record Survey(Snapshot snapshot, Directions directions, Optional<Frame> chosen, Optional<Landscape> before) {

    private static final int LEVELS = 8;
    private static final double SQUARENESS = 0.4;

    /**
     * How thorough a survey is.
     *
     * @param points along each side of the map
     * @param pathPoints of the path, at most
     */
    public record Detail(int points, int pathPoints) {

        /** As much as can be had in a few milliseconds, where one cost takes {@code nanos}. */
        public static Detail quick(long nanos) {
            long affordable = QUICK_NANOS / Math.max(1, nanos);
            int points = (int) Math.max(QUICK_LEAST, Math.min(QUICK_MOST, Math.sqrt(affordable)));
            return new Detail(points, (int) Math.max(QUICK_LEAST, Math.min(PATH, affordable)));
        }

        /** All of the path, and {@code points} along each side. */
        public static Detail full(int points) {
            return new Detail(points, PATH);
        }

        private static final long QUICK_NANOS = 4_000_000;
        private static final int QUICK_LEAST = 8;
        private static final int QUICK_MOST = 24;
        private static final int PATH = 400;
    }

    /**
     * Makes the map.
     *
     * @param cancelled is asked now and then whether to give up
     * @return nothing if it was given up, if there are no such directions yet, or if there is but one parameter
     */
    public Optional<Landscape> make(Detail detail, BooleanSupplier cancelled) {
        if (snapshot.parameters().size() < 2) {
            return Optional.empty();
        }
        return directions.planeAt(snapshot, cancelled).flatMap(plane -> make(plane, detail, cancelled));
    }

    /** The same survey, after {@code map} has been made, whose directions need not be found again. */
    public Survey after(Landscape map) {
        Directions found = new Directions.Held(map.surface().plane(), directions.leastReach());
        return new Survey(snapshot, found, Optional.of(map.frame()), Optional.of(map));
    }

    private Optional<Landscape> make(Plane plane, Detail detail, BooleanSupplier cancelled) {
        CostFunction function = CostFunction.of(snapshot);
        CostMeter meter = function.meter();
        return new DescentPath(plane, meter, snapshot.history().curve())
                .of(snapshot.history().path(), detail.pathPoints(), cancelled)
                .flatMap(path -> {
                    Landscape.Position position = position(plane, meter);
                    Grid grid = frame(path, position.point().at()).grid(detail.points());
                    return surface(function, meter, plane, grid, cancelled)
                            .map(surface -> new Landscape(function, surface, contours(surface), path, position));
                });
    }

    private Landscape.Position position(Plane plane, CostMeter meter) {
        Parameters here = snapshot.parameters();
        Coordinates at = plane.project(here);
        double onMap = meter.cost(plane.at(at).toArray());
        double cost = snapshot.values().now().cost().total();
        double[] gradient = new double[here.size()];
        meter.gradient(here.toArray(), gradient);
        Coordinates ascent = plane.projectStep(gradient);
        Coordinates descent = new Coordinates(-ascent.a(), -ascent.b());
        PathPoint point = new PathPoint(snapshot.moment().updatesDone(), at, cost, onMap);
        Coordinates landing = plane.project(snapshot.setup().next());
        return new Landscape.Position(
                point, plane.slopes(gradient), descent, Optional.of(landing).filter(Survey::isFinite));
    }

    private static boolean isFinite(Coordinates at) {
        return Double.isFinite(at.a()) && Double.isFinite(at.b());
    }

    private Frame frame(List<PathPoint> path, Coordinates here) {
        return chosen.orElseGet(() -> {
            List<Coordinates> seen =
                    new ArrayList<>(path.stream().map(PathPoint::at).toList());
            seen.add(here);
            double[] a = seen.stream().mapToDouble(Coordinates::a).sorted().toArray();
            double[] b = seen.stream().mapToDouble(Coordinates::b).sorted().toArray();
            // a path that leads across only must not make the map flat
            double span = Math.max(a[a.length - 1] - a[0], b[b.length - 1] - b[0]);
            double least = Math.max(directions.leastReach(), SQUARENESS * span);
            Optional<Frame> old = before.map(Landscape::frame);
            return new Frame(range(old.map(Frame::x), a, least), range(old.map(Frame::y), b, least));
        });
    }

    private static Interval range(Optional<Interval> old, double[] sorted, double leastReach) {
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        return old.map(range -> Ranges.keeping(range, low, high, leastReach))
                .orElseGet(() -> Ranges.covering(low, high, leastReach));
    }

    private Optional<Surface> surface(
            CostFunction function, CostMeter meter, Plane plane, Grid grid, BooleanSupplier cancelled) {
        Optional<Surface> same = before.filter(map -> map.cost().equals(function))
                .map(Landscape::surface)
                .filter(surface ->
                        surface.plane().equals(plane) && surface.grid().covers(grid));
        return same.isPresent() ? same : Surface.measure(meter, plane, grid, cancelled);
    }

    private List<Contour> contours(Surface surface) {
        return before.filter(map -> map.surface() == surface)
                .map(Landscape::contours)
                .orElseGet(() -> Arrays.stream(Levels.of(surface, LEVELS))
                        .boxed()
                        .flatMap(level -> Contours.of(surface, level).stream())
                        .toList());
    }
}
