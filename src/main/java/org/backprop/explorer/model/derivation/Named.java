package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A term with a name of its own, such as δ for all that it is made of.
 *
 * @param quantity its name, with its value once that has come about: the meaning's
 * @param meaning what the name stands for
 * @param whole whether it counts as one number where numbers are written
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
