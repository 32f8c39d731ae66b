package org.backprop.explorer.view.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.FormattedEquation.Relation;

/** Writes equations one below the other, in LaTeX with their relation signs in one column and the values in bold. */
final class AlignedEquations {

    private static final String ROW_END = " \\\\ ";

    private AlignedEquations() {}

    /** Writes the equations as they are copied. */
    static String toLatex(List<FormattedEquation> formulas) {
        return toLatex(formulas, ROW_END);
    }

    /** Writes the equations for the screen, with a gap between them, so that they do not touch. */
    static String toSpacedLatex(List<FormattedEquation> formulas) {
        return toLatex(formulas, ROW_END + "&" + ROW_END);
    }

    /** Writes the equations for the screen, one beside the other. */
    static String toLatexInOneRow(List<FormattedEquation> formulas) {
        return formulas.stream()
                .map(formula -> toLatex(List.of(formula), ROW_END))
                .collect(Collectors.joining(" \\qquad "));
    }

    /** Writes the equations for the screen, without the lines with numbers. */
    static String toSymbols(List<FormattedEquation> formulas) {
        return toSpacedLatex(formulas.stream()
                .map(formula -> new FormattedEquation(
                        formula.left(), formula.relation(), formula.lines().subList(0, 1)))
                .toList());
    }

    private static String toLatex(List<FormattedEquation> formulas, String separator) {
        return formulas.stream()
                .map(formula -> String.join(ROW_END, rows(formula)))
                .collect(Collectors.joining(separator, "\\begin{aligned}", "\\end{aligned}"));
    }

    private static List<String> rows(FormattedEquation formula) {
        List<String> rows = new ArrayList<>();
        List<String> lines = formula.lines();
        String sign = formula.relation() == Relation.BECOMES ? "\\leftarrow" : "=";
        String left = formula.left();
        for (int i = 0; i < lines.size(); i++) {
            boolean isValue = i > 0 && i == lines.size() - 1;
            rows.add(left + " & " + sign + " " + (isValue ? "\\mathbf{" + lines.get(i) + "}" : lines.get(i)));
            left = "";
            sign = "=";
        }
        return rows;
    }

    static String toText(List<FormattedEquation> formulas) {
        List<String> rows = new ArrayList<>();
        for (FormattedEquation formula : formulas) {
            String sign = formula.relation() == Relation.BECOMES ? " <- " : " = ";
            rows.add(formula.left() + sign + String.join("\n = ", formula.lines()));
        }
        return String.join("\n", rows);
    }
}
