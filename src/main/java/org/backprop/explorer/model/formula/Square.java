package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * The square of a term.
 *
 * @param base the term
 */
public record Square(Term base) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.map(base, value -> value * value);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.square(base.write(formulaWriter, expansion, Precedence.ATOM));
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.PRODUCT;
    }
}
