package org.backprop.explorer.session.format;

import java.util.Arrays;

/** Builds an array of {@code long} values, or of {@code double} values given by their bits. */
final class LongArrayBuilder {

    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    long[] toLongs() {
        return Arrays.copyOf(values, size);
    }

    double[] toDoubles() {
        double[] copy = new double[size];
        for (int i = 0; i < size; i++) {
            copy[i] = Double.longBitsToDouble(values[i]);
        }
        return copy;
    }
}
