package org.backprop.explorer.model.timeline.cost;

import java.util.Arrays;

/**
 * A growing list of numbers in arrays of equal length, which its copies share: each number is written only once.
 * Elements that have not been written are 0; an array without any written element is not allocated.
 */
final class ChunkedDoubles {

    /** The length of one array. */
    static final int CHUNK_LENGTH = 8192;

    private double[][] chunks;

    /** An empty list. */
    ChunkedDoubles() {
        this(new double[4][]);
    }

    private ChunkedDoubles(double[][] chunks) {
        this.chunks = chunks;
    }

    double get(int index) {
        int chunk = index / CHUNK_LENGTH;
        return chunk < chunks.length && chunks[chunk] != null ? chunks[chunk][index % CHUNK_LENGTH] : 0;
    }

    void set(int index, double value) {
        int chunk = index / CHUNK_LENGTH;
        if (chunk >= chunks.length) {
            chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, 2 * chunks.length)); // a view keeps the old
        }
        if (chunks[chunk] == null) {
            chunks[chunk] = new double[CHUNK_LENGTH];
        }
        chunks[chunk][index % CHUNK_LENGTH] = value;
    }

    /** A view, in which only the elements written so far may be read. */
    ChunkedDoubles view() {
        return new ChunkedDoubles(chunks);
    }

    /** A list of the first {@code count} numbers that grows independently of this one. */
    ChunkedDoubles upTo(int count) {
        double[][] copy = chunks.clone();
        int last = count / CHUNK_LENGTH;
        for (int chunk = last; chunk < copy.length; chunk++) {
            copy[chunk] = chunk == last && copy[chunk] != null ? prefix(copy[chunk], count % CHUNK_LENGTH) : null;
        }
        return new ChunkedDoubles(copy);
    }

    private static double[] prefix(double[] numbers, int count) {
        return Arrays.copyOf(Arrays.copyOf(numbers, count), CHUNK_LENGTH);
    }
}
