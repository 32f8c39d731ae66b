package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses and activations where they saturate, and at their edges. */
class LossTest {

    private static final MathContext DIGITS = new MathContext(60);

    /** The trace of one layer without biases whose z are the given ones. */
    private static Trace layer(Activation activation, Loss loss, double[] target, double... z) {
        Architecture architecture = new Architecture(List.of(1, z.length), List.of(activation), false, loss);
        DataSet data = DataSet.of(new double[][] {{1}}, new double[][] {target});
        return new NetworkObjective(architecture, data).trace(Parameters.of(z), 0);
    }

    private static Trace binary(double z, double y) {
        return layer(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, new double[] {y}, z);
    }

    private static Trace categorical(double[] y, double... z) {
        return layer(Activation.SOFTMAX, Loss.CATEGORICAL_CROSS_ENTROPY, y, z);
    }

    /** ln(1 + e⁻ᶻ) for z &gt; 0, by series of e⁻¹ and of ln(1 + q) in 60 digits. */
    private static double softplusOfMinus(int z) {
        BigDecimal q = exp(BigDecimal.valueOf(-1)).pow(z, DIGITS);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal power = q;
        for (int n = 1; n <= 60; n++) {
            BigDecimal term = power.divide(BigDecimal.valueOf(n), DIGITS);
            sum = n % 2 == 1 ? sum.add(term, DIGITS) : sum.subtract(term, DIGITS);
            power = power.multiply(q, DIGITS);
        }
        return sum.doubleValue();
    }

    private static BigDecimal exp(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; n <= 60; n++) {
            term = term.multiply(x).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    private static void assertRelative(double expected, double actual, double relative) {
        assertTrue(Math.abs(actual - expected) <= relative * Math.abs(expected), () -> expected + " but " + actual);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 40, 80, 300, 700})
    void binary_cross_entropy_loses_no_digit_where_the_neuron_is_right_and_saturated(int z) {
        assertRelative(softplusOfMinus(z), binary(z, 1).loss(), 1e-14);
        assertRelative(softplusOfMinus(z), binary(-z, 0).loss(), 1e-14);
    }

    @ParameterizedTest
    @CsvSource({"800, 0, 800", "-800, 1, 800", "800, 1, 0", "-800, 0, 0", "800, 0.25, 600", "-800, 0.25, 200"})
    void binary_cross_entropy_is_right_for_extreme_z(double z, double y, double expected) {
        assertEquals(expected, binary(z, y).loss());
    }

    @Test
    void binary_cross_entropy_at_zero_is_ln_2() {
        assertEquals(Math.log(2), binary(0, 0.7).loss(), 1e-16);
    }

    @ParameterizedTest
    @CsvSource({"800, 0, 1", "-800, 1, -1", "800, 1, 0", "-800, 0, 0", "0, 0.25, 0.25"})
    void delta_of_binary_cross_entropy_is_h_minus_y(double z, double y, double expected) {
        assertEquals(expected, binary(z, y).delta(1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 40, 80, 300, 700})
    void categorical_cross_entropy_loses_no_digit_where_the_network_is_right_and_saturated(int z) {
        // two outputs: −ln (e^z / (e^z + 1)) = ln(1 + e^−z)
        assertRelative(
                softplusOfMinus(z), categorical(new double[] {1, 0}, z, 0).loss(), 1e-14);
        assertRelative(
                softplusOfMinus(z),
                categorical(new double[] {0, 1}, -z / 2.0, z / 2.0).loss(),
                1e-14);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 800, -800, 1e6, -1e6})
    void categorical_cross_entropy_does_not_change_when_all_z_are_shifted(double shift) {
        double[] y = {0.25, 0.5, 0.25};
        assertEquals(
                categorical(y, 1, 2, -1).loss(),
                categorical(y, 1 + shift, 2 + shift, -1 + shift).loss(),
                1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, -800, 1e6})
    void softmax_does_not_change_when_all_z_are_shifted(double shift) {
        double[] y = {1, 0, 0};
        assertArrayEquals(
                categorical(y, 1, 2, -1).layerActivations(1),
                categorical(y, 1 + shift, 2 + shift, -1 + shift).layerActivations(1),
                1e-16);
    }

    @ParameterizedTest
    @CsvSource({"800, -800, 0", "-800, 800, 1600", "0, 800, 800"})
    void categorical_cross_entropy_is_right_for_extreme_z(double right, double wrong, double expected) {
        assertEquals(expected, categorical(new double[] {1, 0}, right, wrong).loss());
    }

    @Test
    void softmax_sums_to_one() {
        double[] h = categorical(new double[] {1, 0, 0}, 0.3, -0.8, 1.9).layerActivations(1);
        assertEquals(1, h[0] + h[1] + h[2], 1e-15);
    }

    @Test
    void softmax_of_logarithms_is_their_shares() {
        assertArrayEquals(
                new double[] {1 / 6.0, 2 / 6.0, 3 / 6.0},
                categorical(new double[] {1, 0, 0}, Math.log(1), Math.log(2), Math.log(3))
                        .layerActivations(1),
                1e-15);
    }

    @Test
    void delta_of_categorical_cross_entropy_is_h_minus_y_for_targets_that_sum_to_one() {
        Trace trace = categorical(new double[] {0, 1, 0}, Math.log(1), Math.log(2), Math.log(3));
        assertArrayEquals(new double[] {1 / 6.0, 2 / 6.0 - 1, 3 / 6.0}, trace.delta(1), 1e-15);
    }

    @Test
    void half_squared_error_is_half_the_sum_over_the_outputs() {
        assertEquals(
                0.5 * (9 + 16),
                layer(Activation.IDENTITY, Loss.HALF_SQUARED_ERROR, new double[] {1, 1}, 4, -3)
                        .loss());
    }

    @Test
    void squared_error_is_the_sum_over_the_outputs() {
        assertEquals(
                9 + 16,
                layer(Activation.IDENTITY, Loss.SQUARED_ERROR, new double[] {1, 1}, 4, -3)
                        .loss());
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGMOID", "TANH"})
    void saturating_activations_stay_finite_for_extreme_z(Activation activation) {
        Trace trace = layer(activation, Loss.HALF_SQUARED_ERROR, new double[] {0, 0}, 800, -800);
        assertEquals(1, trace.h(2, 1));
        assertEquals(activation == Activation.TANH ? -1 : 0, trace.h(2, 2));
        assertArrayEquals(new double[] {0, 0}, trace.delta(1), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "RELU, 2, 2, 1",
        "RELU, 0, 0, 0",
        "RELU, -2, 0, 0",
        "LEAKY_RELU, 2, 2, 1",
        "LEAKY_RELU, 0, 0, 0.01",
        "LEAKY_RELU, -2, -0.02, 0.01",
        "IDENTITY, -2, -2, 1",
        "SIGMOID, 0, 0.5, 0.25",
        "TANH, 0, 0, 1"
    })
    void activations_and_their_derivatives_have_the_stated_values(
            Activation activation, double z, double h, double derivative) {
        assertEquals(h, activation.value(z));
        assertEquals(derivative, activation.derivative(z));
    }

    @Test
    void softmax_is_for_the_last_layer_only() {
        List<Activation> activations = List.of(Activation.SOFTMAX, Activation.SOFTMAX);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Architecture(List.of(1, 1, 1), activations, true, Loss.CATEGORICAL_CROSS_ENTROPY));
    }

    @ParameterizedTest
    @CsvSource({
        "SOFTMAX, HALF_SQUARED_ERROR",
        "SOFTMAX, BINARY_CROSS_ENTROPY",
        "SIGMOID, CATEGORICAL_CROSS_ENTROPY",
        "TANH, BINARY_CROSS_ENTROPY",
        "IDENTITY, BINARY_CROSS_ENTROPY"
    })
    void losses_and_activations_that_do_not_go_together_are_refused(Activation last, Loss loss) {
        assertThrows(IllegalArgumentException.class, () -> new Architecture(List.of(1, 1), List.of(last), true, loss));
    }
}
