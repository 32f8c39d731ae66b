package org.backprop.explorer.model.training;

import java.util.List;

/**
 * Plain gradient descent: w ← w − γ g.
 *
 * @param learningRate γ, positive
 */
public record GradientDescent(double learningRate) implements Optimizer {

    /** The name used in session files. */
    public static final String ID = "gradient-descent";

    /** @throws IllegalArgumentException if γ is not positive */
    public GradientDescent {
        Optimizer.requireRate(learningRate);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optimizer withLearningRate(double rate) {
        return new GradientDescent(rate);
    }

    @Override
    public List<String> stateNames() {
        return List.of();
    }

    @Override
    public void update(double[] w, double[] g, double[] state, long t) {
        double rate = learningRate;
        for (int p = 0; p < w.length; p++) {
            w[p] -= rate * g[p];
        }
    }
}
