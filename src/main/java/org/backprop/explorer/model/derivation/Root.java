package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * The square root of a term.
 *
 * @param radicand the term
 */
public record Root(Term radicand) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.map(radicand, Math::sqrt);
    }

    @Override
    public String write(Script script, Level level) {
        return script.root(radicand.write(script, level));
    }

    @Override
    public Binding binding(Level level) {
        return Binding.ATOM;
    }
}
