package org.backprop.explorer.model.timeline;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The cost L of the whole data set, penalty included, after 0, 1, 2, … updates. Immutable; later, longer curves share
 * the numbers of this one.
 */
public final class CostCurve {

    private final CostColumns costs;
    private final int size;

    CostCurve(CostColumns costs, int size) {
        this.costs = costs;
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
        return costs.total(Objects.checkIndex(update, size));
    }

    /**
     * The mean of the samples' losses after {@code update} updates.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double data(int update) {
        return costs.data(Objects.checkIndex(update, size));
    }

    /**
     * The regularization term after {@code update} updates, by the settings at that time.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double penalty(int update) {
        return costs.penalty(Objects.checkIndex(update, size));
    }

    /** Whether any penalty is not 0. */
    public boolean isPenalised() {
        return costs.firstPenalty() < size;
    }

    /** The curve of the first {@code count} values, or of all if there are fewer. */
    public CostCurve upTo(int count) {
        return new CostCurve(costs, Math.min(count, size));
    }

    /** Downsamples the whole curve as {@link #landmarks(int, int, int)} does. */
    public int[] landmarks(int buckets) {
        return landmarks(0, size - 1, buckets);
    }

    /**
     * Chooses the updates from {@code first} to {@code last} that a plot of L needs, by min-max downsampling: the two
     * ends, and the updates with the minimum and the maximum of L in each of {@code buckets} equal intervals, so that
     * every spike stays visible.
     *
     * @return the update counts, ascending and distinct; all of them if there are at most two per interval
     *
     * @throws IndexOutOfBoundsException if there are no such updates on the curve
     */
    public int[] landmarks(int first, int last, int buckets) {
        return landmarks(first, last, buckets, costs::total, costs.totalBlocks());
    }

    /** Downsamples the data cost alone as {@link #landmarks(int, int, int)} does L. */
    public int[] dataLandmarks(int first, int last, int buckets) {
        return landmarks(first, last, buckets, costs::data, costs.dataBlocks());
    }

    private int[] landmarks(int first, int last, int buckets, IntToDoubleFunction cost, Blocks blocks) {
        Objects.checkFromToIndex(first, last + 1, size);
        int length = last + 1 - first;
        if (length <= 2 * buckets) {
            return IntStream.rangeClosed(first, last).toArray();
        }
        Peaks peaks = new Peaks(cost, blocks);
        int[] found = new int[2 * buckets + 2];
        int count = 0;
        found[count++] = first;
        for (int bucket = 0; bucket < buckets; bucket++) {
            peaks.find(
                    first + (int) ((long) length * bucket / buckets),
                    first + (int) ((long) length * (bucket + 1) / buckets));
            found[count++] = Math.min(peaks.least(), peaks.greatest());
            found[count++] = Math.max(peaks.least(), peaks.greatest());
        }
        found[count++] = last;
        return Arrays.stream(found, 0, count).distinct().toArray();
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
            boolean wholeBlock = update % Blocks.LENGTH == 0 && update + Blocks.LENGTH <= to;
            sum += wholeBlock ? costs.totalBlocks().sum(update / Blocks.LENGTH) : costs.total(update);
            update += wholeBlock ? Blocks.LENGTH : 1;
        }
        return sum;
    }
}
