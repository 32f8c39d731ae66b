package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Element;

/**
 * An equation or an assignment: a result on the left, and the term that defines it on the right.
 *
 * @param left the result, whose value is empty until it has been computed
 * @param isAssignment whether this is an assignment, such as w ← w − γ g, instead of an equality
 * @param right the term
 */
public record Equation(Quantity left, boolean isAssignment, Term right) {

    /** {@code symbol = right}, with the value of {@code right} if {@code isComputed}, else with none. */
    static Equation of(Symbol symbol, Element element, Term right, boolean isComputed) {
        return new Equation(result(symbol, element, right, isComputed), false, right);
    }

    /** {@code symbol ← right}, with the value of {@code right} if {@code isComputed}, else with none. */
    static Equation assignment(Symbol symbol, Element element, Term right, boolean isComputed) {
        return new Equation(result(symbol, element, right, isComputed), true, right);
    }

    private static Quantity result(Symbol symbol, Element element, Term right, boolean isComputed) {
        return new Quantity(symbol, isComputed ? right.value() : OptionalDouble.empty(), element);
    }

    /** The value of the result, computed from the term; empty if it has not been computed yet. */
    public OptionalDouble value() {
        return left.value();
    }
}
