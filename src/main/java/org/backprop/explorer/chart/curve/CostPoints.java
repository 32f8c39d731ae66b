package org.backprop.explorer.chart.curve;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * The points of a line over updates, reduced to a number that depends on the width of the plot only, so that the line
 * looks as if all updates were drawn.
 */
final class CostPoints {

    private final int[] updates;
    private final double[] costs;

    private CostPoints(int[] updates, IntToDoubleFunction cost) {
        this.updates = updates;
        this.costs = IntStream.of(updates).mapToDouble(cost).toArray();
    }

    /** Returns points of L for this number of pixel columns. */
    static CostPoints total(CostCurve curve, Interval visibleRange, int columns) {
        return new CostPoints(curve.downsample(first(visibleRange), last(curve, visibleRange), columns), curve::get);
    }

    /** Returns points of the cost without penalty for this number of pixel columns. */
    static CostPoints data(CostCurve curve, Interval visibleRange, int columns) {
        return new CostPoints(
                curve.downsampleData(first(visibleRange), last(curve, visibleRange), columns), curve::data);
    }

    /** Returns points of the moving average of L, one for each pixel column. */
    static CostPoints smoothed(CostCurve curve, Interval visibleRange, int columns, MovingAverage movingAverage) {
        int first = first(visibleRange);
        int length = last(curve, visibleRange) - first;
        int count = Math.min(length, columns);
        int[] updates = IntStream.rangeClosed(0, count)
                .map(i -> first + (int) ((long) length * i / Math.max(1, count)))
                .toArray();
        return new CostPoints(updates, movingAverage::averageAt);
    }

    private static int first(Interval visibleRange) {
        return (int) Math.max(0, Math.floor(visibleRange.from()));
    }

    private static int last(CostCurve curve, Interval visibleRange) {
        return (int) Math.min(curve.size() - 1L, Math.ceil(visibleRange.to()));
    }

    /** Returns the costs of the updates in {@code visibleRange}. */
    double[] costsWithin(Interval visibleRange) {
        return IntStream.range(0, updates.length)
                .filter(i -> visibleRange.contains(updates[i]))
                .mapToDouble(i -> costs[i])
                .toArray();
    }

    /** Returns the points up to update {@code currentUpdate} as rows of x and y, with y at least {@code floor}. */
    double[][] past(int currentUpdate, double floor) {
        return series(0, countBefore(currentUpdate + 1), floor);
    }

    /** Returns the points from update {@code currentUpdate} on as rows of x and y, with y at least {@code floor}. */
    double[][] future(int currentUpdate, double floor) {
        return series(countBefore(currentUpdate), updates.length, floor);
    }

    /** Returns the number of points before {@code update}. */
    private int countBefore(int update) {
        int index = Arrays.binarySearch(updates, update);
        return index < 0 ? -index - 1 : index;
    }

    private double[][] series(int from, int to, double floor) {
        return new double[][] {
            IntStream.range(from, to).mapToDouble(i -> updates[i]).toArray(),
            IntStream.range(from, to)
                    .mapToDouble(i -> Math.max(floor, costs[i]))
                    .toArray()
        };
    }
}
