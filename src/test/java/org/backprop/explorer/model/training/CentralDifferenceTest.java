package org.backprop.explorer.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.CentralDifference.Comparison;
import org.junit.jupiter.api.Test;

/** The distinction of wrong gradients from right ones. */
class CentralDifferenceTest {

    private static final int CASES = 300;

    private interface Check {
        void gradient(String name, CentralDifference slopes, int p, double gradient, double loss);
    }

    private static void forEachGradient(long seed, Check check) {
        RandomCases cases = new RandomCases(seed);
        for (int n = 0; n < CASES; n++) {
            NetworkObjective network = cases.network();
            Parameters parameters = cases.parameters(network);
            int sample = cases.between(0, network.sampleCount() - 1);
            CentralDifference slopes =
                    new CentralDifference(network, Regularization.NONE, parameters, new int[] {sample});
            for (int p = 0; p < network.dimension(); p++) {
                double gradient = network.trace(parameters, sample).gradient(p);
                double loss = network.trace(parameters, sample).loss();
                check.gradient(n + ": " + network.architecture() + " " + p, slopes, p, gradient, loss);
            }
        }
    }

    @Test
    void a_right_gradient_is_confirmed() {
        forEachGradient(1, (name, slopes, p, gradient, loss) -> {
            Comparison comparison = slopes.compare(p, gradient);
            assertTrue(comparison.agrees(), () -> name + ": " + comparison);
            assertFalse(comparison.isAtKink(), () -> name + ": " + comparison);
        });
    }

    @Test
    void a_gradient_that_is_wrong_by_one_in_ten_thousand_is_not() {
        forEachGradient(2, (name, slopes, p, gradient, loss) -> {
            if (Math.abs(gradient) > 1e-3 * loss) {
                Comparison comparison = slopes.compare(p, gradient * 1.0001);
                assertFalse(comparison.agrees(), () -> name + ": " + comparison);
            }
        });
    }

    @Test
    void a_gradient_of_the_wrong_sign_is_not() {
        forEachGradient(3, (name, slopes, p, gradient, loss) -> {
            if (Math.abs(gradient) > 1e-3 * loss) {
                assertFalse(slopes.compare(p, -gradient).agrees(), name);
            }
        });
    }

    @Test
    void the_measured_slope_is_close_to_the_right_one() {
        forEachGradient(
                4,
                (name, slopes, p, gradient, loss) -> assertEquals(
                        gradient,
                        slopes.compare(p, gradient).numeric(),
                        1e-7 * Math.max(Math.abs(gradient), loss),
                        name));
    }

    private static CentralDifference atRelu(double w) {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(Activation.RELU), false, Loss.HALF_SQUARED_ERROR);
        NetworkObjective network =
                new NetworkObjective(architecture, DataSet.of(new double[][] {{1}}, new double[][] {{1}}));
        return new CentralDifference(network, Regularization.NONE, Parameters.of(w), new int[] {0});
    }

    /** L = ½ (relu(w) − 1)² has the slope −1 to the right of w = 0 and 0 to the left. */
    @Test
    void at_a_kink_there_is_nothing_to_compare_with() {
        Comparison comparison = atRelu(0).compare(0, 0);
        assertTrue(comparison.isAtKink() && comparison.agrees());
    }

    @Test
    void beside_a_kink_the_slope_is_that_of_its_side() {
        assertTrue(atRelu(1e-5).compare(0, 1e-5 - 1).agrees());
        assertTrue(atRelu(-1e-5).compare(0, 0).agrees());
        assertFalse(atRelu(1e-5).compare(0, 0).agrees());
    }

    /** L = ½ (w − 1)² at w = 3, with l1 |w| + l2/2 w²: 2 + 0.25 + 0.5 · 3. */
    @Test
    void the_penalty_adds_its_slope() {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(Activation.IDENTITY), false, Loss.HALF_SQUARED_ERROR);
        NetworkObjective network =
                new NetworkObjective(architecture, DataSet.of(new double[][] {{1}}, new double[][] {{1}}));
        CentralDifference slopes =
                new CentralDifference(network, new Regularization(0.25, 0.5), Parameters.of(3), new int[] {0});
        assertEquals(3.75, slopes.compare(0, 3.75).numeric(), 1e-8);
    }

    /** L = ½ (w x)² at w = 3 with x = 1 and 2, of which the mean of slopes is (3 + 12) / 2. */
    @Test
    void the_cost_is_the_mean_of_its_samples() {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(Activation.IDENTITY), false, Loss.HALF_SQUARED_ERROR);
        NetworkObjective network = new NetworkObjective(
                architecture, DataSet.of(new double[][] {{1}, {9}, {2}}, new double[][] {{0}, {0}, {0}}));
        CentralDifference slopes =
                new CentralDifference(network, Regularization.NONE, Parameters.of(3), new int[] {0, 2});
        assertEquals(7.5, slopes.compare(0, 7.5).numeric(), 1e-8);
    }
}
