package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * A term of a formula, with its notation and its value at a moment. Immutable.
 *
 * <p>The value of a composite term is computed from the values of its parts, from left to right, and is empty as long
 * as that of a part is.
 */
public sealed interface Term
        permits FunctionCall,
                IntegerSymbol,
                Quantity,
                Constant,
                NamedTerm,
                Sum,
                Product,
                Negation,
                Quotient,
                Square,
                Power,
                SquareRoot {

    /** The value of the term, or empty if it has not been computed yet. */
    OptionalDouble value();

    /** The term in the notation of {@code formulaWriter}. */
    String write(FormulaWriter formulaWriter, Expansion expansion);

    /** The precedence of the outermost operation of what is written. */
    Precedence precedence(Expansion expansion);

    /** The precedence of an expression's outermost operation, from lowest to highest. */
    enum Precedence {
        /** An expression that begins with a minus sign. */
        SIGNED,
        /** A sum. */
        SUM,
        /** A product. */
        PRODUCT,
        /** An expression that never needs parentheses, such as a symbol. */
        ATOM
    }

    /**
     * The term as written by {@code formulaWriter}, in parentheses if its precedence is below {@code minPrecedence}.
     */
    default String write(FormulaWriter formulaWriter, Expansion expansion, Precedence minPrecedence) {
        String text = write(formulaWriter, expansion);
        return precedence(expansion).compareTo(minPrecedence) < 0 ? formulaWriter.parentheses(text) : text;
    }
}
