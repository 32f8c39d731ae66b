package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * Builds a {@link Landscape} of one moment, reusing parts of the previous landscape that are unchanged.
 *
 * @param snapshot the moment whose cost and path are shown
 * @param directions the directions that span the plane
 * @param chosen the visible window if the user has zoomed or panned
 * @param before the previous landscape: its window is kept while it fits, its surface while it would be the same
 */
public record Survey(Snapshot snapshot, Directions directions, Optional<Frame> chosen, Optional<Landscape> before) {

    private static final int LEVELS = 8;
    private static final double SQUARENESS = 0.4;

    /**
     * The resolution of a landscape.
     *
     * @param points the number of grid points along each side
     * @param pathPoints the maximum number of path points
     */
    public record Detail(int points, int pathPoints) {

        /** Returns a resolution that takes a few milliseconds if one evaluation of the cost takes {@code nanos}. */
        public static Detail quick(long nanos) {
            long affordable = QUICK_NANOS / Math.max(1, nanos);
            int points = (int) Math.max(QUICK_LEAST, Math.min(QUICK_MOST, Math.sqrt(affordable)));
            return new Detail(points, (int) Math.max(QUICK_LEAST, Math.min(PATH, affordable)));
        }

        /** Returns the best resolution of the path, and {@code points} along each side. */
        public static Detail full(int points) {
            return new Detail(points, PATH);
        }

        private static final long QUICK_NANOS = 4_000_000;
        private static final int QUICK_LEAST = 8;
        private static final int QUICK_MOST = 24;
        private static final int PATH = 400;
    }

    /**
     * Builds the landscape.
     *
     * @param cancelled polled from time to time; the computation stops once it is true
     * @return empty if cancelled, if there are no such directions yet, or if there is only one parameter
     */
    public Optional<Landscape> make(Detail detail, BooleanSupplier cancelled) {
        if (snapshot.parameters().size() < 2) {
            return Optional.empty();
        }
        return directions.planeAt(snapshot, cancelled).flatMap(plane -> make(plane, detail, cancelled));
    }

    /**
     * Returns a builder of the same landscape at another resolution, which reuses the plane and the window of
     * {@code map}.
     */
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
            // keeps a path that is parallel to one axis from making the window flat
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
