package org.backprop.explorer.model.objective;

import java.util.Arrays;

/** Computes an {@link Objective}; keeps its buffers, allocates nothing, and belongs to one thread. */
public interface Evaluator {

    /** The loss L of one sample at {@code parameters}, without penalty. */
    double loss(double[] parameters, int sample);

    /**
     * Adds ∂L/∂p of one sample's loss to {@code gradient[p]} for each parameter p, without penalty.
     *
     * @return the sample's loss L, bit for bit what {@link #loss} gives
     */
    double addGradient(double[] parameters, int sample, double[] gradient);

    /** Sets {@code gradient} to what {@link #addGradient} would add to it. */
    default double gradient(double[] parameters, int sample, double[] gradient) {
        Arrays.fill(gradient, 0);
        return addGradient(parameters, sample, gradient);
    }

    /** The mean of all samples' losses, summed in the order of the data, without penalty. */
    double meanLoss(double[] parameters);
}
