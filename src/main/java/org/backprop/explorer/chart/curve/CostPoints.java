package org.backprop.explorer.chart.curve;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
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

    /** Chooses updates between two, both included, for a number of pixel columns. */
    @FunctionalInterface
    private interface Downsampling {
        int[] apply(int first, int last, int columns);
    }

    /** Returns points of L for this number of pixel columns. */
    static CostPoints total(CostCurve curve, Interval visibleRange, UpdateScale scale, int columns) {
        return new CostPoints(downsample(curve, visibleRange, scale, columns, curve::downsample), curve::get);
    }

    /** Returns points of the cost without penalty for this number of pixel columns. */
    static CostPoints data(CostCurve curve, Interval visibleRange, UpdateScale scale, int columns) {
        return new CostPoints(downsample(curve, visibleRange, scale, columns, curve::downsampleData), curve::data);
    }

    private static int[] downsample(
            CostCurve curve, Interval visibleRange, UpdateScale scale, int columns, Downsampling downsampling) {
        int first = first(visibleRange);
        int last = last(curve, visibleRange);
        if (scale == UpdateScale.LINEAR) {
            return downsampling.apply(first, last, columns);
        }
        int[] starts = columnStarts(first, last, scale, columns);
        return IntStream.range(0, starts.length)
                .flatMap(i -> IntStream.of(
                        downsampling.apply(starts[i], i + 1 < starts.length ? starts[i + 1] - 1 : last, 1)))
                .toArray();
    }

    /** Returns the first update in each pixel column that has any. */
    private static int[] columnStarts(int first, int last, UpdateScale scale, int columns) {
        double from = scale.position(first);
        double length = scale.position(last) - from;
        return IntStream.range(0, columns)
                .map(column -> (int) Math.ceil(scale.update(from + length * column / columns) - 1e-9))
                .map(update -> Math.max(first, Math.min(last, update)))
                .distinct()
                .toArray();
    }

    /** Returns points of the moving average of L, one for each pixel column. */
    static CostPoints smoothed(
            CostCurve curve, Interval visibleRange, UpdateScale scale, int columns, MovingAverage movingAverage) {
        int first = first(visibleRange);
        int last = last(curve, visibleRange);
        int length = last - first;
        int count = Math.min(length, columns);
        IntStream updates = scale == UpdateScale.LINEAR
                ? IntStream.rangeClosed(0, count).map(i -> first + (int) ((long) length * i / Math.max(1, count)))
                : IntStream.concat(IntStream.of(columnStarts(first, last, scale, columns)), IntStream.of(last));
        return new CostPoints(updates.distinct().toArray(), movingAverage::averageAt);
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

    /**
     * Returns the points up to update {@code currentUpdate} as rows of x and y, with y at least {@code floor} and a gap
     * in the line before each of {@code jumps}.
     */
    double[][] past(int currentUpdate, double floor, int... jumps) {
        return series(0, countBefore(currentUpdate + 1), floor, jumps);
    }

    /** Returns the points from update {@code currentUpdate} on as {@link #past} does those up to it. */
    double[][] future(int currentUpdate, double floor, int... jumps) {
        return series(countBefore(currentUpdate), updates.length, floor, jumps);
    }

    /** Returns the lines that fill the gaps before {@code jumps}, with gaps between them. */
    double[][] jumps(double floor, int... jumps) {
        DoubleStream.Builder x = DoubleStream.builder();
        DoubleStream.Builder y = DoubleStream.builder();
        for (int jump : jumps) {
            int index = Arrays.binarySearch(updates, jump);
            if (index > 0) {
                x.add(updates[index - 1]).add(jump).add(jump);
                y.add(Math.max(floor, costs[index - 1]))
                        .add(Math.max(floor, costs[index]))
                        .add(Double.NaN);
            }
        }
        return new double[][] {x.build().toArray(), y.build().toArray()};
    }

    /** Returns the number of points before {@code update}. */
    private int countBefore(int update) {
        int index = Arrays.binarySearch(updates, update);
        return index < 0 ? -index - 1 : index;
    }

    private double[][] series(int from, int to, double floor, int... jumps) {
        DoubleStream.Builder x = DoubleStream.builder();
        DoubleStream.Builder y = DoubleStream.builder();
        for (int i = from; i < to; i++) {
            if (i > from && Arrays.binarySearch(jumps, updates[i]) >= 0) {
                x.add(updates[i]);
                y.add(Double.NaN);
            }
            x.add(updates[i]);
            y.add(Math.max(floor, costs[i]));
        }
        return new double[][] {x.build().toArray(), y.build().toArray()};
    }
}
