package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * An equation or an assignment: a result on the left, and the term that defines it on the right.
 *
 * @param left the result, whose value is empty until it has been computed
 * @param assigns whether this is an assignment, such as w ← w − γ g, instead of an equality
 * @param right the term
 */
public record Equation(Quantity left, boolean assigns, Term right) {

    /** {@code symbol = right}, with the value of {@code right} if {@code hasCome}, else with none. */
    static Equation of(Symbol symbol, Element element, Term right, boolean hasCome) {
        return new Equation(result(symbol, element, right, hasCome), false, right);
    }

    /** {@code symbol ← right}, with the value of {@code right} if {@code hasCome}, else with none. */
    static Equation assignment(Symbol symbol, Element element, Term right, boolean hasCome) {
        return new Equation(result(symbol, element, right, hasCome), true, right);
    }

    private static Quantity result(Symbol symbol, Element element, Term right, boolean hasCome) {
        return new Quantity(symbol, hasCome ? right.value() : OptionalDouble.empty(), element);
    }

    /** The value of the result, computed from the term; empty if it has not been computed yet. */
    public OptionalDouble value() {
        return left.value();
    }
}
