package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * An integer with a symbol, written without rounding.
 *
 * @param symbol its symbol
 * @param number its value
 */
public record IntegerSymbol(Symbol symbol, long number) implements Term {

    @Override
    public OptionalDouble value() {
        return OptionalDouble.of(number);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return expansion == Expansion.NUMBERS ? String.valueOf(number) : formulaWriter.symbol(symbol, Referent.NONE);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.ATOM;
    }
}
