package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.ParameterName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The symbols of a formula, replaced by the numbers of the passes, give the formula's value. */
class PrintedSymbolsTest {

    private static final TextWriter SCRIPT = new TextWriter(new SignificantDigits(17));
    private static final List<NetworkCase> CASES = NetworkCase.random(4, 60).stream()
            .filter(c -> c.sample() == 0)
            .filter(c -> c.architecture().layerCount() > 1
                    || c.architecture().inputCount() > 1
                    || c.architecture().outputCount() > 1)
            .toList();

    private interface Check {
        void equation(Equation equation, Map<String, ErrorBounds> symbols, NetworkCase c);
    }

    private static void forEachEquation(Check check) {
        for (NetworkCase c : CASES) {
            Map<String, ErrorBounds> symbols = SymbolTable.of(c, c.names().get(0));
            passes(c).forEach(equation -> check.equation(equation, symbols, c));
            for (ParameterName name : c.names()) {
                Map<String, ErrorBounds> ofPaths = SymbolTable.of(c, name);
                forms(c, name).forEach(equation -> check.equation(equation, ofPaths, c));
            }
        }
    }

    private static List<Equation> passes(NetworkCase c) {
        List<Equation> equations = new ArrayList<>(List.of(new LossFormula(c.passage()).loss()));
        for (int k = 1; k <= c.architecture().layerCount(); k++) {
            for (int j = 1; j <= c.architecture().size(k + 1); j++) {
                equations.add(new ForwardFormulas(c.passage()).weightedSum(k, j));
                equations.add(new ForwardFormulas(c.passage()).activation(k, j));
                equations.add(new BackwardFormulas(c.passage()).delta(k, j));
            }
        }
        return equations;
    }

    private static List<Equation> forms(NetworkCase c, ParameterName name) {
        GradientFormulas formulas = new GradientFormulas(c.passage(), name);
        List<Equation> equations = new ArrayList<>(List.of(formulas.chainRule(), formulas.deltaForm()));
        if (formulas.paths().canBeListed()) {
            List<GradientPaths.GradientPath> paths = formulas.paths().all();
            paths.forEach(gradientPath -> equations.add(gradientPath.equation()));
            equations.add(formulas.paths().sum(paths));
        }
        return equations;
    }

    @ParameterizedTest
    @EnumSource(names = {"SYMBOLS", "DEFINITIONS"})
    void the_symbols_on_the_right_come_to_the_value(Expansion expansion) {
        forEachEquation((equation, symbols, c) -> {
            String line = equation.right().write(SCRIPT, expansion);
            double value = equation.value().orElseThrow();
            ErrorBounds computed = Calculator.ofSymbols(line, symbols);
            assertTrue(
                    computed.contains(value),
                    () -> c.name() + ": " + equation.left().symbol().text() + " = " + line + " = " + value + " not in "
                            + computed);
        });
    }

    @Test
    void the_symbol_on_the_left_is_that_of_the_value() {
        forEachEquation((equation, symbols, c) -> {
            String left = equation.left().symbol().text();
            double value = equation.value().orElseThrow();
            ErrorBounds meant = Calculator.ofSymbols(left, symbols);
            double slack = 1e-12 * new Magnitudes(c).loss() + 1e-12;
            assertEquals((meant.low() + meant.high()) / 2, value, slack, c.name() + ": " + left);
        });
    }

    /** Guards the tests above against bounds so wide that they contain anything. */
    @Test
    void the_symbols_pin_the_value_down() {
        forEachEquation((equation, symbols, c) -> {
            String line = equation.right().write(SCRIPT, Expansion.SYMBOLS);
            assertTrue(Calculator.ofSymbols(line, symbols).width() < 1e-9, () -> c.name() + ": " + line);
        });
    }
}
