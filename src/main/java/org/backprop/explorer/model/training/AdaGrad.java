package org.backprop.explorer.model.training;

import java.util.List;

/**
 * AdaGrad (Duchi, Hazan, Singer 2011): s ← s + g²; w ← w − γ g / (√s + ε).
 *
 * @param learningRate γ, positive
 * @param epsilon ε, positive
 */
public record AdaGrad(double learningRate, double epsilon) implements Optimizer {

    /** The name used in session files. */
    public static final String ID = "adagrad";

    /** ε where none is given. */
    public static final double DEFAULT_EPSILON = 1e-10;

    /** @throws IllegalArgumentException if γ or ε is not positive */
    public AdaGrad {
        Optimizer.requireRate(learningRate);
        Optimizer.requireEpsilon(epsilon);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optimizer withLearningRate(double rate) {
        return new AdaGrad(rate, epsilon);
    }

    @Override
    public List<String> stateNames() {
        return List.of("s");
    }

    @Override
    public void update(double[] w, double[] g, double[] s, long t) {
        for (int p = 0; p < w.length; p++) {
            s[p] += g[p] * g[p];
            w[p] -= learningRate * g[p] / (Math.sqrt(s[p]) + epsilon);
        }
    }
}
