package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Constant;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.MatrixEquation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.Square;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.network.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as LaTeX. */
class LatexWriterTest {

    private static final LatexWriter SCRIPT = LatexWriter.complete(new SignificantDigits(4));

    @Test
    void every_formula_is_well_formed() {
        for (NetworkCase c : NetworkCase.random(6, 60)) {
            for (Equation equation : c.equations()) {
                FormattedEquation formattedEquation = FormattedEquation.of(equation, SCRIPT);
                LatexSyntax.check(formattedEquation.left());
                formattedEquation.lines().forEach(LatexSyntax::check);
            }
        }
    }

    @Test
    void on_the_screen_labels_under_braces_are_as_large_as_formulas_in_a_line() {
        LatexWriter screen = LatexWriter.forDisplay(new SignificantDigits(4), (referent, latex) -> latex, '.', 4);
        Symbol label = Symbol.of("delta", "\\delta");
        assertEquals("\\underbrace{x}_{\\textstyle \\delta}", screen.underbrace("x", label));
        assertEquals("\\underbrace{x}_{\\delta}", SCRIPT.underbrace("x", label));
    }

    @Test
    void every_matrix_is_well_formed_and_has_its_columns() {
        for (NetworkCase c : NetworkCase.random(7, 40)) {
            MatrixFormulas formulas = new MatrixFormulas(c.passage());
            for (int k = 1; k <= c.architecture().layerCount(); k++) {
                List<MatrixEquation> equations =
                        List.of(formulas.weightedSums(k), formulas.deltas(k), formulas.gradients(k));
                equations.forEach(equation -> equation.write(SCRIPT).lines().forEach(LatexSyntax::check));
                String weights = formulas.gradients(k).left().write(SCRIPT, Expansion.NUMBERS);
                int from = c.architecture().size(k);
                int to = c.architecture().size(k + 1);
                assertEquals(
                        from * (to - 1), weights.chars().filter(x -> x == '&').count());
                assertEquals(from - 1, weights.split("\\\\\\\\", -1).length - 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "-0.12345, -0.1235",
        "1.5e-7, 1.5 \\cdot 10^{-7}",
        "NaN, \\mathrm{NaN}",
        "-Infinity, -\\infty"
    })
    void numbers_have_powers_of_ten(double value, String expected) {
        assertEquals(expected, SCRIPT.number(OptionalDouble.of(value), Element.NONE));
    }

    @Test
    void another_decimal_separator_has_no_space_behind_it() {
        LatexWriter script = LatexWriter.forDisplay(new SignificantDigits(4), (element, written) -> written, ',', 9);
        assertEquals("1{,}5 \\cdot 10^{-7}", script.constant(1.5e-7));
    }

    @Test
    void the_separator_is_that_of_every_number() {
        LatexWriter script = LatexWriter.forDisplay(new SignificantDigits(4), (element, written) -> written, ',', 9);
        for (NetworkCase c : NetworkCase.random(8, 40)) {
            for (Equation equation : c.equations()) {
                String lines = FormattedEquation.of(equation, script).lines().toString();
                assertFalse(lines.matches(".*\\d\\.\\d.*"), lines);
            }
        }
    }

    @Test
    void what_stands_for_an_element_can_be_marked() {
        LatexWriter script =
                LatexWriter.forDisplay(new SignificantDigits(4), (element, text) -> "<" + text + ">", '.', 9);
        Equation equation = new ForwardFormulas(WorkedExample.passage()).weightedSum(1, 1);
        assertEquals(
                "<w_{11}^{1}> \\, <x_{1}> + <w_{21}^{1}> \\, <x_{2}> + <b_{1}^{1}>",
                equation.right().write(script, Expansion.SYMBOLS));
    }

    @Test
    void a_long_sum_is_shortened_in_its_middle() {
        LatexWriter script = LatexWriter.forDisplay(new SignificantDigits(4), (element, text) -> text, '.', 3);
        Sum sum = Terms.sum(constants(9));
        assertEquals("1 + 2 + \\cdots + 9", sum.write(script, Expansion.NUMBERS));
    }

    @Test
    void a_sum_that_is_not_too_long_is_whole() {
        LatexWriter script = LatexWriter.forDisplay(new SignificantDigits(4), (element, text) -> text, '.', 3);
        assertEquals("1 + 2 + 3", Terms.sum(constants(3)).write(script, Expansion.NUMBERS));
    }

    private static Term[] constants(int count) {
        Term[] terms = new Term[count];
        for (int n = 1; n <= count; n++) {
            terms[n - 1] = new Constant(n);
        }
        return terms;
    }

    @Test
    void the_square_of_a_power_or_of_a_fraction_is_in_parentheses() {
        Quantity h = Terms.knownQuantity(new Symbol("h", "h_{1}^{2}", "h"), 1.5e-7);
        Quantity g = Terms.knownQuantity(Symbol.partialDerivative(Symbol.of("L", "L"), Symbol.of("w", "w")), 3);
        for (Term square : List.of(new Square(h), new Square(g))) {
            String written = square.write(SCRIPT, Expansion.SYMBOLS);
            assertTrue(written.startsWith("{\\left(") && written.endsWith("\\right)}^{2}"), written);
        }
        assertEquals("{\\left(1.5 \\cdot 10^{-7}\\right)}^{2}", new Square(h).write(SCRIPT, Expansion.NUMBERS));
    }
}
