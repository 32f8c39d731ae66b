package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;

/**
 * Adam (Kingma, Ba 2015): m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; w ← w − γ m̂ / (√v̂ + ε), where m̂ = m / (1 −
 * β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) correct the bias towards the initial value 0.
 *
 * @param learningRate γ, at least 0
 * @param beta1 β₁, in [0, 1)
 * @param beta2 β₂, in [0, 1)
 * @param epsilon ε, at least 0
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {

    /** @throws IllegalArgumentException if γ, β₁, β₂ or ε is out of range */
    public Adam {
        Optimizer.requireNonNegative(learningRate, "the learning rate");
        Optimizer.requireFraction(beta1, "beta1");
        Optimizer.requireFraction(beta2, "beta2");
        Optimizer.requireNonNegative(epsilon, "epsilon");
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.ADAM;
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of("beta1", beta1, "beta2", beta2, "epsilon", epsilon);
    }

    @Override
    public List<String> stateNames() {
        return List.of("m", "v");
    }

    @Override
    public void step(double[] w, double[] g, double[] state, long t) {
        int n = w.length;
        double correction1 = 1 - Math.pow(beta1, t);
        double correction2 = 1 - Math.pow(beta2, t);
        for (int p = 0; p < n; p++) {
            double m = beta1 * state[p] + (1 - beta1) * g[p];
            double v = beta2 * state[n + p] + (1 - beta2) * g[p] * g[p];
            state[p] = m;
            state[n + p] = v;
            w[p] -= learningRate * (m / correction1) / (Math.sqrt(v / correction2) + epsilon);
        }
    }
}
