package org.backprop.explorer.model.training.optimizer;

import java.util.Map;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;

/**
 * Nesterov's accelerated gradient in PyTorch's form: v ← μ v + g; w ← w − γ (g + μ v).
 *
 * @param learningRate γ, at least 0
 * @param momentum μ, at least 0
 */
public record Nesterov(double learningRate, double momentum) implements MomentumOptimizer {

    /** @throws IllegalArgumentException if a value is out of range */
    public Nesterov {
        MomentumOptimizer.require(learningRate, momentum);
    }

    static Nesterov of(double rate, Map<String, Double> settings) {
        return new Nesterov(rate, settings.get(MOMENTUM.name()));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.NESTEROV;
    }

    @Override
    public double direction(double g, double v) {
        return g + momentum * v;
    }

    @Override
    public Term direction(Quantity g, Quantity mu, Quantity v) {
        return Terms.sum(g, Terms.product(mu, v));
    }
}
