package org.backprop.explorer.model.training;

import java.util.Arrays;

/** What an optimizer remembers at one moment: how many updates it has made, and its vectors. Immutable. */
public final class Memory {

    private final long steps;
    private final double[] vectors;

    /** A copy of {@code vectors} after {@code steps} updates. */
    public Memory(long steps, double[] vectors) {
        this.steps = steps;
        this.vectors = vectors.clone();
    }

    /** The memory of an optimizer that has made no update of {@code dimension} parameters yet. */
    public static Memory empty(Optimizer optimizer, int dimension) {
        return new Memory(0, new double[optimizer.stateNames().size() * dimension]);
    }

    /** The number of updates made since the memory was empty. */
    public long steps() {
        return steps;
    }

    /** The vectors one after another, in the order of {@link Optimizer#stateNames}. */
    public double[] vectors() {
        return vectors.clone();
    }

    /** The number of remembered numbers. */
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
