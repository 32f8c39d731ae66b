package org.backprop.explorer.view.derivation;

import java.util.List;
import java.util.function.Function;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.MatrixEquation;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.view.Numbers;

/**
 * A block of formulas that are shown one below the other.
 *
 * @param digits the number of significant digits of their numbers
 * @param formatters for each formula, the function that writes it in the notation of a {@link FormulaWriter}
 */
public record FormulaBlock(int digits, List<Function<FormulaWriter, FormattedEquation>> formatters) {

    public static FormulaBlock of(Equation... equations) {
        return new FormulaBlock(
                Numbers.BRIEF,
                List.of(equations).stream().map(FormulaBlock::formatter).toList());
    }

    public static FormulaBlock of(List<Equation> equations) {
        return of(equations.toArray(Equation[]::new));
    }

    public static FormulaBlock of(MatrixEquation... equations) {
        return new FormulaBlock(
                Numbers.BRIEF,
                List.of(equations).stream().map(FormulaBlock::formatter).toList());
    }

    /** Creates a block with more digits, for results that differ only slightly from their operands. */
    public static FormulaBlock precise(List<Equation> equations) {
        return new FormulaBlock(
                Numbers.FULL, equations.stream().map(FormulaBlock::formatter).toList());
    }

    /** Returns all formulas as complete LaTeX, with {@code digits} significant digits. */
    public String toLatex(int digits) {
        return AlignedEquations.toLatex(format(LatexWriter.complete(new SignificantDigits(digits))));
    }

    /** Returns all formulas as plain text, with {@code digits} significant digits. */
    public String toText(int digits) {
        return AlignedEquations.toText(format(new TextWriter(new SignificantDigits(digits))));
    }

    /** Returns all formulas in the notation of {@code formulaWriter}. */
    List<FormattedEquation> format(FormulaWriter formulaWriter) {
        return formatters.stream()
                .map(formatter -> formatter.apply(formulaWriter))
                .toList();
    }

    private static Function<FormulaWriter, FormattedEquation> formatter(Equation equation) {
        return formulaWriter -> FormattedEquation.of(equation, formulaWriter);
    }

    private static Function<FormulaWriter, FormattedEquation> formatter(MatrixEquation equation) {
        return equation::write;
    }
}
