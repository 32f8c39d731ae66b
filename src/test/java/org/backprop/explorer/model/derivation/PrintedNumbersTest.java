package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed numbers reproduce the printed results, up to the rounding of their digits. */
class PrintedNumbersTest {

    private static final List<NetworkCase> CASES =
            NetworkCase.random(3, 60).stream().filter(c -> c.sample() == 0).toList();

    /** A printed equation: its numbers and its value, each as text and as error bounds. */
    private record Line(String numbers, String value, ErrorBounds computed, ErrorBounds stated) {
        static Line of(Equation equation, int digits) {
            TextWriter script = new TextWriter(new SignificantDigits(digits));
            String numbers = equation.right().write(script, Expansion.NUMBERS);
            String value = script.number(equation.value(), Element.NONE);
            ErrorBounds computed = Calculator.ofNumbers(numbers, number -> Calculator.printed(number, digits));
            ErrorBounds stated = Calculator.ofNumbers(value, number -> Calculator.printed(number, digits));
            return new Line(numbers, value, computed, stated);
        }
    }

    private static List<Line> lines(int digits) {
        List<Line> lines = new ArrayList<>();
        for (NetworkCase c : CASES) {
            c.equations().forEach(equation -> lines.add(Line.of(equation, digits)));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10})
    void the_numbers_of_each_formula_come_to_its_printed_value(int digits) {
        for (Line line : lines(digits)) {
            assertTrue(line.computed().meets(line.stated()), () -> line.numbers() + " = " + line.value());
        }
    }

    /** Guards the test above against bounds so wide that they contain anything. */
    @Test
    void with_ten_digits_nearly_every_formula_pins_its_value_down() {
        List<Line> lines = lines(10);
        long sharp =
                lines.stream().filter(line -> line.computed().width() < 1e-6).count();
        assertTrue(sharp > 0.99 * lines.size(), sharp + " of " + lines.size());
    }

    @Test
    void the_calculator_knows_the_order_of_operations() {
        assertEquals(-4.0, computed("2 - 3 * 2^2 / (1 + 1)"), 1e-12);
        assertEquals(-9.0, computed("-3^2"), 1e-12);
        assertEquals(9.0, computed("(-3)^2"), 1e-12);
        assertEquals(0.25, computed("1 / 2 / 2"), 1e-12);
        assertEquals(-1.5e-5, computed("max(0.01 * (-1.5e-3), -1.5)"), 1e-12);
        assertEquals(2.0, computed("sqrt(4) * sign(3) - -(tanh(0) + exp(0)) * 0"), 1e-12);
    }

    private static double computed(String text) {
        ErrorBounds result = Calculator.ofNumbers(text, number -> ErrorBounds.exactly(Double.parseDouble(number)));
        return (result.low() + result.high()) / 2;
    }

    @Test
    void a_printed_number_with_all_its_digits_may_be_off_by_half_of_the_last_one() {
        assertTrue(Calculator.printed("0.01234", 4).contains(0.0123449));
        assertFalse(Calculator.printed("0.01234", 4).contains(0.0123451));
        assertTrue(Calculator.printed("1.000e-7", 4).contains(1.0004e-7));
        assertFalse(Calculator.printed("0.123", 4).contains(0.12300001));
    }

    /** The exact value lies within the error bounds of its printed digits. */
    @ParameterizedTest
    @ValueSource(ints = {4, 10})
    void each_printed_value_is_the_value_rounded(int digits) {
        TextWriter script = new TextWriter(new SignificantDigits(digits));
        for (NetworkCase c : CASES) {
            for (Equation equation : c.equations()) {
                double value = equation.value().orElseThrow();
                String printed = script.number(OptionalDouble.of(value), Element.NONE);
                ErrorBounds stated = Calculator.ofNumbers(printed, number -> Calculator.printed(number, digits));
                assertTrue(stated.contains(value), printed + " for " + value);
            }
        }
    }
}
