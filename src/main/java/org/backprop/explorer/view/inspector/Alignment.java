package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.derivation.Written;
import org.backprop.explorer.model.derivation.Written.Relation;

/** Writes equations one below the other, in LaTeX with their relation signs in one column and the values in bold. */
final class Alignment {

    private Alignment() {}

    static String latex(List<Written> formulas) {
        List<String> rows = new ArrayList<>();
        for (Written formula : formulas) {
            List<String> lines = formula.lines();
            String sign = formula.relation() == Relation.BECOMES ? "\\leftarrow" : "=";
            String left = formula.left();
            for (int i = 0; i < lines.size(); i++) {
                boolean value = i > 0 && i == lines.size() - 1;
                rows.add(left + " & " + sign + " " + (value ? "\\mathbf{" + lines.get(i) + "}" : lines.get(i)));
                left = "";
                sign = "=";
            }
        }
        return "\\begin{aligned}" + String.join(" \\\\ ", rows) + "\\end{aligned}";
    }

    static String text(List<Written> formulas) {
        List<String> rows = new ArrayList<>();
        for (Written formula : formulas) {
            String sign = formula.relation() == Relation.BECOMES ? " <- " : " = ";
            rows.add(formula.left() + sign + String.join("\n = ", formula.lines()));
        }
        return String.join("\n", rows);
    }
}
