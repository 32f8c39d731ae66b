package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;

/**
 * A term to which a function is applied.
 *
 * @param function the function
 * @param argument the term
 */
public record Applied(Function function, Term argument) implements Term {

    @Override
    public OptionalDouble value() {
        return Terms.map(argument, function::at);
    }

    @Override
    public String write(Script script, Level level) {
        return script.applied(function, argument.write(script, level));
    }

    @Override
    public Binding binding(Level level) {
        return Binding.ATOM;
    }
}
