package org.backprop.explorer.model.training;

import java.util.List;

/**
 * Nesterov's accelerated gradient in PyTorch's form: v ← μ v + g; w ← w − γ (g + μ v).
 *
 * @param learningRate γ, positive
 * @param momentum μ, in [0, 1)
 */
public record Nesterov(double learningRate, double momentum) implements Optimizer {

    /** The name used in session files. */
    public static final String ID = "nesterov";

    /** @throws IllegalArgumentException if γ or μ is out of range */
    public Nesterov {
        Optimizer.requireRate(learningRate);
        Optimizer.requireFraction(momentum, "momentum");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optimizer withLearningRate(double rate) {
        return new Nesterov(rate, momentum);
    }

    @Override
    public List<String> stateNames() {
        return List.of("v");
    }

    @Override
    public void update(double[] w, double[] g, double[] v, long t) {
        for (int p = 0; p < w.length; p++) {
            v[p] = momentum * v[p] + g[p];
            w[p] -= learningRate * (g[p] + momentum * v[p]);
        }
    }
}
