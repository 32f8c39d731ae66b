package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * An integer with a symbol, written without rounding.
 *
 * @param symbol its symbol
 * @param number its value
 */
public record Count(Symbol symbol, long number) implements Term {

    @Override
    public OptionalDouble value() {
        return OptionalDouble.of(number);
    }

    @Override
    public String write(Script script, Level level) {
        return level == Level.NUMBERS ? String.valueOf(number) : script.symbol(symbol, Element.NOTHING);
    }

    @Override
    public Binding binding(Level level) {
        return Binding.ATOM;
    }
}
