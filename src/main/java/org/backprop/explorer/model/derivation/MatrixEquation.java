package org.backprop.explorer.model.derivation;

import java.util.List;

/**
 * An equation between matrices.
 *
 * @param left the result
 * @param pattern how the operands make up the right side
 * @param operands the matrices on the right side, in the order of the pattern
 */
public record MatrixEquation(Matrix left, Script.Pattern pattern, List<Matrix> operands) {

    /** Copies {@code operands}. */
    public MatrixEquation {
        operands = List.copyOf(operands);
    }

    /** The equation line by line: in symbols, in numbers, and what it comes to. */
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
