package org.backprop.explorer.model.training.optimizer;

import java.util.Map;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Term;

/**
 * Gradient descent with momentum (Polyak's heavy ball): v ← μ v + g; w ← w − γ v.
 *
 * @param learningRate γ, at least 0
 * @param momentum μ, at least 0
 */
public record Momentum(double learningRate, double momentum) implements MomentumOptimizer {

    /** @throws IllegalArgumentException if a value is out of range */
    public Momentum {
        MomentumOptimizer.require(learningRate, momentum);
    }

    static Momentum of(double rate, Map<String, Double> settings) {
        return new Momentum(rate, settings.get(MOMENTUM.name()));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.MOMENTUM;
    }

    @Override
    public double direction(double g, double v) {
        return v;
    }

    @Override
    public Term direction(Quantity g, Quantity mu, Quantity v) {
        return v;
    }
}
