package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * An equation or an assignment: a result on the left, and the term that defines it on the right.
 *
 * @param left the result, whose value is empty until it has been computed
 * @param isAssignment whether this is an assignment, such as w ← w − γ g, instead of an equality
 * @param right the term
 */
public record Equation(Quantity left, boolean isAssignment, Term right) {

    /** {@code symbol = right}, with the value of {@code right} if {@code isComputed}, else with none. */
    public static Equation of(Symbol symbol, Referent referent, Term right, boolean isComputed) {
        return new Equation(result(symbol, referent, right, isComputed), false, right);
    }

    /** {@code symbol ← right}, with the value of {@code right} if {@code isComputed}, else with none. */
    public static Equation assignment(Symbol symbol, Referent referent, Term right, boolean isComputed) {
        return new Equation(result(symbol, referent, right, isComputed), true, right);
    }

    private static Quantity result(Symbol symbol, Referent referent, Term right, boolean isComputed) {
        return new Quantity(symbol, isComputed ? right.value() : OptionalDouble.empty(), referent);
    }

    /** The value of the result, computed from the term; empty if it has not been computed yet. */
    public OptionalDouble value() {
        return left.value();
    }
}
