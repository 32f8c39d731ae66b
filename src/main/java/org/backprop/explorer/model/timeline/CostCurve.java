package org.backprop.explorer.model.timeline;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The cost L of the whole data set, penalty included, after 0, 1, 2, … updates. Immutable: what is learnt later goes
 * into later curves, which share this one's numbers.
 */
public final class CostCurve {

    /** How many costs one array holds. */
    static final int CHUNK = 8192;

    /** How many costs share one entry of {@code least} and {@code greatest}. */
    static final int BLOCK = 64;

    private final double[][] chunks;
    private final int[] least;
    private final int[] greatest;
    private final int size;

    CostCurve(double[][] chunks, int[] least, int[] greatest, int size) {
        this.chunks = chunks;
        this.least = least;
        this.greatest = greatest;
        this.size = size;
    }

    /** The number of values: one more than the number of updates. */
    public int size() {
        return size;
    }

    /**
     * L after {@code update} updates.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double get(int update) {
        Objects.checkIndex(update, size);
        return chunks[update / CHUNK][update % CHUNK];
    }

    /** The curve of the first {@code count} values, at most all. */
    public CostCurve upTo(int count) {
        return new CostCurve(chunks, least, greatest, Math.min(count, size));
    }

    /**
     * The updates that a picture of this curve needs: the first, the last, and in each of {@code buckets} equal
     * stretches those with the least and the greatest cost, so that no spike is lost. Ascending, without repeats.
     */
    public int[] landmarks(int buckets) {
        if (size <= 2 * buckets) {
            return IntStream.range(0, size).toArray();
        }
        int[] found = new int[2 * buckets + 2];
        int count = 0;
        found[count++] = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            int from = (int) ((long) size * bucket / buckets);
            int to = (int) ((long) size * (bucket + 1) / buckets);
            int low = extreme(from, to, least, -1);
            int high = extreme(from, to, greatest, 1);
            found[count++] = Math.min(low, high);
            found[count++] = Math.max(low, high);
        }
        found[count++] = size - 1;
        return Arrays.stream(found, 0, count).distinct().toArray();
    }

    /** The first update in {@code [from, to)} with the greatest cost, or with the least for {@code sign} -1. */
    private int extreme(int from, int to, int[] ofBlocks, int sign) {
        int best = from;
        int update = from;
        while (update < to) {
            boolean wholeBlock = update % BLOCK == 0 && update + BLOCK <= to;
            int candidate = wholeBlock ? ofBlocks[update / BLOCK] : update;
            if (sign * get(candidate) > sign * get(best)) {
                best = candidate;
            }
            update += wholeBlock ? BLOCK : 1;
        }
        return best;
    }
}
