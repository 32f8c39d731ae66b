package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of both passes against arithmetic of 60 digits, in random networks with weights up to ±200, so that many
 * neurons are saturated.
 */
class PreciseTraceTest {

    private static final int CASES = 300;
    private static final double PRECISION = 1e-12;
    /** The size of the terms of z up to which their rounding, which an exponential multiplies, stays below that. */
    private static final double MAX_TERMS = 1000;
    /** Nearer to the minimum of silu the two terms of f′ cancel. */
    private static final double MIN_SLOPE = 1e-3;
    /** Smaller numbers have fewer digits. */
    private static final double MIN_NORMAL = 1e-290;

    private NetworkObjective network;
    private Parameters parameters;
    private Trace trace;
    private double precision;
    private String name;

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    private void prepare(int seed) {
        RandomCases random = new RandomCases(seed);
        network = random.network();
        double bound = seed % 2 == 0 ? 200 : 5;
        parameters = Parameters.of(Arrays.stream(random.numbers(network.dimension(), bound))
                .map(w -> Math.rint(16 * w) / 16)
                .toArray());
        trace = network.trace(parameters, 0);
        precision =
                PRECISION * Math.max(1, largestTerms() / MAX_TERMS) * Math.max(1, MIN_SLOPE / smallestSlopeOfSilu());
        name = network.architecture() + ", seed " + seed;
    }

    /** The largest Σ |w h| + |b|. */
    private double largestTerms() {
        double largest = 0;
        for (int k = 1; k <= network.layerCount(); k++) {
            for (int j = 1; j <= network.architecture().size(k + 1); j++) {
                double sum = network.architecture().hasBias()
                        ? Math.abs(parameters.get(network.layout().biasIndex(k, j)))
                        : 0;
                for (int i = 1; i <= network.architecture().size(k); i++) {
                    sum += Math.abs(parameters.get(network.layout().weightIndex(k, i, j)) * trace.h(k, i));
                }
                largest = Math.max(largest, sum);
            }
        }
        return largest;
    }

    /** The smallest |f′| of silu near its minimum at z = −1.28, or 1. */
    private double smallestSlopeOfSilu() {
        double smallest = 1;
        for (int k = 1; k <= network.layerCount(); k++) {
            for (int j = 1; j <= network.architecture().size(k + 1); j++) {
                if (network.architecture().activation(k) == Activation.SILU && Math.abs(trace.z(k, j) + 1.28) < 0.1) {
                    smallest = Math.min(smallest, Math.abs(trace.activationDerivative(k, j)));
                }
            }
        }
        return smallest;
    }

    private void assertPrecise(BigDecimal expected, double actual, String what) {
        double value = expected.doubleValue();
        double error = Math.abs(new BigDecimal(actual).subtract(expected).doubleValue());
        assertTrue(
                error <= precision * Math.abs(value) || error <= MIN_NORMAL,
                () -> name + ": " + what + " is " + value + ", was " + actual);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_number_has_its_digits_however_saturated_a_neuron_is(int seed) {
        prepare(seed);
        PreciseNetwork precise = new PreciseNetwork(network, parameters.toArray(), trace);
        for (int k = 1; k <= network.layerCount(); k++) {
            for (int j = 1; j <= network.architecture().size(k + 1); j++) {
                String at = "[" + k + "," + j + "]";
                assertPrecise(precise.z(k, j), trace.z(k, j), "z" + at);
                assertPrecise(precise.h(k, j), trace.h(k + 1, j), "h" + at);
                assertPrecise(precise.derivative(k, j), trace.activationDerivative(k, j), "f'" + at);
                assertPrecise(precise.delta(k, j), trace.delta(k, j), "delta" + at);
            }
        }
        for (int p = 0; p < network.dimension(); p++) {
            assertPrecise(precise.gradient(p), trace.gradient(p), "dL/d" + network.parameterName(p));
        }
        assertPrecise(precise.loss(), trace.loss(), "L");
    }

    /** σ′(±z) = e^−z / (1 + e^−z)², by arithmetic of 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "17, 4.1399373760035016e-8",
        "30, 9.3576229688384233e-14",
        "37, 8.5330476257440643e-17",
        "40, 4.2483542552915890e-18",
        "700, 9.8596765437597709e-305"
    })
    void the_derivative_of_the_sigmoid_is_the_same_on_both_sides(double z, double expected) {
        assertEquals(expected, Activation.SIGMOID.derivative(z), 1e-14 * expected);
        assertEquals(expected, Activation.SIGMOID.derivative(-z), 1e-14 * expected);
    }

    /** tanh′(±z) = 4 e^−2z / (1 + e^−2z)², by arithmetic of 60 digits. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.78644773296592741", "9, 6.0919917123232292e-8", "20, 1.6993417021166356e-17"})
    void the_derivative_of_tanh_is_the_same_on_both_sides(double z, double expected) {
        assertEquals(expected, Activation.TANH.derivative(z), 1e-14 * expected);
        assertEquals(expected, Activation.TANH.derivative(-z), 1e-14 * expected);
    }
}
