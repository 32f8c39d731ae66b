package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Referent;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.TextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Activations against their closed forms, computed to 60 digits. */
class ActivationTest {

    private static final double ULPS = 4;

    private static void assertPrecise(UnaryOperator<BigDecimal> expected, double z, double actual) {
        double value = expected.apply(new BigDecimal(z)).doubleValue();
        assertEquals(value, actual, ULPS * Math.ulp(value), "z = " + z);
    }

    private static double derivative(Activation f, double z) {
        return f.derivative(z);
    }

    private static Term term(double z) {
        return new Quantity(Symbol.of("z", "z"), OptionalDouble.of(z), Referent.NONE);
    }

    private static void assertFormula(Activation f, double z) {
        double value = f.value(z);
        assertEquals(value, f.formula(term(z)).value().orElseThrow(), ULPS * Math.ulp(value), "z = " + z);
        double derivative = derivative(f, z);
        f.derivativeFormula(term(z), term(value))
                .ifPresent(formula -> assertEquals(
                        derivative, formula.value().orElseThrow(), ULPS * Math.ulp(derivative), "z = " + z));
    }

    private static String text(Activation f) {
        return f.formula(term(1)).write(new TextWriter(new SignificantDigits(3)), Expansion.SYMBOLS);
    }

    private static String latex(Activation f) {
        return f.formula(term(1)).write(LatexWriter.complete(new SignificantDigits(3)), Expansion.SYMBOLS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -40, -3.7, -0.9, -1e-9, 0, 1e-9, 0.3, 5, 800})
    void elu_is_z_above_0_and_the_exponential_less_1_below(double z) {
        assertPrecise(
                x -> z > 0 ? x : Precise.exp(x).subtract(BigDecimal.ONE, Precise.DIGITS), z, Activation.ELU.value(z));
        assertPrecise(x -> z > 0 ? BigDecimal.ONE : Precise.exp(x), z, derivative(Activation.ELU, z));
        assertFormula(Activation.ELU, z);
    }

    @ParameterizedTest
    @ValueSource(strings = "(max(0, z) + min(0, exp(z) - 1))")
    void elu_is_written_as_its_definition(String text) {
        assertEquals(text, text(Activation.ELU));
        assertEquals(
                "\\left(\\max\\left(0, z\\right) + \\min\\left(0, e^{z} - 1\\right)\\right)", latex(Activation.ELU));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-40, -3.7, -1e-9, 0, 0.3, 5, 40, 700})
    void softplus_is_the_logarithm_of_1_and_the_exponential(double z) {
        assertPrecise(x -> Precise.log(BigDecimal.ONE.add(Precise.exp(x))), z, Activation.SOFTPLUS.value(z));
        assertPrecise(Precise::sigmoid, z, derivative(Activation.SOFTPLUS, z));
        assertFormula(Activation.SOFTPLUS, z);
    }

    @Test
    void softplus_neither_overflows_nor_vanishes_too_early() {
        assertEquals(800, Activation.SOFTPLUS.value(800));
        assertEquals(Math.exp(-700), Activation.SOFTPLUS.value(-700));
    }

    @ParameterizedTest
    @ValueSource(strings = "ln(1 + exp(z))")
    void softplus_is_written_as_its_definition(String text) {
        assertEquals(text, text(Activation.SOFTPLUS));
        assertEquals("\\ln\\left(1 + e^{z}\\right)", latex(Activation.SOFTPLUS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -40, -3.7, -1e-9, 0, 0.3, 5, 40, 700})
    void silu_is_z_times_its_sigmoid(double z) {
        assertPrecise(x -> x.multiply(Precise.sigmoid(x), Precise.DIGITS), z, Activation.SILU.value(z));
        assertPrecise(
                x -> Precise.sigmoid(x)
                        .multiply(BigDecimal.ONE.add(x.multiply(Precise.sigmoid(x.negate()))), Precise.DIGITS),
                z,
                derivative(Activation.SILU, z));
        assertFormula(Activation.SILU, z);
    }

    @ParameterizedTest
    @ValueSource(strings = "z / (1 + exp(-z))")
    void silu_is_written_as_one_quotient(String text) {
        assertEquals(text, text(Activation.SILU));
        assertEquals("\\frac{z}{1 + e^{-z}}", latex(Activation.SILU));
    }

    @Test
    void the_steepest_slope_of_silu_is_where_its_second_derivative_is_0() {
        double z = 2.399357280520429; // solves z tanh(z / 2) = 2
        assertPrecise(x -> new BigDecimal("1.0998393201288669"), z, derivative(Activation.SILU, z));
        assertEquals(
                derivative(Activation.SILU, z),
                Activation.SILU.saturatingMaxDerivative().orElseThrow(),
                1e-13);
    }
}
