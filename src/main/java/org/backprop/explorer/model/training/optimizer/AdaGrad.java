package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;

/**
 * AdaGrad (Duchi, Hazan, Singer 2011): s ← s + g²; w ← w − γ g / (√s + ε).
 *
 * @param learningRate γ, at least 0
 * @param epsilon ε, at least 0
 */
public record AdaGrad(double learningRate, double epsilon) implements Optimizer {

    /** @throws IllegalArgumentException if γ or ε is negative */
    public AdaGrad {
        Optimizer.requireNonNegative(learningRate, "the learning rate");
        Optimizer.requireNonNegative(epsilon, "epsilon");
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.ADAGRAD;
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of("epsilon", epsilon);
    }

    @Override
    public List<String> stateNames() {
        return List.of("s");
    }

    @Override
    public void step(double[] w, double[] g, double[] s, long t) {
        for (int p = 0; p < w.length; p++) {
            s[p] += g[p] * g[p];
            w[p] -= learningRate * g[p] / (Math.sqrt(s[p]) + epsilon);
        }
    }
}
