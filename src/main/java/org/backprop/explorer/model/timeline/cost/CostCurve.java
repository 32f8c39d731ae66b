package org.backprop.explorer.model.timeline.cost;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The cost L of the whole data set, penalty included, after 0, 1, 2, … updates. Immutable; later, longer curves share
 * the numbers of this one.
 */
public final class CostCurve {

    private final CostSeries series;
    private final int size;

    CostCurve(CostSeries series, int size) {
        this.series = series;
        this.size = size;
    }

    /** The number of values: one more than the number of updates. */
    public int size() {
        return size;
    }

    /**
     * L after {@code update} updates: {@link #data} plus {@link #penalty}.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double get(int update) {
        return series.total(Objects.checkIndex(update, size));
    }

    /**
     * The mean of the samples' losses after {@code update} updates.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double data(int update) {
        return series.data(Objects.checkIndex(update, size));
    }

    /**
     * The regularization term after {@code update} updates, by the settings at that time.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double penalty(int update) {
        return series.penalty(Objects.checkIndex(update, size));
    }

    /** Returns whether any penalty is not 0. */
    public boolean hasPenalty() {
        return series.firstPenalizedUpdate() < size;
    }

    /** The curve of the first {@code count} values, or of all if there are fewer. */
    public CostCurve upTo(int count) {
        return new CostCurve(series, Math.min(count, size));
    }

    /** Downsamples the whole curve as {@link #downsample(int, int, int)} does. */
    public int[] downsample(int buckets) {
        return downsample(0, size - 1, buckets);
    }

    /**
     * Chooses the updates from {@code first} to {@code last} that a plot of L needs, by min-max downsampling: the two
     * ends, and the updates with the minimum and the maximum of L in each of {@code buckets} equal intervals, so that
     * every spike stays visible.
     *
     * @return the update counts, ascending and distinct; all of them if there are at most two per interval
     * @throws IndexOutOfBoundsException if there are no such updates on the curve
     */
    public int[] downsample(int first, int last, int buckets) {
        return downsample(first, last, buckets, series::total, series.totalBlocks());
    }

    /** Downsamples the data cost alone as {@link #downsample(int, int, int)} does L. */
    public int[] downsampleData(int first, int last, int buckets) {
        return downsample(first, last, buckets, series::data, series.dataBlocks());
    }

    private int[] downsample(
            int first, int last, int buckets, IntToDoubleFunction cost, BlockSummaries blockSummaries) {
        Objects.checkFromToIndex(first, last + 1, size);
        int length = last + 1 - first;
        if (length <= 2 * buckets) {
            return IntStream.rangeClosed(first, last).toArray();
        }
        MinMax minMax = new MinMax(cost, blockSummaries);
        int[] updates = new int[2 * buckets + 2];
        int count = 0;
        updates[count++] = first;
        for (int bucket = 0; bucket < buckets; bucket++) {
            minMax.scan(
                    first + (int) ((long) length * bucket / buckets),
                    first + (int) ((long) length * (bucket + 1) / buckets));
            updates[count++] = Math.min(minMax.minIndex(), minMax.maxIndex());
            updates[count++] = Math.max(minMax.minIndex(), minMax.maxIndex());
        }
        updates[count++] = last;
        return Arrays.stream(updates, 0, count).distinct().toArray();
    }

    /**
     * The mean of L over the updates {@code first} to {@code last}.
     *
     * @throws IndexOutOfBoundsException if there are no such updates on the curve
     */
    public double mean(int first, int last) {
        Objects.checkFromToIndex(first, last + 1, size);
        return sum(first, last + 1) / (last + 1 - first);
    }

    private double sum(int from, int to) {
        double sum = 0;
        int update = from;
        while (update < to) {
            boolean wholeBlock =
                    update % BlockSummaries.BLOCK_LENGTH == 0 && update + BlockSummaries.BLOCK_LENGTH <= to;
            sum += wholeBlock ? series.totalBlocks().sum(update / BlockSummaries.BLOCK_LENGTH) : series.total(update);
            update += wholeBlock ? BlockSummaries.BLOCK_LENGTH : 1;
        }
        return sum;
    }
}
