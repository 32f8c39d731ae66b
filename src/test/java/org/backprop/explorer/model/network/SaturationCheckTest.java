package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One neuron with the input 1 and no bias, so that z is its weight. */
class SaturationCheckTest {

    private static NeuronState state(Activation activation, double z) {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(activation), false, Loss.HALF_SQUARED_ERROR);
        NetworkObjective network =
                new NetworkObjective(architecture, DataSet.of(new double[][] {{1}}, new double[][] {{0}}));
        Parameters parameters = Parameters.of(z);
        return new SaturationCheck(network, parameters, network.trace(parameters, 0)).stateOf(1, 1);
    }

    /** A hundredth of the largest |f′| is crossed between the two z: 0.0025, 0.01, 0.01, 0.01 and 0.011. */
    @ParameterizedTest
    @CsvSource({
        "SIGMOID, -6.1, -5.9", // σ′ = 0.00223 and 0.00272
        "SIGMOID, 6.1, 5.9",
        "TANH, 3.1, 2.9", // 0.0081 and 0.0120
        "ELU, -4.7, -4.5", // eᶻ = 0.0091 and 0.0111
        "SOFTPLUS, -4.7, -4.5", // σ(z) = 0.0090 and 0.0110
        "SILU, -6.2, -6" // −0.0105 and −0.0123
    })
    void a_neuron_is_saturated_where_its_slope_is_below_a_hundredth_of_the_steepest(
            Activation activation, double saturated, double active) {
        assertEquals(NeuronState.SATURATED, state(activation, saturated));
        assertEquals(NeuronState.ACTIVE, state(activation, active));
    }

    @ParameterizedTest
    @CsvSource({"RELU, 9", "LEAKY_RELU, -9", "IDENTITY, 9", "ELU, 9", "SOFTPLUS, 9", "SILU, 9"})
    void a_neuron_on_a_straight_line_that_rises_is_active(Activation activation, double z) {
        assertEquals(NeuronState.ACTIVE, state(activation, z));
    }

    @Test
    void a_relu_below_0_for_every_sample_is_dead() {
        assertEquals(NeuronState.DEAD, state(Activation.RELU, -9));
    }

    @Test
    void a_relu_above_0_for_another_sample_is_active() {
        NetworkObjective network = relus(1, new double[][] {{1}, {1}, {-1}});
        assertEquals(NeuronState.ACTIVE, check(network, -9).stateOf(1, 1));
    }

    @Test
    void a_relu_is_dead_beside_one_that_is_active() {
        NetworkObjective network = relus(2, new double[][] {{1}, {2}, {3}});
        assertEquals(NeuronState.DEAD, check(network, 9, -9).stateOf(1, 2));
    }

    @Test
    void a_relu_is_active_beside_one_that_is_dead() {
        NetworkObjective network = relus(2, new double[][] {{1}, {2}, {3}});
        assertEquals(NeuronState.ACTIVE, check(network, 9, -9).stateOf(1, 1));
    }

    /** A layer of relus with one input and no biases, so that z is a weight times x. */
    private static NetworkObjective relus(int count, double[][] inputs) {
        Architecture architecture =
                new Architecture(List.of(1, count), List.of(Activation.RELU), false, Loss.HALF_SQUARED_ERROR);
        return new NetworkObjective(architecture, DataSet.of(inputs, new double[inputs.length][count]));
    }

    private static SaturationCheck check(NetworkObjective network, double... weights) {
        Parameters parameters = Parameters.of(weights);
        return new SaturationCheck(network, parameters, network.trace(parameters, 0));
    }
}
