package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * The points of a line over updates: so few that drawing them takes no longer however many updates there are, and so
 * chosen that the picture is that of all.
 */
final class CostPoints {

    private final int[] updates;
    private final double[] costs;

    private CostPoints(int[] updates, IntToDoubleFunction cost) {
        this.updates = updates;
        this.costs = IntStream.of(updates).mapToDouble(cost).toArray();
    }

    /** L, as seen in so many pixel columns. */
    static CostPoints total(CostCurve curve, Interval seen, int columns) {
        return new CostPoints(curve.landmarks(first(seen), last(curve, seen), columns), curve::get);
    }

    /** The cost without penalty, as seen in so many pixel columns. */
    static CostPoints data(CostCurve curve, Interval seen, int columns) {
        return new CostPoints(curve.dataLandmarks(first(seen), last(curve, seen), columns), curve::data);
    }

    /** The moving mean of L, a value to each pixel column. */
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

    /** The costs of the updates in {@code seen}. */
    double[] within(Interval seen) {
        return IntStream.range(0, updates.length)
                .filter(i -> seen.contains(updates[i]))
                .mapToDouble(i -> costs[i])
                .toArray();
    }

    /** The points up to update {@code now} as a series of x and y, no y below {@code floor}. */
    double[][] past(int now, double floor) {
        return series(0, count(now + 1), floor);
    }

    /** The points from update {@code now} on. */
    double[][] ahead(int now, double floor) {
        return series(count(now), updates.length, floor);
    }

    /** How many of the points are before {@code update}. */
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
