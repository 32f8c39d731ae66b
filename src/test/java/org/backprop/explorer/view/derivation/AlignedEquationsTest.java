package org.backprop.explorer.view.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.FormattedEquation.Relation;
import org.backprop.explorer.view.formula.TypesetFormula;
import org.backprop.explorer.view.formula.Typesetter;
import org.junit.jupiter.api.Test;

/** Equations one below the other. */
class AlignedEquationsTest {

    private static final double FONT_SIZE = 17;
    /** The least gap between two equations, in pixels. */
    private static final double MIN_GAP = 4;

    private static final FormattedEquation SUM =
            new FormattedEquation("z", Relation.EQUALS, List.of("w x + b", "0.3775"));
    private static final FormattedEquation OUTPUT = new FormattedEquation("h", Relation.EQUALS, List.of("\\sigma(z)"));

    @Test
    void on_the_screen_two_equations_stand_apart() {
        double gap = height(AlignedEquations.toSpacedLatex(List.of(SUM, OUTPUT)))
                - height(AlignedEquations.toLatex(List.of(SUM, OUTPUT)));
        assertTrue(gap >= MIN_GAP, "gap " + gap);
    }

    @Test
    void the_lines_of_one_equation_stay_together() {
        assertEquals(AlignedEquations.toLatex(List.of(SUM)), AlignedEquations.toSpacedLatex(List.of(SUM)));
    }

    private static double height(String latex) {
        TypesetFormula formula = new Typesetter().typeset(latex, FONT_SIZE);
        return formula.ascent() + formula.descent();
    }
}
