package org.backprop.explorer.view.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.FormattedEquation.Relation;

/** Writes equations one below the other, in LaTeX with their relation signs in one column and the values in bold. */
final class AlignedEquations {

    private AlignedEquations() {}

    static String toLatex(List<FormattedEquation> formulas) {
        List<String> rows = new ArrayList<>();
        for (FormattedEquation formula : formulas) {
            List<String> lines = formula.lines();
            String sign = formula.relation() == Relation.BECOMES ? "\\leftarrow" : "=";
            String left = formula.left();
            for (int i = 0; i < lines.size(); i++) {
                boolean isValue = i > 0 && i == lines.size() - 1;
                rows.add(left + " & " + sign + " " + (isValue ? "\\mathbf{" + lines.get(i) + "}" : lines.get(i)));
                left = "";
                sign = "=";
            }
        }
        return "\\begin{aligned}" + String.join(" \\\\ ", rows) + "\\end{aligned}";
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
