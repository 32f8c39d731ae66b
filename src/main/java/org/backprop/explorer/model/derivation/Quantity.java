package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Element;

/**
 * A number with a symbol.
 *
 * @param symbol its symbol
 * @param value its value, or empty if it has not been computed yet
 * @param element the element of the network that it stands for
 */
public record Quantity(Symbol symbol, OptionalDouble value, Element element) implements Term {
    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return expansion == Expansion.NUMBERS
                ? formulaWriter.number(value, element)
                : formulaWriter.symbol(symbol, element);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return expansion == Expansion.NUMBERS && value.orElse(0) < 0 ? Precedence.SIGNED : Precedence.ATOM;
    }
}
