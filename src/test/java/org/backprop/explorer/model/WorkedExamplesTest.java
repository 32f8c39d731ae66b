package org.backprop.explorer.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Worked examples that are in print, to the digits printed there; the longer numbers were recomputed by an independent
 * program with automatic differentiation.
 */
class WorkedExamplesTest {

    /** Numbers printed with 17 digits. */
    private static final double EXACT = 1e-15;

    private static final DataSet DATA = DataSet.of(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}});

    private static NetworkObjective sigmoids(DataSet data, Integer... sizes) {
        List<Activation> activations = Collections.nCopies(sizes.length - 1, Activation.SIGMOID);
        return new NetworkObjective(new Architecture(List.of(sizes), activations, true, Loss.HALF_SQUARED_ERROR), data);
    }

    /** A trainer with γ = 0.5. */
    private static Trainer trainer(NetworkObjective network, Parameters start, List<String> frozen) {
        TrainingSettings trainingSettings = FrozenParameters.in(
                TrainingSettings.DEFAULT,
                frozen.stream().map(network::parameterIndex).toList());
        return new Trainer(network, TrainingState.initial(network, start, trainingSettings));
    }

    private static Trainer after(int updates, Trainer trainer) {
        IntStream.range(0, updates).forEach(u -> trainer.performUpdate());
        return trainer;
    }

    private static double[] weights(NetworkObjective network, Parameters parameters, int layer) {
        int start = network.layout().layerStart(layer);
        return IntStream.range(start, start + network.layout().weightCount(layer))
                .mapToDouble(parameters::get)
                .toArray();
    }

    @Nested
    @DisplayName("The 2-2-2 example, the best known on the web")
    class TwoTwoTwo {

        private final NetworkObjective network = sigmoids(DATA, 2, 2, 2);
        private final Parameters start = Parameters.of(.15, .25, .20, .30, .35, .35, .40, .50, .45, .55, .60, .60);
        private final List<String> biases = List.of("b[1,1]", "b[1,2]", "b[2,1]", "b[2,2]");
        private final Trace trace = network.trace(start, 0);

        @Test
        void has_the_printed_hidden_values() {
            assertArrayEquals(new double[] {.593269992, .596884378}, trace.layerActivations(1), 5e-10);
        }

        @Test
        void has_the_printed_outputs() {
            assertArrayEquals(new double[] {.75136507, .772928465}, trace.layerActivations(2), 5e-9);
        }

        @Test
        void has_the_printed_loss() {
            assertEquals(0.2983711087600027, trace.loss(), EXACT);
        }

        @Test
        void has_the_printed_output_deltas() {
            assertArrayEquals(new double[] {.138498562, -.038098237}, trace.delta(2), 5e-10);
        }

        @Test
        void has_the_printed_hidden_deltas() {
            assertArrayEquals(new double[] {.00877135469, .00995425471}, trace.delta(1), 5e-12);
        }

        @Test
        void moves_the_output_weights_as_printed() {
            Parameters moved = after(1, trainer(network, start, biases)).parameters();
            assertArrayEquals(
                    new double[] {.35891648, .511301270, .408666186, .561370121}, weights(network, moved, 2), 5e-9);
        }

        @Test
        void moves_the_hidden_weights_as_printed() {
            Parameters moved = after(1, trainer(network, start, biases)).parameters();
            assertArrayEquals(
                    new double[] {.149780716, .24975114, .19956143, .29950229}, weights(network, moved, 1), 5e-9);
        }

        @Test
        void updates_all_weights_from_the_same_gradient_and_not_the_output_weights_first() {
            assertEquals(
                    0.29102777369359933,
                    after(1, trainer(network, start, biases)).totalCost(),
                    EXACT);
        }

        @Test
        void reaches_the_recomputed_loss_after_10000_updates_with_biases_held() {
            assertEquals(
                    3.510187782978859e-05,
                    after(10_000, trainer(network, start, biases)).totalCost(),
                    1e-16);
        }

        @Test
        void reaches_the_recomputed_loss_after_one_update_of_everything() {
            assertEquals(
                    0.28047144679143016,
                    after(1, trainer(network, start, List.of())).totalCost(),
                    EXACT);
        }

        @Test
        void reaches_the_recomputed_loss_after_ten_updates_of_everything() {
            assertEquals(
                    0.12552703804413207,
                    after(10, trainer(network, start, List.of())).totalCost(),
                    EXACT);
        }
    }

    @Nested
    @DisplayName("The same example one layer longer, 2-2-2-2")
    class TwoTwoTwoTwo {

        private final NetworkObjective network = sigmoids(DATA, 2, 2, 2, 2);
        private final Parameters start = Parameters.of(
                .15, .25, .20, .30, .35, .35, //
                .40, .50, .45, .55, .60, .60, //
                .60, .70, .65, .75, .85, .85);
        private final Trace trace = network.trace(start, 0);

        @Test
        void has_the_weighted_sums_of_the_last_layer() {
            assertArrayEquals(new double[] {1.8032225441903401, 1.9556518976777179}, trace.z(3), EXACT);
        }

        @Test
        void has_the_outputs() {
            assertArrayEquals(
                    new double[] {0.85854076071292929, 0.87606161710719759}, trace.layerActivations(3), EXACT);
        }

        @Test
        void has_the_loss() {
            assertEquals(0.36650168884375179, trace.loss(), EXACT);
        }

        @Test
        void has_the_deltas_of_layer_3() {
            assertArrayEquals(new double[] {0.10305402201530171, -0.012371163014489994}, trace.delta(3), EXACT);
        }

        @Test
        void has_the_deltas_of_layer_2() {
            assertArrayEquals(new double[] {0.0099334711004333261, 0.010128113344946432}, trace.delta(2), 1e-17);
        }

        @Test
        void has_the_deltas_of_layer_1_with_the_sum_over_both_paths() {
            assertArrayEquals(new double[] {0.0021807419093651092, 0.0024158848711979623}, trace.delta(1), 1e-17);
        }

        @Test
        void has_the_loss_after_one_update() {
            assertEquals(
                    0.35431480420162826,
                    after(1, trainer(network, start, List.of())).totalCost(),
                    EXACT);
        }
    }

    @Nested
    @DisplayName("One neuron σ(w·x + b)")
    class OneNeuron {

        private final NetworkObjective network =
                sigmoids(DataSet.of(new double[][] {{-1, -2}}, new double[][] {{0}}), 2, 1);
        private final Trace trace = network.trace(Parameters.of(2, -3, -3), 0);

        @Test
        void has_the_value() {
            assertEquals(0.7310585786300049, trace.h(2, 1), EXACT);
        }

        @Test
        void has_the_derivative() {
            assertEquals(0.19661193324148185, trace.activationDerivative(1, 1), EXACT);
        }
    }

    @Nested
    @DisplayName("One step of XOR, 2-2-1 with frozen biases")
    class Xor {

        private final NetworkObjective network =
                sigmoids(DataSet.of(new double[][] {{1, 0}}, new double[][] {{1}}), 2, 2, 1);
        private final Parameters start = Parameters.of(.1, .3, .2, .4, .1, .1, .5, .6, .1);
        private final Trace trace = network.trace(start, 0);
        private final Parameters moved = after(1, trainer(network, start, List.of("b[1,1]", "b[1,2]", "b[2,1]")))
                .parameters();

        @Test
        void has_the_hidden_values() {
            assertArrayEquals(new double[] {0.549833997, 0.59868766}, trace.layerActivations(1), 5e-9);
        }

        @Test
        void has_the_output() {
            assertEquals(0.675710829, trace.h(3, 1), 5e-10);
        }

        @Test
        void has_the_loss() {
            assertEquals(0.0525817333, trace.loss(), 5e-11);
        }

        @Test
        void has_the_output_after_the_step() {
            assertEquals(0.681122538, network.trace(moved, 0).h(3, 1), 5e-10);
        }

        @Test
        void has_the_loss_after_the_step() {
            assertEquals(0.0508414178, network.trace(moved, 0).loss(), 5e-11);
        }
    }
}
