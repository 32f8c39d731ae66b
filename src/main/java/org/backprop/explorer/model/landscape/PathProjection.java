package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.timeline.TrajectoryPoint;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * Projects the trajectory of training onto the plane of a landscape.
 *
 * @param plane the plane of the landscape
 * @param evaluator evaluates the cost on the plane
 * @param curve the recorded costs, by update count
 */
public record PathProjection(Plane plane, CostEvaluator evaluator, CostCurve curve) {

    /**
     * Returns the points of {@code path} projected onto the plane, evenly downsampled to at most {@code maxPoints}; the
     * first and the last are always kept. The gap of a point is 0 if the point lies in the plane (exactly 0 where the
     * plane's coordinates are parameters) and if its cost was recorded under the penalty that is evaluated here; a
     * different penalty adds to the gap.
     *
     * @param canceled polled before each point; the computation stops once it is true
     * @return empty if canceled
     * @throws IllegalArgumentException if {@code maxPoints} is below 2
     */
    public Optional<List<PathPoint>> project(List<TrajectoryPoint> path, int maxPoints, BooleanSupplier canceled) {
        List<PathPoint> points = new ArrayList<>();
        double[] point = new double[plane.dimension()];
        for (TrajectoryPoint trajectoryPoint : downsampled(path, maxPoints)) {
            if (canceled.getAsBoolean()) {
                return Optional.empty();
            }
            Coordinates coordinates = plane.project(trajectoryPoint.parameters());
            plane.copyParametersTo(coordinates.a(), coordinates.b(), point);
            double cost = curve.get((int) trajectoryPoint.updateCount());
            points.add(new PathPoint(trajectoryPoint.updateCount(), coordinates, cost, evaluator.cost(point)));
        }
        return Optional.of(List.copyOf(points));
    }

    /**
     * Returns at most {@code maxPoints} points of {@code path}, evenly spaced along it, the first and the last among
     * them.
     *
     * @throws IllegalArgumentException if {@code maxPoints} is below 2
     */
    public static List<TrajectoryPoint> downsampled(List<TrajectoryPoint> path, int maxPoints) {
        if (maxPoints < 2) {
            throw new IllegalArgumentException("a path needs room for at least 2 points, its first and its last");
        }
        if (path.size() <= maxPoints) {
            return path;
        }
        long last = path.size() - 1L;
        return IntStream.range(0, maxPoints)
                .mapToObj(i -> path.get((int) (i * last / (maxPoints - 1))))
                .toList();
    }
}
