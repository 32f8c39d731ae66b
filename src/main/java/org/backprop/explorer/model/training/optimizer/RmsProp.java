package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;

/**
 * RMSProp (Tieleman, Hinton 2012): s ← ρ s + (1 − ρ) g²; w ← w − γ g / (√s + ε).
 *
 * @param learningRate γ, at least 0
 * @param decay ρ, in [0, 1)
 * @param epsilon ε, at least 0
 */
public record RmsProp(double learningRate, double decay, double epsilon) implements Optimizer {

    /** @throws IllegalArgumentException if γ, ρ or ε is out of range */
    public RmsProp {
        Optimizer.requireNonNegative(learningRate, "the learning rate");
        Optimizer.requireFraction(decay, "decay");
        Optimizer.requireNonNegative(epsilon, "epsilon");
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.RMSPROP;
    }

    @Override
    public Map<String, Double> settings() {
        return Map.of("decay", decay, "epsilon", epsilon);
    }

    @Override
    public List<String> stateNames() {
        return List.of("s");
    }

    @Override
    public void step(double[] w, double[] g, double[] s, long t) {
        for (int p = 0; p < w.length; p++) {
            s[p] = decay * s[p] + (1 - decay) * g[p] * g[p];
            w[p] -= learningRate * g[p] / (Math.sqrt(s[p]) + epsilon);
        }
    }
}
