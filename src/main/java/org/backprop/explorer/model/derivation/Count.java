package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A whole number with a symbol, which is never rounded.
 *
 * @param symbol its symbol
 * @param number the number
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
