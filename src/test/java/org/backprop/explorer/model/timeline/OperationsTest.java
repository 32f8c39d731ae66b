package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Operations;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.junit.jupiter.api.Test;

/** The operations of a phase, in their order. */
class OperationsTest {

    private static final NetworkObjective NETWORK_2222 = Preset.twoTwoTwoTwo().network();

    private static List<Operation> list(Operations operations) {
        return IntStream.range(0, operations.count()).mapToObj(operations::get).toList();
    }

    /** Each operation as its neuron, its kind and its term, if it has one. */
    private static String text(NetworkObjective network, Phase phase) {
        return list(Operations.of(network, phase)).stream()
                .map(op -> op.neuron() + " " + op.kind().name().toLowerCase(Locale.ROOT)
                        + (op.term() == 0 ? "" : " " + op.term()))
                .collect(Collectors.joining(", "));
    }

    private static NetworkObjective softmax() {
        return new NetworkObjective(
                new Architecture(List.of(2, 2), List.of(Activation.SOFTMAX), false, Loss.CATEGORICAL_CROSS_ENTROPY),
                DataSet.of(new double[][] {{1, 2}}, new double[][] {{0, 1}}));
    }

    /** A network with two columns of 64 neurons and without biases. */
    private static NetworkObjective large() {
        return new NetworkObjective(
                new Architecture(List.of(64, 64), List.of(Activation.TANH), false, Loss.SQUARED_ERROR),
                DataSet.of(new double[1][64], new double[1][64]));
    }

    @Test
    void a_neuron_goes_forward_by_its_products_its_sum_and_its_activation() {
        assertEquals(
                "1 product 1, 1 product 2, 1 sum, 1 activation, 2 product 1, 2 product 2, 2 sum, 2 activation",
                text(NETWORK_2222, Phase.forward(2)));
    }

    @Test
    void a_hidden_neuron_goes_backward_by_the_contributions_of_the_next_layer() {
        assertEquals(
                "1 contribution 1, 1 contribution 2, 1 activation_derivative, 1 delta,"
                        + " 1 weight_gradient 1, 1 weight_gradient 2, 1 bias_gradient,"
                        + " 2 contribution 1, 2 contribution 2, 2 activation_derivative, 2 delta,"
                        + " 2 weight_gradient 1, 2 weight_gradient 2, 2 bias_gradient",
                text(NETWORK_2222, Phase.backward(1)));
    }

    @Test
    void an_output_goes_backward_by_the_slope_of_the_loss() {
        assertEquals(
                "1 loss_derivative, 1 activation_derivative, 1 delta,"
                        + " 1 weight_gradient 1, 1 weight_gradient 2, 1 bias_gradient,"
                        + " 2 loss_derivative, 2 activation_derivative, 2 delta,"
                        + " 2 weight_gradient 1, 2 weight_gradient 2, 2 bias_gradient",
                text(NETWORK_2222, Phase.backward(3)));
    }

    @Test
    void softmax_waits_for_the_sums_of_all_neurons() {
        assertEquals(
                "1 product 1, 1 product 2, 1 sum, 2 product 1, 2 product 2, 2 sum, 1 activation, 2 activation",
                text(softmax(), Phase.forward(1)));
    }

    @Test
    void softmax_comes_to_its_delta_at_once_and_without_biases_there_is_no_gradient_of_one() {
        assertEquals(
                "1 delta, 1 weight_gradient 1, 1 weight_gradient 2, 2 delta, 2 weight_gradient 1, 2 weight_gradient 2",
                text(softmax(), Phase.backward(1)));
    }

    @Test
    void random_networks_have_the_operations_that_loops_write_out() {
        for (int seed = 0; seed < 500; seed++) {
            NetworkObjective network = new RandomCases(seed).network();
            for (int k = 1; k <= network.layerCount(); k++) {
                for (Phase phase : List.of(Phase.forward(k), Phase.backward(k))) {
                    assertEquals(
                            NaiveOperations.of(network.architecture(), phase),
                            list(Operations.of(network, phase)),
                            "seed " + seed + " " + phase);
                }
            }
        }
    }

    @Test
    void each_operation_is_found_at_its_place() {
        for (int seed = 0; seed < 500; seed++) {
            NetworkObjective network = new RandomCases(seed).network();
            Operations forward = Operations.of(network, Phase.forward(network.layerCount()));
            assertEquals(
                    IntStream.range(0, forward.count()).boxed().toList(),
                    list(forward).stream().map(forward::indexOf).toList(),
                    "seed " + seed);
        }
    }

    @Test
    void a_layer_of_64_neurons_has_4224_operations_forward() {
        assertEquals(4224, Operations.of(large(), Phase.forward(1)).count());
    }

    @Test
    void the_last_operation_of_a_large_layer_is_that_of_its_last_neuron() {
        assertEquals(
                new Operation(64, Kind.ACTIVATION),
                Operations.of(large(), Phase.forward(1)).get(4223));
    }

    @Test
    void the_other_phases_have_none() {
        for (Phase phase : List.of(Phase.INPUT, Phase.LOSS, Phase.GRADIENT, Phase.UPDATE)) {
            assertEquals(0, Operations.of(NETWORK_2222, phase).count(), phase.toString());
        }
    }

    @Test
    void a_layer_that_the_network_does_not_have_has_none() {
        assertEquals(
                Collections.nCopies(2, 0),
                List.of(
                        Operations.of(NETWORK_2222, Phase.forward(4)).count(),
                        Operations.of(NETWORK_2222, Phase.backward(4)).count()));
    }

    @Test
    void a_plain_function_has_none() {
        assertEquals(0, Operations.of(TestFunction.parabola(), Phase.forward(1)).count());
    }

    @Test
    void there_is_nothing_at_a_place_beyond_the_last() {
        Operations forward = Operations.of(NETWORK_2222, Phase.forward(1));
        assertThrows(IndexOutOfBoundsException.class, () -> forward.get(8));
    }

    @Test
    void there_is_nothing_before_the_first_place() {
        Operations forward = Operations.of(NETWORK_2222, Phase.forward(1));
        assertThrows(IndexOutOfBoundsException.class, () -> forward.get(-1));
    }

    @Test
    void an_operation_of_another_phase_has_no_place() {
        Operations forward = Operations.of(NETWORK_2222, Phase.forward(1));
        assertThrows(IllegalArgumentException.class, () -> forward.indexOf(new Operation(1, Kind.DELTA)));
    }

    @Test
    void an_operation_of_a_neuron_that_is_not_there_has_no_place() {
        Operations forward = Operations.of(NETWORK_2222, Phase.forward(1));
        assertThrows(IllegalArgumentException.class, () -> forward.indexOf(new Operation(3, Kind.SUM)));
    }
}
