package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.data.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of parameters and their names. */
class ParameterLayoutTest {

    private final NetworkObjective network = Preset.twoTwoTwoTwo().network();

    @Test
    void weights_of_a_layer_come_row_by_row_and_then_its_biases() {
        assertEquals(
                "w[1,1,1] w[1,1,2] w[1,2,1] w[1,2,2] b[1,1] b[1,2] w[2,1,1]",
                IntStream.range(0, 7).mapToObj(network::parameterName).collect(Collectors.joining(" ")));
    }

    @Test
    void each_name_leads_back_to_its_parameter() {
        RandomCases cases = new RandomCases(3);
        for (int repeat = 0; repeat < 100; repeat++) {
            NetworkObjective any = cases.network();
            for (int p = 0; p < any.dimension(); p++) {
                assertEquals(p, any.parameterIndex(any.parameterName(p)));
            }
        }
    }

    @Test
    void weights_are_penalized_and_biases_are_not() {
        for (int p = 0; p < network.dimension(); p++) {
            assertEquals(network.parameterName(p).startsWith("w"), network.isPenalized(p));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w[4,1,1]",
                "w[1,3,1]",
                "w[1,1,3]",
                "b[1,3]",
                "b[4,1]",
                "w[0,1,1]",
                "w[1,1]",
                "b[1]",
                "w[1,1,1] ",
                "x[1,1]",
                "",
                "w[01,1,1]",
                "w[1,1,99999999999]"
            })
    void names_of_no_parameter_are_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> network.parameterIndex(name));
    }

    @Test
    void a_network_without_biases_has_none() {
        RandomCases cases = new RandomCases(4);
        NetworkObjective bare = cases.network(Loss.SQUARED_ERROR, Activation.TANH, false);
        assertThrows(IllegalArgumentException.class, () -> bare.parameterIndex("b[1,1]"));
    }
}
