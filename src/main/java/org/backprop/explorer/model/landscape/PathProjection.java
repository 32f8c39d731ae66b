package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * Evaluates the costs along the trajectory of training on the plane of a landscape.
 *
 * @param plane the plane of the landscape
 * @param evaluator evaluates the cost on the plane
 * @param curve the recorded costs, by update count
 */
public record PathProjection(Plane plane, CostEvaluator evaluator, CostCurve curve) {

    /**
     * Returns {@code points} with their costs. The gap of a point is 0 if the point lies in the plane (exactly 0 where
     * the plane's coordinates are parameters) and if its cost was recorded under the penalty that is evaluated here; a
     * different penalty adds to the gap.
     *
     * @param maxEvaluations the number of evaluations of the cost, at least 2; if there are more points, the gaps of
     *     those between evenly chosen ones are interpolated
     * @param canceled polled before each evaluation; the computation stops once it is true
     * @return empty if canceled
     */
    public Optional<List<PathPoint>> evaluate(
            List<ProjectedPoint> points, int maxEvaluations, BooleanSupplier canceled) {
        int[] evaluated = downsampled(points.size(), maxEvaluations);
        double[] costs = new double[evaluated.length];
        double[] point = new double[plane.dimension()];
        for (int i = 0; i < evaluated.length; i++) {
            if (canceled.getAsBoolean()) {
                return Optional.empty();
            }
            ProjectedPoint projected = points.get(evaluated[i]);
            plane.copyParametersTo(
                    projected.coordinates().a(), projected.coordinates().b(), point);
            costs[i] = evaluator.cost(point);
        }
        return Optional.of(pathPoints(points, evaluated, costs));
    }

    /** The points with the projected costs {@code costs} at the indices {@code evaluated}. */
    private List<PathPoint> pathPoints(List<ProjectedPoint> points, int[] evaluated, double[] costs) {
        List<PathPoint> result = new ArrayList<>(points.size());
        int next = 0;
        for (int i = 0; i < points.size(); i++) {
            double cost = recordedCost(points.get(i));
            if (i == evaluated[next]) {
                result.add(new PathPoint(points.get(i), cost, costs[next]));
                next++;
            } else {
                double before = costs[next - 1] - recordedCost(points.get(evaluated[next - 1]));
                double after = costs[next] - recordedCost(points.get(evaluated[next]));
                double share = (i - evaluated[next - 1]) / (double) (evaluated[next] - evaluated[next - 1]);
                result.add(new PathPoint(points.get(i), cost, cost + (1 - share) * before + share * after));
            }
        }
        return List.copyOf(result);
    }

    private double recordedCost(ProjectedPoint point) {
        return curve.get((int) point.updateCount());
    }

    /**
     * Returns at most {@code maxCount} of the indices below {@code size}, evenly spaced, the first and the last among
     * them.
     *
     * @throws IllegalArgumentException if {@code maxCount} is below 2
     */
    static int[] downsampled(int size, int maxCount) {
        if (maxCount < 2) {
            throw new IllegalArgumentException("a path needs room for at least 2 points, its first and its last");
        }
        int count = Math.min(size, maxCount);
        return IntStream.range(0, count)
                .map(i -> count == size ? i : (int) (i * (size - 1L) / (count - 1)))
                .toArray();
    }
}
