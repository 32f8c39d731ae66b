package org.backprop.explorer.model.training.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;

/**
 * AdamW (Loshchilov, Hutter 2019), which is Adam with decoupled weight decay: first w ← w − γ λ w for each weight and
 * each bias, then the step of {@link Adam}, in whose moments the decay has no part.
 *
 * @param weightDecay λ, at least 0
 * @param adam the rule of the step that follows, which has the learning rate
 */
public record AdamW(double weightDecay, Adam adam) implements Optimizer {

    private static final OptimizerSetting WEIGHT_DECAY = new OptimizerSetting(
            "weightDecay", new Symbol("lambda", "\\lambda", "λ"), 0.01, OptimizerSetting.Range.NON_NEGATIVE);

    static final List<OptimizerSetting> SETTINGS =
            Stream.concat(Stream.of(WEIGHT_DECAY), Adam.SETTINGS.stream()).toList();
    static final List<String> STATE = Adam.STATE;

    /** @throws IllegalArgumentException if λ is out of range */
    public AdamW {
        WEIGHT_DECAY.require(weightDecay);
    }

    static AdamW of(double rate, Map<String, Double> settings) {
        return new AdamW(settings.get(WEIGHT_DECAY.name()), Adam.of(rate, settings));
    }

    @Override
    public OptimizerKind kind() {
        return OptimizerKind.ADAMW;
    }

    @Override
    public double learningRate() {
        return adam.learningRate();
    }

    @Override
    public Map<String, Double> settings() {
        return kind().byName(weightDecay, adam.beta1(), adam.beta2(), adam.epsilon());
    }

    @Override
    public void step(double[] w, double[] g, double[] state, long t) {
        double rate = learningRate();
        for (int p = 0; p < w.length; p++) {
            w[p] -= rate * weightDecay * w[p];
        }
        adam.step(w, g, state, t);
    }

    @Override
    public List<Equation> equations(StepFormulas step) {
        List<Equation> equations = new ArrayList<>(adam.momentEquations(step));
        Term decay = Terms.product(step.learningRate(), WEIGHT_DECAY.quantity(weightDecay), step.w());
        equations.add(step.parameterUpdate(decay, adam.change(step, equations)));
        return equations;
    }
}
