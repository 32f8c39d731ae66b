package org.backprop.explorer.model.timeline;

import java.util.Arrays;

/**
 * A growing list of numbers in arrays of equal length, which lists made from it can share: what has been written never
 * changes. Where nothing has been written there are zeros, which take no memory.
 */
final class Chunks {

    /** How many numbers one array holds. */
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
            arrays = Arrays.copyOf(arrays, Math.max(chunk + 1, 2 * arrays.length)); // whoever shares it keeps the old
        }
        if (arrays[chunk] == null) {
            arrays[chunk] = new double[LENGTH];
        }
        arrays[chunk][index % LENGTH] = value;
    }

    /** The same numbers, for one who reads only what has been written by now. */
    Chunks shared() {
        return new Chunks(arrays);
    }

    /** The first {@code count} numbers, in a list that grows by itself from there. */
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
