package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * A number with a symbol.
 *
 * @param symbol its symbol
 * @param value its value, or empty if it has not been computed yet
 * @param referent the referent of the network that it stands for
 */
public record Quantity(Symbol symbol, OptionalDouble value, Referent referent) implements Term {
    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return expansion == Expansion.NUMBERS
                ? formulaWriter.number(value, referent)
                : formulaWriter.symbol(symbol, referent);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return expansion == Expansion.NUMBERS && value.orElse(0) < 0 ? Precedence.SIGNED : Precedence.ATOM;
    }
}
