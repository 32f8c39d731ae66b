package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;

/**
 * Plain gradient descent: w ← w − γ g.
 *
 * @param learningRate γ, at least 0
 */
public record GradientDescent(double learningRate) implements Optimizer {

    /** @throws IllegalArgumentException if γ is negative */
    public GradientDescent {
        Optimizer.requireNonNegative(learningRate, "the learning rate");
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.GRADIENT_DESCENT;
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of();
    }

    @Override
    public List<String> stateNames() {
        return List.of();
    }

    @Override
    public void step(double[] w, double[] g, double[] state, long t) {
        double rate = learningRate;
        for (int p = 0; p < w.length; p++) {
            w[p] -= rate * g[p];
        }
    }
}
