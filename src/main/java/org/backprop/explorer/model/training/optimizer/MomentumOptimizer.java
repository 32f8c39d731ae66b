package org.backprop.explorer.model.training.optimizer;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;

/**
 * Gradient descent with a velocity v, in the convention of PyTorch, which leaves γ out of v: v ← μ v + g; w ← w − γ d,
 * where the direction d is v or, in Nesterov's method, g + μ v.
 */
sealed interface MomentumOptimizer extends Optimizer permits Momentum, Nesterov {

    /** The setting of μ. */
    OptimizerSetting MOMENTUM = OptimizerSetting.momentum(0.9);

    /** The settings besides γ. */
    List<OptimizerSetting> SETTINGS = List.of(MOMENTUM);

    /** The names of the state vectors. */
    List<String> STATE = List.of("v");

    /** μ, the factor of the velocity. */
    double momentum();

    /** d, the direction opposite to which a parameter moves, from its derivative and its new velocity. */
    double direction(double g, double v);

    /** The formula of d. */
    Term direction(Quantity g, Quantity mu, Quantity v);

    @Override
    default Map<String, Double> settings() {
        return kind().byName(momentum());
    }

    @Override
    default void step(double[] w, double[] g, double[] v, long t) {
        for (int p = 0; p < w.length; p++) {
            v[p] = momentum() * v[p] + g[p];
            w[p] -= learningRate() * direction(g[p], v[p]);
        }
    }

    @Override
    default List<Equation> equations(StepFormulas step) {
        Quantity mu = MOMENTUM.quantity(momentum());
        Equation v = step.stateUpdate("v", Terms.sum(Terms.product(mu, step.state("v")), step.g()));
        Term direction = direction(step.g(), mu, v.left());
        return List.of(v, step.parameterUpdate(Terms.product(step.learningRate(), direction)));
    }

    /** Checks γ and μ, or throws an {@link org.backprop.explorer.model.message.InvalidValueException}. */
    static void require(double learningRate, double momentum) {
        Optimizer.requireLearningRate(learningRate);
        MOMENTUM.require(momentum);
    }
}
