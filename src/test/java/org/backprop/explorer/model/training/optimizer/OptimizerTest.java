package org.backprop.explorer.model.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule over four updates of two parameters with changing gradients, against the rule's formula as sums over all
 * gradients so far (no step by step state) in 50 digits.
 */
class OptimizerTest {

    private static final MathContext DIGITS = new MathContext(50);
    private static final double[][] GRADIENTS = {{0.5, -2}, {-0.25, 0.125}, {0.75, 3}, {1e-3, -0.5}};
    private static final double[] START = {1, -1};
    private static final double RATE = 0.1;

    /** The step of update t (from 1), given all gradients g_1 … g_t of one parameter. */
    private interface Rule {
        BigDecimal step(BigDecimal[] g, int t);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(new GradientDescent(RATE), (Rule) (g, t) -> rate().multiply(g[t - 1])),
                Arguments.of(new Momentum(RATE, 0.9), (Rule) (g, t) -> rate().multiply(geometric(g, t, "0.9"))),
                Arguments.of(new Nesterov(RATE, 0.9), (Rule)
                        (g, t) -> rate().multiply(g[t - 1].add(d("0.9").multiply(geometric(g, t, "0.9"))))),
                Arguments.of(new AdaGrad(RATE, 0.01), (Rule)
                        (g, t) -> scaled(g[t - 1], geometric(squares(g), t, "1"), "0.01")),
                Arguments.of(new RmsProp(RATE, 0.8, 0.01), (Rule)
                        (g, t) -> scaled(g[t - 1], d("0.2").multiply(geometric(squares(g), t, "0.8")), "0.01")),
                Arguments.of(new Adam(RATE, 0.7, 0.95, 0.01), (Rule)
                        (g, t) -> scaled(weightedMean(g, t, "0.7"), weightedMean(squares(g), t, "0.95"), "0.01")));
    }

    private static BigDecimal d(String digits) {
        return new BigDecimal(digits);
    }

    private static BigDecimal rate() {
        return d("0.1");
    }

    /** Σ_s factor^(t−s) g_s. */
    private static BigDecimal geometric(BigDecimal[] g, int t, String factor) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int s = 1; s <= t; s++) {
            sum = sum.add(d(factor).pow(t - s).multiply(g[s - 1]));
        }
        return sum;
    }

    /** Σ_s β^(t−s) g_s / Σ_s β^(t−s), which is what Adam's bias correction makes of a moving average. */
    private static BigDecimal weightedMean(BigDecimal[] g, int t, String beta) {
        BigDecimal[] ones = Stream.of(g).map(any -> BigDecimal.ONE).toArray(BigDecimal[]::new);
        return geometric(g, t, beta).divide(geometric(ones, t, beta), DIGITS);
    }

    private static BigDecimal[] squares(BigDecimal[] g) {
        return Stream.of(g).map(x -> x.multiply(x)).toArray(BigDecimal[]::new);
    }

    /** γ g / (√s + ε). */
    private static BigDecimal scaled(BigDecimal g, BigDecimal s, String epsilon) {
        return rate().multiply(g).divide(s.sqrt(DIGITS).add(d(epsilon)), DIGITS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void moves_by_its_formula(Optimizer optimizer, Rule rule) {
        double[] w = START.clone();
        double[] state = new double[w.length * optimizer.stateNames().size()];
        for (int t = 1; t <= GRADIENTS.length; t++) {
            optimizer.step(w, GRADIENTS[t - 1].clone(), state, t);
            assertArrayEquals(expected(rule, t), w, 1e-15, "after update " + t);
        }
    }

    /** The gradients of parameter {@code p} in all updates. */
    private static BigDecimal[] gradients(int p) {
        return Stream.of(GRADIENTS).map(row -> new BigDecimal(row[p])).toArray(BigDecimal[]::new);
    }

    private static double[] expected(Rule rule, int updates) {
        double[] w = new double[START.length];
        for (int p = 0; p < w.length; p++) {
            BigDecimal[] g = gradients(p);
            BigDecimal value = new BigDecimal(START[p]);
            for (int t = 1; t <= updates; t++) {
                value = value.subtract(rule.step(g, t), DIGITS);
            }
            w[p] = value.doubleValue();
        }
        return w;
    }

    /**
     * w_t = (1 − γλ)ᵗ w_0 − Σ_s (1 − γλ)^(t−s) Δ_s with the steps Δ_s of Adam, which do not depend on w: what was done
     * before an update decays with the weight.
     */
    @Test
    void adamw_shrinks_every_parameter_before_each_step_of_adam() {
        Optimizer optimizer = new AdamW(0.25, new Adam(RATE, 0.7, 0.95, 0.01));
        Rule adam = (g, t) -> scaled(weightedMean(g, t, "0.7"), weightedMean(squares(g), t, "0.95"), "0.01");
        BigDecimal kept = d("0.975"); // 1 − 0.1 · 0.25
        double[] w = START.clone();
        double[] state = new double[w.length * 2];
        for (int t = 1; t <= GRADIENTS.length; t++) {
            optimizer.step(w, GRADIENTS[t - 1].clone(), state, t);
            for (int p = 0; p < w.length; p++) {
                BigDecimal[] g = gradients(p);
                int updates = t;
                BigDecimal steps = IntStream.rangeClosed(1, t)
                        .mapToObj(s -> kept.pow(updates - s).multiply(adam.step(g, s)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal expected =
                        kept.pow(t).multiply(new BigDecimal(START[p])).subtract(steps);
                assertEquals(expected.doubleValue(), w[p], 1e-15, "after update " + t);
            }
        }
    }

    @Test
    void adamw_without_decay_is_adam() {
        Adam adam = new Adam(RATE, 0.7, 0.95, 0.01);
        assertArrayEquals(afterAllUpdates(adam), afterAllUpdates(new AdamW(0, adam)), 0);
    }

    private static double[] afterAllUpdates(Optimizer optimizer) {
        double[] w = START.clone();
        double[] state = new double[w.length * optimizer.stateNames().size()];
        for (int t = 1; t <= GRADIENTS.length; t++) {
            optimizer.step(w, GRADIENTS[t - 1].clone(), state, t);
        }
        return w;
    }

    @Test
    void adamw_keeps_everything_but_the_learning_rate_when_that_changes() {
        Optimizer optimizer = new AdamW(0.25, new Adam(RATE, 0.7, 0.95, 0.01));
        assertEquals(new AdamW(0.25, new Adam(7, 0.7, 0.95, 0.01)), optimizer.withLearningRate(7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_weight_decay_is_a_number_of_at_least_0(double weightDecay) {
        Adam adam = new Adam(1, 0.5, 0.5, 1);
        assertThrows(IllegalArgumentException.class, () -> new AdamW(weightDecay, adam));
    }

    /** By hand: g = 1 twice, γ = 0.1. */
    @Test
    void two_updates_by_hand() {
        assertEquals(-0.2, twice(new GradientDescent(0.1)), 1e-16); // 0.1 + 0.1
        assertEquals(-0.29, twice(new Momentum(0.1, 0.9)), 1e-16); // v = 1, 1.9
        assertEquals(-0.461, twice(new Nesterov(0.1, 0.9)), 1e-16); // 1.9, 1 + 0.9 · 1.9 = 2.71
        assertEquals(-0.1 - 0.1 / Math.sqrt(2), twice(new AdaGrad(0.1, 1e-10)), 1e-10); // s = 1, 2
        assertEquals(-1 - 0.1 / Math.sqrt(0.0199), twice(new RmsProp(0.1, 0.99, 1e-10)), 1e-8); // s = .01, .0199
        assertEquals(-0.2, twice(new Adam(0.1, 0.9, 0.999, 1e-10)), 1e-10); // m̂ = v̂ = 1 both times
    }

    private static double twice(Optimizer optimizer) {
        double[] w = {0};
        double[] state = new double[optimizer.stateNames().size()];
        optimizer.step(w, new double[] {1}, state, 1);
        optimizer.step(w, new double[] {1}, state, 2);
        return w[0];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keeps_everything_but_the_learning_rate_when_that_changes(Optimizer optimizer, Rule rule) {
        Optimizer other = optimizer.withLearningRate(7);
        assertEquals(7, other.learningRate());
        assertEquals(optimizer, other.withLearningRate(RATE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_learning_rate_and_a_momentum_are_numbers_of_at_least_0(double value) {
        assertThrows(IllegalArgumentException.class, () -> new GradientDescent(value));
        assertThrows(IllegalArgumentException.class, () -> new Momentum(1, value));
        assertThrows(IllegalArgumentException.class, () -> new Nesterov(1, value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -0.1, Double.NaN})
    void a_factor_of_remembering_is_at_least_0_and_below_1(double factor) {
        assertThrows(IllegalArgumentException.class, () -> new RmsProp(1, factor, 1));
        assertThrows(IllegalArgumentException.class, () -> new Adam(1, factor, 0.5, 1));
        assertThrows(IllegalArgumentException.class, () -> new Adam(1, 0.5, factor, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void epsilon_is_a_number_of_at_least_0(double epsilon) {
        assertThrows(IllegalArgumentException.class, () -> new AdaGrad(1, epsilon));
        assertThrows(IllegalArgumentException.class, () -> new RmsProp(1, 0.5, epsilon));
        assertThrows(IllegalArgumentException.class, () -> new Adam(1, 0.5, 0.5, epsilon));
    }

    @Test
    void remembered_vectors_have_the_names_of_the_session_format() {
        assertEquals(List.of("m", "v"), new Adam(1, 0.5, 0.5, 1).stateNames());
    }
}
