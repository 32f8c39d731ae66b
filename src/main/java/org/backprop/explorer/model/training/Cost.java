package org.backprop.explorer.model.training;

/**
 * The cost of the whole data set at one point.
 *
 * @param data the mean of the samples' losses
 * @param penalty what regularization adds
 */
public record Cost(double data, double penalty) {

    /** L as it is plotted: data and penalty together. */
    public double total() {
        return data + penalty;
    }
}
