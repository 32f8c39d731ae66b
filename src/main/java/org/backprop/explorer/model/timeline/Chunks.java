package org.backprop.explorer.model.timeline;

import java.util.Arrays;

/**
 * A growing list of numbers in arrays of equal length, which its copies share: each number is written only once.
 * Elements that have not been written are 0; an array without any written element is not allocated.
 */
final class Chunks {

    /** The length of one array. */
    static final int LENGTH = 8192;

    private double[][] arrays;

    /** An empty list. */
    Chunks() {
        this(new double[4][]);
    }

    private Chunks(double[][] arrays) {
        this.arrays = arrays;
    }

    double get(int index) {
        int chunk = index / LENGTH;
        return chunk < arrays.length && arrays[chunk] != null ? arrays[chunk][index % LENGTH] : 0;
    }

    void write(int index, double value) {
        int chunk = index / LENGTH;
        if (chunk >= arrays.length) {
            arrays = Arrays.copyOf(arrays, Math.max(chunk + 1, 2 * arrays.length)); // a view keeps the old
        }
        if (arrays[chunk] == null) {
            arrays[chunk] = new double[LENGTH];
        }
        arrays[chunk][index % LENGTH] = value;
    }

    /** A view, in which only the elements written so far may be read. */
    Chunks shared() {
        return new Chunks(arrays);
    }

    /** A list of the first {@code count} numbers that grows independently of this one. */
    Chunks upTo(int count) {
        double[][] copy = arrays.clone();
        int last = count / LENGTH;
        for (int chunk = last; chunk < copy.length; chunk++) {
            copy[chunk] = chunk == last && copy[chunk] != null ? firstOf(copy[chunk], count % LENGTH) : null;
        }
        return new Chunks(copy);
    }

    private static double[] firstOf(double[] numbers, int count) {
        return Arrays.copyOf(Arrays.copyOf(numbers, count), LENGTH);
    }
}
