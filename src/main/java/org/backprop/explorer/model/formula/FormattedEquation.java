package org.backprop.explorer.model.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * An equation as text in several lines: its right side in symbols, with its named terms expanded, in numbers, and last
 * its value. A line that would repeat the one before is omitted.
 *
 * @param left the left side
 * @param relation the relation between the sides
 * @param lines the right sides, at least one
 */
public record FormattedEquation(String left, Relation relation, List<String> lines) {

    /** The relation between the sides of an equation. */
    public enum Relation {
        /** The sides are equal. */
        EQUALS,
        /** The value of the right side is assigned to the left side. */
        BECOMES
    }

    /** Copies {@code lines}. */
    public FormattedEquation {
        lines = List.copyOf(lines);
    }

    /** Writes {@code equation} in the notation of {@code formulaWriter}. */
    public static FormattedEquation of(Equation equation, FormulaWriter formulaWriter) {
        List<String> lines = new ArrayList<>();
        for (Expansion expansion : Expansion.values()) {
            String line = equation.right().write(formulaWriter, expansion);
            if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
                lines.add(line);
            }
        }
        String value = formulaWriter.number(equation.value(), equation.left().referent());
        if (!lines.get(lines.size() - 1).equals(value)) {
            lines.add(value);
        }
        String left =
                formulaWriter.symbol(equation.left().symbol(), equation.left().referent());
        return new FormattedEquation(left, equation.isAssignment() ? Relation.BECOMES : Relation.EQUALS, lines);
    }
}
