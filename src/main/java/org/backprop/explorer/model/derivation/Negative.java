package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * The negation of a term.
 *
 * @param term the term
 */
public record Negative(Term term) implements Term {
    @Override
    public OptionalDouble value() {
        return Terms.map(term, value -> -value);
    }

    @Override
    public String write(Script script, Level level) {
        return "-" + term.write(script, level, Binding.PRODUCT);
    }

    @Override
    public Binding binding(Level level) {
        return Binding.SIGNED;
    }
}
