package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * A term to which a function is applied.
 *
 * @param function the function
 * @param argument the term
 */
public record FunctionCall(UnaryFunction function, Term argument) implements Term {

    @Override
    public OptionalDouble value() {
        return Terms.map(argument, function::valueAt);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.functionCall(function, argument.write(formulaWriter, expansion));
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return Precedence.ATOM;
    }
}
