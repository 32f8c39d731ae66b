package org.backprop.explorer.model.training;

import java.util.Arrays;

/** The state of an optimizer between two updates: the number of steps done, and its vectors. Immutable. */
public final class Memory {

    private final long steps;
    private final double[] vectors;

    /** A state with a copy of {@code vectors} after {@code stepCount} steps. */
    public Memory(long steps, double[] vectors) {
        this.steps = steps;
        this.vectors = vectors.clone();
    }

    /** The state before the first step on {@code dimension} parameters: all zero. */
    public static Memory empty(Optimizer optimizer, int dimension) {
        return new Memory(0, new double[optimizer.stateNames().size() * dimension]);
    }

    /** The number of steps done since the initial state. */
    public long steps() {
        return steps;
    }

    /** The vectors one after another, in the order of {@link Optimizer#stateNames}. */
    public double[] vectors() {
        return vectors.clone();
    }

    /** The number of numbers in all vectors together. */
    public int size() {
        return vectors.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Memory that && steps == that.steps && Arrays.equals(vectors, that.vectors);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(steps) * 31 + Arrays.hashCode(vectors);
    }
}
