package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Terms;

/**
 * Gradient descent with momentum (Polyak's heavy ball): v ← μ v + g; w ← w − γ v.
 *
 * @param learningRate γ, at least 0
 * @param momentum μ, at least 0
 */
public record Momentum(double learningRate, double momentum) implements Optimizer {

    private static final OptimizerSetting MOMENTUM = OptimizerSetting.momentum(0.9);

    static final List<OptimizerSetting> SETTINGS = List.of(MOMENTUM);
    static final List<String> STATE = List.of("v");

    /** @throws IllegalArgumentException if a value is out of range */
    public Momentum {
        Optimizer.requireLearningRate(learningRate);
        MOMENTUM.require(momentum);
    }

    static Momentum of(double rate, Map<String, Double> settings) {
        return new Momentum(rate, settings.get(MOMENTUM.name()));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.MOMENTUM;
    }

    @Override
    public Map<String, Double> settings() {
        return kind().byName(momentum);
    }

    @Override
    public void step(double[] w, double[] g, double[] v, long t) {
        for (int p = 0; p < w.length; p++) {
            v[p] = momentum * v[p] + g[p];
            w[p] -= learningRate * v[p];
        }
    }

    @Override
    public List<Equation> equations(StepFormulas step) {
        Quantity mu = MOMENTUM.quantity(momentum);
        Equation v = step.stateUpdate("v", Terms.sum(Terms.product(mu, step.state("v")), step.g()));
        return List.of(v, step.parameterUpdate(Terms.product(step.learningRate(), v.left())));
    }
}
