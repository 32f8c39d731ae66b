package org.backprop.explorer.model.formula;

import java.util.OptionalDouble;

/**
 * A term with a name, such as δ, that can be expanded to its definition.
 *
 * @param quantity the name, with the value of the definition if that has been computed
 * @param definition the definition
 * @param isSingleNumber whether it is one number where numbers are written, instead of the numbers of its definition
 */
public record NamedTerm(Quantity quantity, Term definition, boolean isSingleNumber) implements Term {
    @Override
    public OptionalDouble value() {
        return quantity.value();
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        return switch (expansion) {
            case SYMBOLS -> quantity.write(formulaWriter, expansion);
            case DEFINITIONS ->
                formulaWriter.underbrace(
                        definition.write(formulaWriter, Expansion.SYMBOLS, Precedence.PRODUCT), quantity.symbol());
            case NUMBERS ->
                isWrittenAsNumber()
                        ? quantity.write(formulaWriter, expansion)
                        : definition.write(formulaWriter, expansion);
        };
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return switch (expansion) {
            case SYMBOLS -> Precedence.ATOM;
            case DEFINITIONS -> Precedence.PRODUCT;
            case NUMBERS -> isWrittenAsNumber() ? quantity.precedence(expansion) : definition.precedence(expansion);
        };
    }

    private boolean isWrittenAsNumber() {
        return isSingleNumber || value().isEmpty();
    }
}
