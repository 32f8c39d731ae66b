package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A term with a name, such as δ, that can be expanded to its definition.
 *
 * @param quantity the name, with the value of the definition if that has been computed
 * @param meaning the definition
 * @param whole whether it is one number where numbers are written, instead of the numbers of its definition
 */
public record Named(Quantity quantity, Term meaning, boolean whole) implements Term {
    @Override
    public OptionalDouble value() {
        return quantity.value();
    }

    @Override
    public String write(Script script, Level level) {
        return switch (level) {
            case SYMBOLS -> quantity.write(script, level);
            case MEANING -> script.braced(meaning.write(script, Level.SYMBOLS, Binding.PRODUCT), quantity.symbol());
            case NUMBERS -> isOneNumber() ? quantity.write(script, level) : meaning.write(script, level);
        };
    }

    @Override
    public Binding binding(Level level) {
        return switch (level) {
            case SYMBOLS -> Binding.ATOM;
            case MEANING -> Binding.PRODUCT;
            case NUMBERS -> isOneNumber() ? quantity.binding(level) : meaning.binding(level);
        };
    }

    private boolean isOneNumber() {
        return whole || value().isEmpty();
    }
}
