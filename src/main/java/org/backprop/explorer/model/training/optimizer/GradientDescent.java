package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Terms;

/**
 * Plain gradient descent: w ← w − γ g.
 *
 * @param learningRate γ, at least 0
 */
public record GradientDescent(double learningRate) implements Optimizer {

    static final List<OptimizerSetting> SETTINGS = List.of();
    static final List<String> STATE = List.of();

    /** @throws IllegalArgumentException if a value is out of range */
    public GradientDescent {
        Optimizer.requireLearningRate(learningRate);
    }

    static GradientDescent of(double rate, Map<String, Double> settings) {
        return new GradientDescent(rate);
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.GRADIENT_DESCENT;
    }

    @Override
    public Map<String, Double> settings() {
        return kind().byName();
    }

    @Override
    public void step(double[] w, double[] g, double[] state, long t) {
        double rate = learningRate;
        for (int p = 0; p < w.length; p++) {
            w[p] -= rate * g[p];
        }
    }

    @Override
    public List<Equation> equations(StepFormulas step) {
        return List.of(step.parameterUpdate(Terms.product(step.learningRate(), step.g())));
    }
}
