package org.backprop.explorer.model.objective;

import java.util.Arrays;

/**
 * An immutable flat vector of parameter values, in the order that its {@link Objective} defines; equal if all values
 * have the same bits.
 */
public final class Parameters {

    private final double[] values;

    private Parameters(double[] values) {
        this.values = values;
    }

    /** A copy of {@code values}. */
    public static Parameters of(double... values) {
        return new Parameters(values.clone());
    }

    /** The number of parameters. */
    public int size() {
        return values.length;
    }

    /** The value of parameter {@code index}. */
    public double get(int index) {
        return values[index];
    }

    /** The same vector with parameter {@code index} set to {@code value}. */
    public Parameters with(int index, double value) {
        double[] copy = values.clone();
        copy[index] = value;
        return new Parameters(copy);
    }

    /** Copies all values to the start of {@code target}, which is at least as long. */
    public void copyTo(double[] target) {
        System.arraycopy(values, 0, target, 0, values.length);
    }

    /** All values, in a new array. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
