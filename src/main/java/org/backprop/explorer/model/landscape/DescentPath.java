package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Waypoint;

/**
 * Projects the trajectory of training onto the plane of a landscape.
 *
 * @param plane the plane of the landscape
 * @param meter evaluates the cost on the plane
 * @param curve the recorded costs, by update count
 */
public record DescentPath(Plane plane, CostMeter meter, CostCurve curve) {

    /**
     * Returns the points of {@code path} projected onto the plane, evenly downsampled to at most {@code most}; the
     * first and the last are always kept. The gap of a point is 0 if the point lies in the plane (exactly 0 where the
     * plane's coordinates are parameters) and if its cost was recorded under the penalty that is evaluated here; a
     * different penalty adds to the gap.
     *
     * @param cancelled polled before each point; the computation stops once it is true
     * @return empty if cancelled
     * @throws IllegalArgumentException if {@code most} is below 2
     */
    public Optional<List<PathPoint>> of(List<Waypoint> path, int most, BooleanSupplier cancelled) {
        List<PathPoint> points = new ArrayList<>();
        double[] point = new double[plane.dimension()];
        for (Waypoint waypoint : thinned(path, most)) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            Coordinates at = plane.project(waypoint.parameters());
            plane.locate(at.a(), at.b(), point);
            double cost = curve.get((int) waypoint.update());
            points.add(new PathPoint(waypoint.update(), at, cost, meter.cost(point)));
        }
        return Optional.of(List.copyOf(points));
    }

    /**
     * Returns at most {@code most} points of {@code path}, evenly spaced along it, the first and the last among them.
     *
     * @throws IllegalArgumentException if {@code most} is below 2
     */
    public static List<Waypoint> thinned(List<Waypoint> path, int most) {
        if (most < 2) {
            throw new IllegalArgumentException("a path needs room for at least 2 points, its first and its last");
        }
        if (path.size() <= most) {
            return path;
        }
        long last = path.size() - 1L;
        return IntStream.range(0, most)
                .mapToObj(i -> path.get((int) (i * last / (most - 1))))
                .toList();
    }
}
