package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;

/**
 * Nesterov's accelerated gradient in PyTorch's form: v ← μ v + g; w ← w − γ (g + μ v).
 *
 * @param learningRate γ, at least 0
 * @param momentum μ, at least 0
 */
public record Nesterov(double learningRate, double momentum) implements Optimizer {

    /** @throws IllegalArgumentException if γ or μ is out of range */
    public Nesterov {
        Optimizer.requireNonNegative(learningRate, "the learning rate");
        Optimizer.requireNonNegative(momentum, "momentum");
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.NESTEROV;
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of("momentum", momentum);
    }

    @Override
    public List<String> stateNames() {
        return List.of("v");
    }

    @Override
    public void step(double[] w, double[] g, double[] v, long t) {
        for (int p = 0; p < w.length; p++) {
            v[p] = momentum * v[p] + g[p];
            w[p] -= learningRate * (g[p] + momentum * v[p]);
        }
    }
}
