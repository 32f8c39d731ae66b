package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.function.Function;
import org.backprop.explorer.model.derivation.Equation;
import org.backprop.explorer.model.derivation.LatexScript;
import org.backprop.explorer.model.derivation.MatrixEquation;
import org.backprop.explorer.model.derivation.Numerals;
import org.backprop.explorer.model.derivation.Script;
import org.backprop.explorer.model.derivation.TextScript;
import org.backprop.explorer.model.derivation.Written;

/**
 * A block of formulas that are shown one below the other.
 *
 * @param digits the number of significant digits of their numbers
 * @param formulas for each formula, the function that writes it in the notation of a {@link Script}
 */
record Block(int digits, List<Function<Script, Written>> formulas) {

    /** Enough digits to compare numbers at a glance. */
    private static final int FEW = 4;
    /** Enough digits to show the change by a small step. */
    private static final int MANY = 8;

    static Block of(Equation... equations) {
        return new Block(FEW, List.of(equations).stream().map(Block::writer).toList());
    }

    static Block of(List<Equation> equations) {
        return of(equations.toArray(Equation[]::new));
    }

    static Block of(MatrixEquation... equations) {
        return new Block(FEW, List.of(equations).stream().map(Block::writer).toList());
    }

    /** A block with more digits, for results that differ only slightly from their operands. */
    static Block precise(List<Equation> equations) {
        return new Block(MANY, equations.stream().map(Block::writer).toList());
    }

    /** All formulas as complete LaTeX, with {@code many} significant digits. */
    String latex(int many) {
        return Alignment.latex(written(LatexScript.complete(new Numerals(many))));
    }

    /** All formulas as plain text, with {@code many} significant digits. */
    String text(int many) {
        return Alignment.text(written(new TextScript(new Numerals(many))));
    }

    /** All formulas in the notation of {@code script}. */
    List<Written> written(Script script) {
        return formulas.stream().map(writer -> writer.apply(script)).toList();
    }

    private static Function<Script, Written> writer(Equation equation) {
        return script -> Written.of(equation, script);
    }

    private static Function<Script, Written> writer(MatrixEquation equation) {
        return equation::write;
    }
}
