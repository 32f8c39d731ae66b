package org.backprop.explorer.model.derivation;

import java.util.List;

/**
 * An equation between matrices.
 *
 * @param left the result
 * @param pattern the template of the right side
 * @param operands the matrices that fill the template, in order
 */
public record MatrixEquation(Matrix left, Script.Pattern pattern, List<Matrix> operands) {

    /** Copies {@code operands}. */
    public MatrixEquation {
        operands = List.copyOf(operands);
    }

    /** The equation with its right side in symbols, then in numbers, then as the resulting matrix. */
    public Written write(Script script) {
        return new Written(
                left.write(script, Level.SYMBOLS),
                Written.Relation.EQUALS,
                List.of(right(script, Level.SYMBOLS), right(script, Level.NUMBERS), left.write(script, Level.NUMBERS)));
    }

    private String right(Script script, Level level) {
        return script.arranged(
                pattern,
                operands.stream().map(operand -> operand.write(script, level)).toList());
    }
}
