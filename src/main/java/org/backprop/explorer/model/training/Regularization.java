package org.backprop.explorer.model.training;

import org.backprop.explorer.model.message.InvalidValueException;

/**
 * The L1 and L2 penalty l1 · Σ|w| + l2/2 · Σw² that is added to the cost, over weights only.
 *
 * @param l1 the factor of Σ|w|, at least 0
 * @param l2 the factor of ½Σw², at least 0
 */
public record Regularization(double l1, double l2) {

    /** No penalty. */
    public static final Regularization NONE = new Regularization(0, 0);

    /** @throws InvalidValueException if a factor is negative or not finite */
    public Regularization {
        requireNonNegative(l1, "l1");
        requireNonNegative(l2, "l2");
    }

    private static void requireNonNegative(double factor, String name) {
        InvalidValueException.require(factor >= 0 && Double.isFinite(factor), "range." + name);
    }

    /** Returns whether a factor is not 0. */
    public boolean isActive() {
        return l1 != 0 || l2 != 0;
    }

    /** The penalty at {@code w}, over the parameters for which {@code penalized} is true. */
    public double penalty(double[] w, boolean[] penalized) {
        if (!isActive()) {
            return 0;
        }
        double absolute = 0;
        double squares = 0;
        for (int p = 0; p < w.length; p++) {
            if (penalized[p]) {
                absolute += Math.abs(w[p]);
                squares += w[p] * w[p];
            }
        }
        // a sum may be infinite where its factor is 0, and 0 · ∞ is NaN
        return (l1 == 0 ? 0 : l1 * absolute) + (l2 == 0 ? 0 : l2 / 2 * squares);
    }

    /** Adds the penalty's derivative l1 · sign(w) + l2 · w to {@code gradient}, where sign(0) = 0. */
    public void addGradient(double[] w, boolean[] penalized, double[] gradient) {
        if (!isActive()) {
            return;
        }
        for (int p = 0; p < w.length; p++) {
            if (penalized[p]) {
                gradient[p] += l1 * Math.signum(w[p]) + l2 * w[p];
            }
        }
    }
}
