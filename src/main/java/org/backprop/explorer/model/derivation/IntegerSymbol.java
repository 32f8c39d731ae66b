package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Element;

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
        return expansion == Expansion.NUMBERS ? String.valueOf(number) : formulaWriter.symbol(symbol, Element.NONE);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.ATOM;
    }
}
