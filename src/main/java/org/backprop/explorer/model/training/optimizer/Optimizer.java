package org.backprop.explorer.model.training.optimizer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.message.InvalidValueException;

/**
 * A rule that moves parameters w against the gradient g of the batch cost, in the conventions of PyTorch.
 *
 * <p>The state that a rule keeps between updates (a velocity v, for example) is one flat array of
 * {@code stateNames().size()} vectors of the parameters' length, one after another, all zero at first.
 */
public interface Optimizer {

    /** The kind of this rule. */
    OptimizerKind kind();

    /** The name used in session files. */
    default String id() {
        return kind().id();
    }

    /** The settings besides γ by their names, in the order of display. */
    Map<String, Double> settings();

    /** γ, the learning rate. */
    double learningRate();

    /** The same rule with another learning rate. */
    default Optimizer withLearningRate(double rate) {
        return kind().create(rate, settings());
    }

    /** The same rule with another value of one of its {@link #settings()}. */
    default Optimizer withSetting(String setting, double value) {
        Map<String, Double> changed = new HashMap<>(settings());
        changed.put(setting, value);
        return kind().create(learningRate(), changed);
    }

    /** The names of the state vectors, in their order in the state. */
    default List<String> stateNames() {
        return kind().stateNames();
    }

    /**
     * Performs one step, in place.
     *
     * @param w the parameters, changed by this call
     * @param g the gradient ∂L/∂w of the batch cost, which points in the direction of increasing cost; not changed
     * @param state the state vectors, changed by this call
     * @param t the number of this step, counted from 1
     */
    void step(double[] w, double[] g, double[] state, long t);

    /**
     * The equations of one step for one parameter: first those of the state vectors in their order, last that of the
     * parameter.
     */
    List<Equation> equations(StepFormulas step);

    /** Checks γ, which must be finite and at least 0, or throws an {@link InvalidValueException}. */
    static void requireLearningRate(double rate) {
        OptimizerSetting.Range.NON_NEGATIVE.require(rate, "learning-rate");
    }
}
