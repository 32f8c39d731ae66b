package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.IntegerSymbol;
import org.backprop.explorer.model.formula.Power;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.SquareRoot;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.training.optimizer.AdaGrad;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.Nesterov;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.RmsProp;

/**
 * The equations of one optimizer step for one parameter: first those of the optimizer's state, last that of the
 * parameter. The rules are those of the {@link Optimizer}s, which follow the conventions of PyTorch.
 */
public final class UpdateFormulas {

    private final Quantity w;
    private final Quantity g;
    private final ParameterState parameterState;
    private final Term learningRate;
    private final boolean isComputed;

    /**
     * The optimizer's state for one parameter before the update.
     *
     * @param values the values in the order of {@link Optimizer#stateNames}
     * @param t the number of this update since the optimizer's start, counted from 1
     */
    public record ParameterState(List<Double> values, long t) {
        /** Copies {@code values}. */
        public ParameterState {
            values = List.copyOf(values);
        }
    }

    /**
     * The formulas of one update of one parameter.
     *
     * @param w the parameter before the update
     * @param g the derivative of the batch's cost with respect to it
     * @param learningRate the learning rate
     * @param parameterState the optimizer's state for it
     * @param isComputed whether the update has been computed, so that the results have values
     */
    UpdateFormulas(Quantity w, Quantity g, Quantity learningRate, ParameterState parameterState, boolean isComputed) {
        this.w = w;
        this.g = g;
        this.learningRate = learningRate;
        this.parameterState = parameterState;
        this.isComputed = isComputed;
    }

    /**
     * The equations of the rule of {@code optimizer}; the last assigns the parameter's new value.
     *
     * @throws IllegalArgumentException if there are no formulas for this type of optimizer
     */
    public List<Equation> steps(Optimizer optimizer) {
        if (optimizer instanceof GradientDescent) {
            return List.of(parameterUpdate(Terms.product(learningRate, g)));
        } else if (optimizer instanceof Momentum momentum) {
            Equation v = velocity(momentum.momentum());
            return List.of(v, parameterUpdate(Terms.product(learningRate, v.left())));
        } else if (optimizer instanceof Nesterov nesterov) {
            Equation v = velocity(nesterov.momentum());
            Term lookahead = Terms.sum(g, Terms.product(mu(nesterov.momentum()), v.left()));
            return List.of(v, parameterUpdate(Terms.product(learningRate, lookahead)));
        } else if (optimizer instanceof AdaGrad adaGrad) {
            Equation s = stateUpdate("s", Terms.sum(stateValue(0, "s"), new Square(g)));
            return List.of(s, parameterUpdate(scaledStep(s.left(), adaGrad.epsilon())));
        } else if (optimizer instanceof RmsProp rmsProp) {
            Quantity rho = Terms.knownQuantity(new Symbol("rho", "\\rho", "ρ"), rmsProp.decay());
            Equation s = stateUpdate("s", movingAverage(rho, stateValue(0, "s"), new Square(g)));
            return List.of(s, parameterUpdate(scaledStep(s.left(), rmsProp.epsilon())));
        } else if (optimizer instanceof Adam adam) {
            return adam(adam);
        }
        throw new IllegalArgumentException("no formulas for " + optimizer.id());
    }

    private List<Equation> adam(Adam adam) {
        Quantity beta1 = Terms.knownQuantity(new Symbol("beta1", "\\beta_{1}", "β₁"), adam.beta1());
        Quantity beta2 = Terms.knownQuantity(new Symbol("beta2", "\\beta_{2}", "β₂"), adam.beta2());
        Equation m = stateUpdate("m", movingAverage(beta1, stateValue(0, "m"), g));
        Equation v = stateUpdate("v", movingAverage(beta2, stateValue(1, "v"), new Square(g)));
        Equation mHat = biasCorrected("m", m, beta1);
        Equation vHat = biasCorrected("v", v, beta2);
        Term denominator = Terms.sum(new SquareRoot(vHat.left()), epsilon(adam.epsilon()));
        return List.of(
                m, v, mHat, vHat, parameterUpdate(new Quotient(Terms.product(learningRate, mHat.left()), denominator)));
    }

    /** w ← w − {@code change}. */
    private Equation parameterUpdate(Term change) {
        return Equation.assignment(w.symbol(), w.referent(), Terms.difference(w, change), isComputed);
    }

    private Equation velocity(double momentum) {
        return stateUpdate("v", Terms.sum(Terms.product(mu(momentum), stateValue(0, "v")), g));
    }

    private Term scaledStep(Quantity s, double epsilon) {
        return new Quotient(Terms.product(learningRate, g), Terms.sum(new SquareRoot(s), epsilon(epsilon)));
    }

    /** β a + (1 − β) b. */
    private static Term movingAverage(Quantity beta, Term a, Term b) {
        return Terms.sum(Terms.product(beta, a), Terms.product(Terms.difference(Terms.ONE, beta), b));
    }

    private Equation biasCorrected(String letter, Equation average, Quantity beta) {
        Symbol hat = new Symbol(letter + "_hat", "\\hat{" + letter + "}", letter + "\u0302");
        IntegerSymbol t = new IntegerSymbol(Symbol.of("t", "t"), parameterState.t());
        Term correction = Terms.difference(Terms.ONE, new Power(beta, t));
        return Equation.of(hat, w.referent(), new Quotient(average.left(), correction), isComputed);
    }

    private Equation stateUpdate(String letter, Term term) {
        return Equation.assignment(Symbol.of(letter, letter), w.referent(), term, isComputed);
    }

    private Quantity stateValue(int vector, String letter) {
        double value = parameterState.values().get(vector);
        return new Quantity(Symbol.of(letter, letter), OptionalDouble.of(value), w.referent());
    }

    private static Quantity mu(double momentum) {
        return Terms.knownQuantity(new Symbol("mu", "\\mu", "μ"), momentum);
    }

    private static Quantity epsilon(double epsilon) {
        return Terms.knownQuantity(new Symbol("eps", "\\varepsilon", "ε"), epsilon);
    }
}
