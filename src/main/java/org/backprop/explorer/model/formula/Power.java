package org.backprop.explorer.model.formula;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A term raised to the power of another.
 *
 * @param base the base
 * @param exponent the exponent
 */
public record Power(Term base, Term exponent) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.fold(List.of(base, exponent), StrictMath::pow);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.power(
                base.write(formulaWriter, expansion, Precedence.ATOM), exponent.write(formulaWriter, expansion));
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.PRODUCT;
    }
}
