package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;

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
    static CostPoints total(CostCurve curve, Interval seen, int columns) {
        return new CostPoints(curve.landmarks(first(seen), last(curve, seen), columns), curve::get);
    }

    /** Returns points of the cost without penalty for this number of pixel columns. */
    static CostPoints data(CostCurve curve, Interval seen, int columns) {
        return new CostPoints(curve.dataLandmarks(first(seen), last(curve, seen), columns), curve::data);
    }

    /** Returns points of the moving average of L, one for each pixel column. */
    static CostPoints smoothed(CostCurve curve, Interval seen, int columns, Smoothing smoothing) {
        int first = first(seen);
        int length = last(curve, seen) - first;
        int count = Math.min(length, columns);
        int[] updates = IntStream.rangeClosed(0, count)
                .map(i -> first + (int) ((long) length * i / Math.max(1, count)))
                .toArray();
        return new CostPoints(updates, smoothing::at);
    }

    private static int first(Interval seen) {
        return (int) Math.max(0, Math.floor(seen.from()));
    }

    private static int last(CostCurve curve, Interval seen) {
        return (int) Math.min(curve.size() - 1L, Math.ceil(seen.to()));
    }

    /** Returns the costs of the updates in {@code seen}. */
    double[] within(Interval seen) {
        return IntStream.range(0, updates.length)
                .filter(i -> seen.contains(updates[i]))
                .mapToDouble(i -> costs[i])
                .toArray();
    }

    /** Returns the points up to update {@code now} as rows of x and y, with y at least {@code floor}. */
    double[][] past(int now, double floor) {
        return series(0, count(now + 1), floor);
    }

    /** Returns the points from update {@code now} on as rows of x and y, with y at least {@code floor}. */
    double[][] ahead(int now, double floor) {
        return series(count(now), updates.length, floor);
    }

    /** Returns the number of points before {@code update}. */
    private int count(int update) {
        int place = Arrays.binarySearch(updates, update);
        return place < 0 ? -place - 1 : place;
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
