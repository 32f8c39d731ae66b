package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A term of a formula, with its notation and its value at a moment. Immutable.
 *
 * <p>The value of a composite term is computed from the values of its parts, from left to right, and is empty as long
 * as that of a part is.
 */
public sealed interface Term
        permits Applied, Count, Quantity, Constant, Named, Sum, Product, Negative, Quotient, Square, Power, Root {

    /** The value of the term, or empty if it has not been computed yet. */
    OptionalDouble value();

    /** The term in the notation of {@code script}. */
    String write(Script script, Level level);

    /** The precedence of the outermost operation of what is written. */
    Binding binding(Level level);

    /** The precedence of an expression's outermost operation, from lowest to highest. */
    enum Binding {
        /** An expression that begins with a minus sign. */
        SIGNED,
        /** A sum. */
        SUM,
        /** A product. */
        PRODUCT,
        /** An expression that never needs parentheses, such as a symbol. */
        ATOM
    }

    /** The term as written by {@code script}, in parentheses if its precedence is below {@code least}. */
    default String write(Script script, Level level, Binding least) {
        String written = write(script, level);
        return binding(level).compareTo(least) < 0 ? script.parentheses(written) : written;
    }
}
