package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * A number that is part of the formula itself, such as the 1 in 1 − h.
 *
 * @param number the number, at least 0
 */
public record Constant(double number) implements Term {
    @Override
    public OptionalDouble value() {
        return OptionalDouble.of(number);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.constant(number);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.ATOM;
    }
}
