package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A part of a formula, which knows how it is written and what it comes to at a moment. Immutable.
 *
 * <p>The value of a composite term is computed from the values of its parts, in the order in which they stand, and is
 * empty as long as one of them is.
 */
public sealed interface Term
        permits Applied, Count, Quantity, Constant, Named, Sum, Product, Negative, Quotient, Square, Power, Root {

    /** What the term comes to, or empty where that has not come about yet. */
    OptionalDouble value();

    /** The term written down. */
    String write(Script script, Level level);

    /** How closely what is written holds together. */
    Binding binding(Level level);

    /** How closely an expression holds together, from loose to tight. */
    enum Binding {
        /** It begins with a minus sign. */
        SIGNED,
        /** A sum. */
        SUM,
        /** A product. */
        PRODUCT,
        /** One thing. */
        ATOM
    }

    /** What is written, in parentheses unless it holds together at least as closely as {@code least}. */
    default String write(Script script, Level level, Binding least) {
        String written = write(script, level);
        return binding(level).compareTo(least) < 0 ? script.parentheses(written) : written;
    }
}
