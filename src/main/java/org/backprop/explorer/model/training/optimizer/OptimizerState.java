package org.backprop.explorer.model.training.optimizer;

import java.util.Arrays;

/** The state of an optimizer between two updates: the number of steps done, and its vectors. Immutable. */
public final class OptimizerState {

    private final long stepCount;
    private final double[] vectors;

    /** A state with a copy of {@code vectors} after {@code stepCount} steps. */
    public OptimizerState(long stepCount, double[] vectors) {
        this.stepCount = stepCount;
        this.vectors = vectors.clone();
    }

    /** The state before the first step on {@code dimension} parameters: all zero. */
    public static OptimizerState initial(Optimizer optimizer, int dimension) {
        return new OptimizerState(0, new double[optimizer.stateNames().size() * dimension]);
    }

    /** The number of steps done since the initial state. */
    public long stepCount() {
        return stepCount;
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
        return other instanceof OptimizerState that
                && stepCount == that.stepCount
                && Arrays.equals(vectors, that.vectors);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stepCount) * 31 + Arrays.hashCode(vectors);
    }
}
