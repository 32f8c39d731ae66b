package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.FilterNormalization;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.numeric.Vectors;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;

class FilterNormalizationTest {

    private static final NetworkObjective NETWORK = Preset.twoTwoTwoTwo().network();
    private static final Parameters START = Preset.twoTwoTwoTwo().initialState().parameters();

    private static NetworkObjective network(boolean bias, Integer... sizes) {
        Architecture architecture = new Architecture(
                List.of(sizes), Collections.nCopies(sizes.length - 1, Activation.TANH), bias, Loss.HALF_SQUARED_ERROR);
        double[][] input = {new double[sizes[0]]};
        double[][] target = {new double[sizes[sizes.length - 1]]};
        return new NetworkObjective(architecture, DataSet.of(input, target));
    }

    private static Axes directions(NetworkObjective network, long seed, double... at) {
        return FilterNormalization.directions(network, Parameters.of(at), seed);
    }

    /** By a program that follows the published algorithm of java.util.Random, in double precision. */
    @Test
    void a_seed_gives_the_same_directions_on_every_machine() {
        double[] u = {
            0.2495531039159192,
            -0.29893130847002264,
            -0.01494149677677654,
            -0.2512768847634023,
            0.0,
            0.0,
            0.4937805468919688,
            0.32827073549519936,
            0.34450075690928206,
            0.6668870400730854,
            0.0,
            0.0,
            0.8958061788433398,
            0.6553720900350585,
            0.4444449234113202,
            -0.4277702930348007,
            0.0,
            0.0
        };
        double[] v = {
            0.22763735351953923,
            -0.08166344384937904,
            0.10335006184139565,
            0.3818783601340344,
            0.0,
            0.0,
            -0.3525851345182846,
            -0.015836200248608996,
            0.4880406980126997,
            0.7431347218113858,
            0.0,
            0.0,
            -0.41747384231396845,
            -0.2692322160089169,
            0.908688940718226,
            0.7348564579990624,
            0.0,
            0.0
        };
        Axes axes = FilterNormalization.directions(NETWORK, START, 2018);
        assertArrayEquals(u, axes.u().toArray(), 1e-14);
        assertArrayEquals(v, axes.v().toArray(), 1e-14);
    }

    @Test
    void another_seed_gives_others() {
        assertNotEquals(
                FilterNormalization.directions(NETWORK, START, 1), FilterNormalization.directions(NETWORK, START, 2));
    }

    @Test
    void coordinates_are_counted_from_the_parameters() {
        assertEquals(START, FilterNormalization.directions(NETWORK, START, 1).origin());
    }

    @Test
    void the_weights_into_each_neuron_move_by_their_own_norm() {
        ParameterLayout layout = NETWORK.layout();
        for (long seed = 0; seed < 50; seed++) {
            Axes axes = FilterNormalization.directions(NETWORK, START, seed);
            for (int k = 1; k <= 3; k++) {
                for (int j = 1; j <= 2; j++) {
                    int one = layout.weightIndex(k, 1, j);
                    int two = layout.weightIndex(k, 2, j);
                    double norm = Math.hypot(START.get(one), START.get(two));
                    assertEquals(norm, Math.hypot(axes.u().get(one), axes.u().get(two)), 1e-14);
                    assertEquals(norm, Math.hypot(axes.v().get(one), axes.v().get(two)), 1e-14);
                }
            }
        }
    }

    @Test
    void biases_stay_where_they_are() {
        Axes axes = FilterNormalization.directions(NETWORK, START, 3);
        for (int p = 0; p < NETWORK.dimension(); p++) {
            if (NETWORK.parameterName(p).startsWith("b")) {
                assertEquals(0, axes.u().get(p));
                assertEquals(0, axes.v().get(p));
            }
        }
    }

    @Test
    void a_filter_of_zeros_moves_by_one() {
        Axes axes = directions(network(true, 3, 1), 4, 0, 0, 0, 0.5);
        assertEquals(1, norm(axes.u()), 1e-14);
        assertEquals(1, norm(axes.v()), 1e-14);
        assertEquals(0, axes.u().get(3));
    }

    @Test
    void a_single_neuron_moves_by_its_weight_and_its_bias_together() {
        Axes axes = directions(network(true, 1, 1), 5, 0.6, 0.9);
        assertEquals(Math.hypot(0.6, 0.9), norm(axes.u()), 1e-14);
        assertNotEquals(0, axes.u().get(1));
        assertEquals(Math.hypot(0.6, 0.9), norm(axes.v()), 1e-14);
    }

    @Test
    void a_plain_function_moves_by_the_norm_of_all_its_parameters() {
        Axes axes = FilterNormalization.directions(TestFunction.sumOfSines(5), Parameters.of(1, 2, 3, 4, 5), 6);
        assertEquals(Math.sqrt(55), norm(axes.u()), 1e-13);
        assertEquals(Math.sqrt(55), norm(axes.v()), 1e-13);
    }

    @Test
    void the_two_directions_are_never_nearly_parallel() {
        for (long seed = 0; seed < 500; seed++) {
            assertApart(directions(network(true, 1, 1), seed, 0.6, 0.9));
            assertApart(directions(network(false, 1, 1, 1), seed, 0.6, -2));
            assertApart(directions(network(true, 1, 1), seed, 0, 0));
            assertApart(directions(network(false, 2, 1, 1), seed, 1e-9, 1e-9, 1));
            assertApart(directions(network(false, 2, 1, 1), seed, 1e-30, 1e-30, 1));
            assertApart(FilterNormalization.directions(NETWORK, START, seed));
        }
    }

    private static void assertApart(Axes axes) {
        double product = Vectors.dot(axes.u().toArray(), axes.v().toArray());
        double cosine = product / norm(axes.u()) / norm(axes.v());
        assertTrue(Math.abs(cosine) <= 0.8 + 1e-12, axes + " make an angle of cosine " + cosine);
    }

    private static double norm(Parameters direction) {
        double sum = 0;
        for (int p = 0; p < direction.size(); p++) {
            sum += direction.get(p) * direction.get(p);
        }
        return Math.sqrt(sum);
    }

    @Test
    void a_single_parameter_has_no_two_directions() {
        assertThrows(IllegalArgumentException.class, () -> directions(network(false, 1, 1), 1, 0.5));
    }
}
