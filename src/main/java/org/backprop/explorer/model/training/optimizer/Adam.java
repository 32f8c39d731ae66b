package org.backprop.explorer.model.training.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Power;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;

/**
 * Adam (Kingma, Ba 2015): m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; w ← w − γ m̂ / (√v̂ + ε), where m̂ = m / (1 −
 * β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) correct the bias towards the initial value 0.
 *
 * @param learningRate γ, at least 0
 * @param beta1 β₁, in [0, 1)
 * @param beta2 β₂, in [0, 1)
 * @param epsilon ε, at least 0
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {

    private static final OptimizerSetting BETA1 = new OptimizerSetting(
            "beta1", new Symbol("beta1", "\\beta_{1}", "β₁"), 0.9, OptimizerSetting.Range.FRACTION);
    private static final OptimizerSetting BETA2 = new OptimizerSetting(
            "beta2", new Symbol("beta2", "\\beta_{2}", "β₂"), 0.999, OptimizerSetting.Range.FRACTION);
    private static final OptimizerSetting EPSILON = OptimizerSetting.epsilon(1e-8);

    static final List<OptimizerSetting> SETTINGS = List.of(BETA1, BETA2, EPSILON);
    static final List<String> STATE = List.of("m", "v");

    /** @throws IllegalArgumentException if a value is out of range */
    public Adam {
        Optimizer.requireLearningRate(learningRate);
        BETA1.require(beta1);
        BETA2.require(beta2);
        EPSILON.require(epsilon);
    }

    static Adam of(double rate, Map<String, Double> settings) {
        return new Adam(rate, settings.get(BETA1.name()), settings.get(BETA2.name()), settings.get(EPSILON.name()));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.ADAM;
    }

    @Override
    public Map<String, Double> settings() {
        return kind().byName(beta1, beta2, epsilon);
    }

    @Override
    public void step(double[] w, double[] g, double[] state, long t) {
        int n = w.length;
        double correction1 = 1 - StrictMath.pow(beta1, t);
        double correction2 = 1 - StrictMath.pow(beta2, t);
        for (int p = 0; p < n; p++) {
            double m = beta1 * state[p] + (1 - beta1) * g[p];
            double v = beta2 * state[n + p] + (1 - beta2) * g[p] * g[p];
            state[p] = m;
            state[n + p] = v;
            w[p] -= learningRate * (m / correction1) / (Math.sqrt(v / correction2) + epsilon);
        }
    }

    @Override
    public List<Equation> equations(StepFormulas step) {
        List<Equation> equations = new ArrayList<>(momentEquations(step));
        equations.add(step.parameterUpdate(change(step, equations)));
        return equations;
    }

    /** The equations of m, v, m̂ and v̂. */
    List<Equation> momentEquations(StepFormulas step) {
        Quantity b1 = BETA1.quantity(beta1);
        Quantity b2 = BETA2.quantity(beta2);
        Equation m = step.stateUpdate("m", StepFormulas.movingAverage(b1, step.state("m"), step.g()));
        Equation v = step.stateUpdate("v", StepFormulas.movingAverage(b2, step.state("v"), new Square(step.g())));
        return List.of(m, v, biasCorrected(step, "m", m, b1), biasCorrected(step, "v", v, b2));
    }

    /** γ m̂ / (√v̂ + ε), of the results of {@link #momentEquations}. */
    Term change(StepFormulas step, List<Equation> moments) {
        return step.scaledChange(moments.get(2).left(), moments.get(3).left(), EPSILON.quantity(epsilon));
    }

    private static Equation biasCorrected(StepFormulas step, String letter, Equation average, Quantity beta) {
        Symbol hat = new Symbol(letter + "_hat", "\\hat{" + letter + "}", letter + "\u0302");
        Term correction = Terms.difference(Terms.ONE, new Power(beta, step.t()));
        return step.result(hat, new Quotient(average.left(), correction));
    }
}
