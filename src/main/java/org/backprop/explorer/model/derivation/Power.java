package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A term raised to the power of another.
 *
 * @param base the base
 * @param exponent the exponent
 */
public record Power(Term base, Term exponent) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.fold(List.of(base, exponent), Math::pow);
    }

    @Override
    public String write(Script script, Level level) {
        return script.power(base.write(script, level, Binding.ATOM), exponent.write(script, level));
    }

    @Override
    public Binding binding(Level level) {
        return Binding.PRODUCT;
    }
}
