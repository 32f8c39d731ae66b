package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;

/**
 * RMSProp (Tieleman, Hinton 2012): s ← ρ s + (1 − ρ) g²; w ← w − γ g / (√s + ε).
 *
 * @param learningRate γ, at least 0
 * @param decay ρ, in [0, 1)
 * @param epsilon ε, at least 0
 */
public record RmsProp(double learningRate, double decay, double epsilon) implements Optimizer {

    private static final OptimizerSetting DECAY =
            new OptimizerSetting("decay", new Symbol("rho", "\\rho", "ρ"), 0.99, OptimizerSetting.Range.FRACTION);
    private static final OptimizerSetting EPSILON = OptimizerSetting.epsilon(1e-8);

    static final List<OptimizerSetting> SETTINGS = List.of(DECAY, EPSILON);
    static final List<String> STATE = List.of("s");

    /** @throws IllegalArgumentException if a value is out of range */
    public RmsProp {
        Optimizer.requireLearningRate(learningRate);
        DECAY.require(decay);
        EPSILON.require(epsilon);
    }

    static RmsProp of(double rate, Map<String, Double> settings) {
        return new RmsProp(rate, settings.get(DECAY.name()), settings.get(EPSILON.name()));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.RMSPROP;
    }

    @Override
    public Map<String, Double> settings() {
        return kind().byName(decay, epsilon);
    }

    @Override
    public void step(double[] w, double[] g, double[] s, long t) {
        for (int p = 0; p < w.length; p++) {
            s[p] = decay * s[p] + (1 - decay) * g[p] * g[p];
            w[p] -= learningRate * g[p] / (Math.sqrt(s[p]) + epsilon);
        }
    }

    @Override
    public List<Equation> equations(StepFormulas step) {
        Term average = StepFormulas.movingAverage(DECAY.quantity(decay), step.state("s"), new Square(step.g()));
        Equation s = step.stateUpdate("s", average);
        return List.of(s, step.parameterUpdate(step.scaledChange(step.g(), s.left(), EPSILON.quantity(epsilon))));
    }
}
