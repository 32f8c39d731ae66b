package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.training.AdaGrad;
import org.backprop.explorer.model.training.Adam;
import org.backprop.explorer.model.training.GradientDescent;
import org.backprop.explorer.model.training.Momentum;
import org.backprop.explorer.model.training.Nesterov;
import org.backprop.explorer.model.training.Optimizer;
import org.backprop.explorer.model.training.RmsProp;

/**
 * The equations of one optimizer step for one parameter: first those of the optimizer's state, last that of the
 * parameter. The rules are those of the {@link Optimizer}s, which follow the conventions of PyTorch.
 */
public final class UpdateFormulas {

    private final Quantity w;
    private final Quantity g;
    private final Remembered remembered;
    private final Term rate;
    private final boolean hasCome;

    /**
     * The optimizer's state for one parameter before the update.
     *
     * @param state the values in the order of {@link Optimizer#stateNames}
     * @param t the number of this update since the optimizer's start, counted from 1
     */
    public record Remembered(List<Double> state, long t) {
        /** Copies {@code state}. */
        public Remembered {
            state = List.copyOf(state);
        }
    }

    /**
     * The formulas of one update of one parameter.
     *
     * @param w the parameter before the update
     * @param g the derivative of the batch's cost with respect to it
     * @param rate the learning rate
     * @param remembered the optimizer's state for it
     * @param hasCome whether the update has been computed, so that the results have values
     */
    UpdateFormulas(Quantity w, Quantity g, Quantity rate, Remembered remembered, boolean hasCome) {
        this.w = w;
        this.g = g;
        this.rate = rate;
        this.remembered = remembered;
        this.hasCome = hasCome;
    }

    /**
     * The equations of the rule of {@code optimizer}; the last assigns the parameter's new value.
     *
     * @throws IllegalArgumentException if there are no formulas for this type of optimizer
     */
    public List<Equation> steps(Optimizer optimizer) {
        if (optimizer instanceof GradientDescent) {
            return List.of(step(Terms.product(rate, g)));
        } else if (optimizer instanceof Momentum momentum) {
            Equation v = velocity(momentum.momentum());
            return List.of(v, step(Terms.product(rate, v.left())));
        } else if (optimizer instanceof Nesterov nesterov) {
            Equation v = velocity(nesterov.momentum());
            Term ahead = Terms.sum(g, Terms.product(mu(nesterov.momentum()), v.left()));
            return List.of(v, step(Terms.product(rate, ahead)));
        } else if (optimizer instanceof AdaGrad adaGrad) {
            Equation s = remember("s", Terms.sum(state(0, "s"), new Square(g)));
            return List.of(s, step(scaled(s.left(), adaGrad.epsilon())));
        } else if (optimizer instanceof RmsProp rmsProp) {
            Quantity rho = Terms.setting(new Symbol("rho", "\\rho", "ρ"), rmsProp.decay());
            Equation s = remember("s", average(rho, state(0, "s"), new Square(g)));
            return List.of(s, step(scaled(s.left(), rmsProp.epsilon())));
        } else if (optimizer instanceof Adam adam) {
            return adam(adam);
        }
        throw new IllegalArgumentException("no formulas for " + optimizer.id());
    }

    private List<Equation> adam(Adam adam) {
        Quantity beta1 = Terms.setting(new Symbol("beta1", "\\beta_{1}", "β₁"), adam.beta1());
        Quantity beta2 = Terms.setting(new Symbol("beta2", "\\beta_{2}", "β₂"), adam.beta2());
        Equation m = remember("m", average(beta1, state(0, "m"), g));
        Equation v = remember("v", average(beta2, state(1, "v"), new Square(g)));
        Equation mHat = corrected("m", m, beta1);
        Equation vHat = corrected("v", v, beta2);
        Term below = Terms.sum(new Root(vHat.left()), epsilon(adam.epsilon()));
        return List.of(m, v, mHat, vHat, step(new Quotient(Terms.product(rate, mHat.left()), below)));
    }

    /** w ← w − {@code distance}. */
    private Equation step(Term distance) {
        return Equation.assignment(w.symbol(), w.element(), Terms.difference(w, distance), hasCome);
    }

    private Equation velocity(double momentum) {
        return remember("v", Terms.sum(Terms.product(mu(momentum), state(0, "v")), g));
    }

    private Term scaled(Quantity s, double epsilon) {
        return new Quotient(Terms.product(rate, g), Terms.sum(new Root(s), epsilon(epsilon)));
    }

    /** β a + (1 − β) b. */
    private static Term average(Quantity beta, Term a, Term b) {
        return Terms.sum(Terms.product(beta, a), Terms.product(Terms.difference(Terms.ONE, beta), b));
    }

    private Equation corrected(String letter, Equation average, Quantity beta) {
        Symbol hat = new Symbol(letter + "_hat", "\\hat{" + letter + "}", letter + "\u0302");
        Count t = new Count(Symbol.of("t", "t"), remembered.t());
        Term correction = Terms.difference(Terms.ONE, new Power(beta, t));
        return Equation.of(hat, w.element(), new Quotient(average.left(), correction), hasCome);
    }

    private Equation remember(String letter, Term term) {
        return Equation.assignment(Symbol.of(letter, letter), w.element(), term, hasCome);
    }

    private Quantity state(int vector, String letter) {
        double value = remembered.state().get(vector);
        return new Quantity(Symbol.of(letter, letter), OptionalDouble.of(value), w.element());
    }

    private static Quantity mu(double momentum) {
        return Terms.setting(new Symbol("mu", "\\mu", "μ"), momentum);
    }

    private static Quantity epsilon(double epsilon) {
        return Terms.setting(new Symbol("eps", "\\varepsilon", "ε"), epsilon);
    }
}
