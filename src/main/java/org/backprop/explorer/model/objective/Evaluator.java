package org.backprop.explorer.model.objective;

import java.util.Arrays;

/**
 * Computes losses and gradients of an {@link Objective} in buffers of its own: no call allocates, and one evaluator is
 * used by one thread at a time.
 */
public interface Evaluator {

    /**
     * Returns the loss L of one sample, without penalty.
     *
     * @param parameters the flat parameter vector, {@link Objective#dimension()} numbers; not changed
     * @param sample the index of the sample, from 0
     */
    double loss(double[] parameters, int sample);

    /**
     * Adds ∂L/∂p of one sample's loss to {@code gradient[p]} for each parameter p, without penalty.
     *
     * @return the loss L of the sample, bit for bit the one that {@link #loss} returns
     */
    double addGradient(double[] parameters, int sample, double[] gradient);

    /**
     * Sets {@code gradient[p]} to ∂L/∂p of one sample's loss for each parameter p, without penalty.
     *
     * @return the loss L of the sample, bit for bit the one that {@link #loss} returns
     */
    default double computeGradient(double[] parameters, int sample, double[] gradient) {
        Arrays.fill(gradient, 0);
        return addGradient(parameters, sample, gradient);
    }

    /** Returns the mean of all samples' losses, summed in the order of the data, without penalty. */
    double meanLoss(double[] parameters);
}
