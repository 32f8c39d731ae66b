package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * One formula: what is on its left, and the term that it comes to.
 *
 * @param left the symbol of the result, with its value once that has come about
 * @param assigns whether the left side takes the value over, as in w ← w − γ g, or is equal to it
 * @param right the term
 */
public record Equation(Quantity left, boolean assigns, Term right) {

    /** {@code symbol = right}, whose value is known if {@code hasCome}. */
    static Equation of(Symbol symbol, Element element, Term right, boolean hasCome) {
        return new Equation(result(symbol, element, right, hasCome), false, right);
    }

    /** {@code symbol ← right}, whose value is known if {@code hasCome}. */
    static Equation assignment(Symbol symbol, Element element, Term right, boolean hasCome) {
        return new Equation(result(symbol, element, right, hasCome), true, right);
    }

    private static Quantity result(Symbol symbol, Element element, Term right, boolean hasCome) {
        return new Quantity(symbol, hasCome ? right.value() : OptionalDouble.empty(), element);
    }

    /** What it comes to, computed from the term; empty where that has not come about yet. */
    public OptionalDouble value() {
        return left.value();
    }
}
