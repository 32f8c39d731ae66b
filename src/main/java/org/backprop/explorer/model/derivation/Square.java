package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * The square of a term.
 *
 * @param base the term
 */
public record Square(Term base) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.map(base, value -> value * value);
    }

    @Override
    public String write(Script script, Level level) {
        return script.square(base.write(script, level, Binding.ATOM));
    }

    @Override
    public Binding binding(Level level) {
        return Binding.PRODUCT;
    }
}
