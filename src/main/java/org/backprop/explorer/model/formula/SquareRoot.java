package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * The square root of a term.
 *
 * @param radicand the term
 */
public record SquareRoot(Term radicand) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.map(radicand, Math::sqrt);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.root(radicand.write(formulaWriter, expansion));
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.ATOM;
    }
}
