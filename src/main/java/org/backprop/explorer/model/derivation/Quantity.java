package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A number with a symbol.
 *
 * @param symbol its symbol
 * @param value its value, or empty if it has not been computed yet
 * @param element the element of the network that it stands for
 */
public record Quantity(Symbol symbol, OptionalDouble value, Element element) implements Term {
    @Override
    public String write(Script script, Level level) {
        return level == Level.NUMBERS ? script.number(value, element) : script.symbol(symbol, element);
    }

    @Override
    public Binding binding(Level level) {
        return level == Level.NUMBERS && value.orElse(0) < 0 ? Binding.SIGNED : Binding.ATOM;
    }
}
