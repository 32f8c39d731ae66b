package org.backprop.explorer.model.training;

/**
 * The cost of the whole data set at given parameters, by its two terms.
 *
 * @param data the mean of the samples' losses
 * @param penalty the regularization term
 */
public record Cost(double data, double penalty) {

    /** The cost L that is plotted: the sum of both terms. */
    public double total() {
        return data + penalty;
    }
}
