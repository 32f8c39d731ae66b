package org.backprop.explorer.model.formula;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A quotient of two terms.
 *
 * @param numerator the numerator
 * @param denominator the denominator
 */
public record Quotient(Term numerator, Term denominator) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.fold(List.of(numerator, denominator), (a, b) -> a / b);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.quotient(numerator, denominator, expansion);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.PRODUCT;
    }
}
