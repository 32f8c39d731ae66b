package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Waypoint;

/**
 * How a map shows the way that learning took.
 *
 * @param plane what the map is drawn of
 * @param meter measures the map's cost
 * @param curve the recorded costs
 */
public record DescentPath(Plane plane, CostMeter meter, CostCurve curve) {

    /**
     * The points of {@code path} on the plane, at most {@code most} of them, evenly thinned; the first and the last are
     * always there. A point that lies in the plane has the gap 0, exactly where the plane's coordinates are parameters,
     * as long as what is measured is the cost that was recorded there: under another penalty than the present one, the
     * gap tells of that too.
     *
     * @param cancelled is asked before each point whether to give up
     * @return nothing if it was given up
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
     * At most {@code most} points of {@code path}, evenly spread over it, the first and the last among them.
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
