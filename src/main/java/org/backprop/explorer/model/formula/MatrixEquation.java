package org.backprop.explorer.model.formula;

import java.util.List;

/**
 * An equation between matrices.
 *
 * @param left the result
 * @param template the template of the right side
 * @param operands the matrices that fill the template, in order
 */
public record MatrixEquation(Matrix left, FormulaWriter.Template template, List<Matrix> operands) {

    /** Copies {@code operands}. */
    public MatrixEquation {
        operands = List.copyOf(operands);
    }

    /** The equation with its right side in symbols, then in numbers, then as the resulting matrix. */
    public FormattedEquation write(FormulaWriter formulaWriter) {
        return new FormattedEquation(
                left.write(formulaWriter, Expansion.SYMBOLS),
                FormattedEquation.Relation.EQUALS,
                List.of(
                        right(formulaWriter, Expansion.SYMBOLS),
                        right(formulaWriter, Expansion.NUMBERS),
                        left.write(formulaWriter, Expansion.NUMBERS)));
    }

    private String right(FormulaWriter formulaWriter, Expansion expansion) {
        return formulaWriter.format(
                template,
                operands.stream()
                        .map(operand -> operand.write(formulaWriter, expansion))
                        .toList());
    }
}
