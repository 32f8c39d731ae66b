package org.backprop.explorer.model.timeline;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The cost L of the whole data set, penalty included, after 0, 1, 2, … updates. Immutable: what is learnt later goes
 * into later curves, which share this one's numbers.
 */
public final class CostCurve {

    static final int CHUNK = 8192;

    private final double[][] chunks;
    private final int size;

    CostCurve(double[][] chunks, int size) {
        this.chunks = chunks;
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
            int least = from;
            int greatest = from;
            for (int update = from + 1; update < to; update++) {
                double cost = chunks[update / CHUNK][update % CHUNK];
                if (cost < chunks[least / CHUNK][least % CHUNK]) {
                    least = update;
                }
                if (cost > chunks[greatest / CHUNK][greatest % CHUNK]) {
                    greatest = update;
                }
            }
            found[count++] = Math.min(least, greatest);
            found[count++] = Math.max(least, greatest);
        }
        found[count++] = size - 1;
        return Arrays.stream(found, 0, count).distinct().toArray();
    }
}
