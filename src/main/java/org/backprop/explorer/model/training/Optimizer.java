package org.backprop.explorer.model.training;

import java.util.List;

/**
 * A rule that moves parameters w against the gradient g of the batch cost, by the conventions of PyTorch.
 *
 * <p>What a rule remembers between updates (a velocity v, say) is one flat array of {@code stateNames().size()} vectors
 * of the parameters' length, one after another, all zero at first.
 */
public sealed interface Optimizer permits GradientDescent, Momentum, Nesterov, AdaGrad, RmsProp, Adam {

    /** The name used in session files. */
    String id();

    /** γ, the learning rate. */
    double learningRate();

    /** The same rule with another learning rate. */
    Optimizer withLearningRate(double learningRate);

    /** The names of the remembered vectors, in their order in the state. */
    List<String> stateNames();

    /**
     * Performs one update in place.
     *
     * @param w the parameters, moved by this call
     * @param g the gradient of the batch cost; g points uphill, so w moves by a step against it
     * @param state the remembered vectors, brought up to date by this call
     * @param t which update of this optimizer it is, counted from 1
     */
    void update(double[] w, double[] g, double[] state, long t);

    /**
     * Checks a setting.
     *
     * @throws IllegalArgumentException unless {@code holds}
     */
    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Checks a learning rate: positive and finite. */
    static void requireRate(double learningRate) {
        require(learningRate > 0 && Double.isFinite(learningRate), "the learning rate must be a positive number");
    }

    /** Checks a factor that must lie in [0, 1). */
    static void requireFraction(double value, String name) {
        require(value >= 0 && value < 1, name + " must be at least 0 and below 1");
    }

    /** Checks the small number that keeps a divisor from 0. */
    static void requireEpsilon(double epsilon) {
        require(epsilon > 0 && Double.isFinite(epsilon), "epsilon must be a positive number");
    }
}
