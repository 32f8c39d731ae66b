package org.backprop.explorer.model.objective;

import java.util.Arrays;

/** An immutable vector of parameter values, compared bit for bit; its {@link Objective} knows what each one means. */
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

    /** Writes all values to the start of {@code target}. */
    public void copyTo(double[] target) {
        System.arraycopy(values, 0, target, 0, values.length);
    }

    /** A fresh array of all values. */
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
