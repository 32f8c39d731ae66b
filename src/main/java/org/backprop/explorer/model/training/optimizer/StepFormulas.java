package org.backprop.explorer.model.training.optimizer;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.IntegerSymbol;
import org.backprop.explorer.model.formula.Negation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.SquareRoot;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;

/** The quantities of one step for one parameter, and the equations that the rules of optimizers consist of. */
public final class StepFormulas {

    private final Quantity w;
    private final Quantity g;
    private final Quantity learningRate;
    private final ParameterState parameterState;
    private final boolean isComputed;

    /**
     * The optimizer's state for one parameter before the step.
     *
     * @param values the values by the names of the state vectors
     * @param t the number of this step since the optimizer's start, counted from 1
     */
    public record ParameterState(Map<String, Double> values, long t) {
        /** Copies {@code values}. */
        public ParameterState {
            values = Map.copyOf(values);
        }
    }

    /**
     * The formulas of one step of one parameter.
     *
     * @param w the parameter before the step
     * @param g the derivative of the batch's cost with respect to it
     * @param learningRate the learning rate
     * @param parameterState the optimizer's state for it
     * @param isComputed whether g is known, so that the results have values
     */
    public StepFormulas(
            Quantity w, Quantity g, Quantity learningRate, ParameterState parameterState, boolean isComputed) {
        this.w = w;
        this.g = g;
        this.learningRate = learningRate;
        this.parameterState = parameterState;
        this.isComputed = isComputed;
    }

    /** w, the parameter before the step. */
    Quantity w() {
        return w;
    }

    /** g, the derivative of the cost. */
    Quantity g() {
        return g;
    }

    /** γ, the learning rate. */
    Quantity learningRate() {
        return learningRate;
    }

    /** t, the number of this step. */
    IntegerSymbol t() {
        return new IntegerSymbol(Symbol.of("t", "t"), parameterState.t());
    }

    /** The value of the state vector {@code name} before the step. */
    Quantity state(String name) {
        double value = parameterState.values().get(name);
        return new Quantity(Symbol.of(name, name), OptionalDouble.of(value), w.referent());
    }

    /** The assignment of {@code term} to the state vector {@code name}. */
    Equation stateUpdate(String name, Term term) {
        return Equation.assignment(Symbol.of(name, name), w.referent(), term, isComputed);
    }

    /** An intermediate result of the step. */
    Equation result(Symbol symbol, Term term) {
        return Equation.of(symbol, w.referent(), term, isComputed);
    }

    /** w ← w − {@code changes}, subtracted from left to right. */
    Equation parameterUpdate(Term... changes) {
        Stream<Term> subtracted = Stream.of(changes).map(Negation::new);
        Term[] terms = Stream.concat(Stream.of(w), subtracted).toArray(Term[]::new);
        return Equation.assignment(w.symbol(), w.referent(), Terms.sum(terms), isComputed);
    }

    /** γ {@code direction} / (√{@code scale} + ε). */
    Quotient scaledChange(Term direction, Term scale, Term epsilon) {
        return new Quotient(Terms.product(learningRate, direction), Terms.sum(new SquareRoot(scale), epsilon));
    }

    /** β a + (1 − β) b. */
    static Term movingAverage(Quantity beta, Term a, Term b) {
        return Terms.sum(Terms.product(beta, a), Terms.product(Terms.difference(Terms.ONE, beta), b));
    }
}
