package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * The negation of a term.
 *
 * @param term the term
 */
public record Negation(Term term) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.map(term, value -> -value);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return "-" + term.write(formulaWriter, expansion, Precedence.PRODUCT);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.SIGNED;
    }
}
