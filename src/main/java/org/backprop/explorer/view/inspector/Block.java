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
 * Formulas that are shown together, one under the other.
 *
 * @param digits the number of significant digits of their numbers
 * @param formulas writes each of them by a script
 */
record Block(int digits, List<Function<Script, Written>> formulas) {

    /** Digits of numbers that one compares by eye. */
    private static final int FEW = 4;
    /** Digits in which a small step shows. */
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

    /** Formulas whose results differ only in their later digits from what goes in. */
    static Block precise(List<Equation> equations) {
        return new Block(MANY, equations.stream().map(Block::writer).toList());
    }

    /** All formulas as LaTeX, with nothing left out and so many digits. */
    String latex(int many) {
        return Alignment.latex(written(LatexScript.complete(new Numerals(many))));
    }

    /** All formulas in plain letters, with so many digits. */
    String text(int many) {
        return Alignment.text(written(new TextScript(new Numerals(many))));
    }

    /** All formulas, as {@code script} writes them. */
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
