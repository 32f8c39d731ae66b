package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.Terms;

/**
 * AdaGrad (Duchi, Hazan, Singer 2011): s ← s + g²; w ← w − γ g / (√s + ε).
 *
 * @param learningRate γ, at least 0
 * @param epsilon ε, at least 0
 */
public record AdaGrad(double learningRate, double epsilon) implements Optimizer {

    private static final OptimizerSetting EPSILON = OptimizerSetting.epsilon(1e-10);

    static final List<OptimizerSetting> SETTINGS = List.of(EPSILON);
    static final List<String> STATE = List.of("s");

    /** @throws IllegalArgumentException if a value is out of range */
    public AdaGrad {
        Optimizer.requireLearningRate(learningRate);
        EPSILON.require(epsilon);
    }

    static AdaGrad of(double rate, Map<String, Double> settings) {
        return new AdaGrad(rate, settings.get(EPSILON.name()));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.ADAGRAD;
    }

    @Override
    public Map<String, Double> settings() {
        return kind().byName(epsilon);
    }

    @Override
    public void step(double[] w, double[] g, double[] s, long t) {
        for (int p = 0; p < w.length; p++) {
            s[p] += g[p] * g[p];
            w[p] -= learningRate * g[p] / (Math.sqrt(s[p]) + epsilon);
        }
    }

    @Override
    public List<Equation> equations(StepFormulas step) {
        Equation s = step.stateUpdate("s", Terms.sum(step.state("s"), new Square(step.g())));
        return List.of(s, step.parameterUpdate(step.scaledChange(step.g(), s.left(), EPSILON.quantity(epsilon))));
    }
}
