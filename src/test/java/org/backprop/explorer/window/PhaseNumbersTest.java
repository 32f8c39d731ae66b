package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The numbers at each phase of the first update: known values are shown, unknown ones are question marks. The expected
 * values are computed by plain loops.
 */
class PhaseNumbersTest extends WindowTest {

    private static final int LOSS = 4;
    private static final int GRADIENT = 8;
    private static final int UPDATE = 9;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();
    private int phase;

    @BeforeEach
    void beginAtTheInput() {
        phase = 0;
    }

    @Test
    void a_hidden_neurons_values_appear_with_its_layer_and_its_delta_on_the_way_back() {
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> seen = new ArrayList<>();
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            for (int column = 2; column <= 4; column++) {
                expected.add(neuron(column, 1));
                expected.add(neuron(column, 2));
                seen.add(window.texts("neuron-" + column + "-1"));
                seen.add(window.texts("neuron-" + column + "-2"));
            }
        }
        assertEquals(expected, seen);
    }

    @Test
    void the_inputs_and_the_targets_stand_there_from_the_beginning() {
        assertEquals(List.of(ExpectedText.fixed(0.05, 3), "x₁"), window.texts("neuron-1-1"));
        assertEquals(List.of(ExpectedText.fixed(0.10, 3), "x₂"), window.texts("neuron-1-2"));
        assertEquals(List.of(ExpectedText.fixed(0.01, 3), "y₁"), window.texts("target-1"));
        assertEquals(List.of(ExpectedText.fixed(0.99, 3), "y₂"), window.texts("target-2"));
    }

    @Test
    void the_loss_is_unknown_until_its_phase() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            assertEquals(
                    p < LOSS ? ExpectedText.UNKNOWN : ExpectedText.significant(start.loss, 4),
                    window.text("sample-loss"),
                    "" + p);
        }
    }

    @Test
    void each_derivative_appears_when_the_backward_phase_reaches_its_layer() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            assertEquals(expectedGradients(), seen("gradient-"), "" + p);
        }
    }

    @Test
    void derivatives_are_of_the_sample_until_the_gradient_is_complete() {
        goTo(GRADIENT - 1);
        assertEquals("∂L/∂·  this sample", window.text("gradient-scope"));
        goTo(GRADIENT);
        assertEquals("∂L/∂·  whole batch", window.text("gradient-scope"));
    }

    @Test
    void every_parameter_keeps_its_value_until_the_update_and_moves_then() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            double[] parameters = p < UPDATE ? start.parameters : start.updated().parameters;
            List<String> expected = IntStream.range(0, 18)
                    .mapToObj(i -> ExpectedText.fixed(parameters[i], 4))
                    .toList();
            List<String> seen = seen("value-").stream()
                    .map(text -> ExpectedText.fixed(ExpectedText.number(text), 4))
                    .toList();
            assertEquals(expected, seen, "" + p);
        }
    }

    @Test
    void the_weights_on_the_edges_move_at_the_update_too() {
        goTo(GRADIENT);
        assertEquals(pills(start), seenPills());
        goTo(UPDATE);
        assertEquals(pills(start.updated()), seenPills());
    }

    @Test
    void the_cost_is_that_of_the_start_until_the_update_and_then_that_of_the_new_weights() {
        for (int p = 0; p < UPDATE; p++) {
            goTo(p);
            assertEquals("L = " + ExpectedText.local("0.261413") + " at update 0", window.text("cost"), "" + p);
        }
        goTo(UPDATE);
        assertEquals("L = " + ExpectedText.significant(start.updated().loss, 6) + " at update 1", window.text("cost"));
    }

    @Test
    void a_neuron_tells_its_numbers_to_those_who_hear_it() {
        goTo(GRADIENT);
        String[] parts = window.accessibleText("neuron-2-1").split(":? (h|z|delta) ");
        assertEquals("layer 1, neuron 1", parts[0]);
        // 1 / (1 + exp(-0.3775)), by Python
        assertEquals(0.5932699921071872, ExpectedText.number(parts[1].replaceFirst(",$", "")), 1e-15);
    }

    private void goTo(int target) {
        while (phase < target) {
            window.stepForward();
            phase++;
            window.arrivesAt(SteppingTest.PHASES.get(phase));
        }
    }

    private List<String> neuron(int column, int j) {
        int k = column - 2;
        boolean forward = phase >= k + 1;
        boolean back = phase >= 7 - k;
        String h = forward ? ExpectedText.fixed(start.h[column - 1][j - 1], 3) : ExpectedText.UNKNOWN;
        double bias = (phase < UPDATE ? start : start.updated()).parameters[ReferenceNetwork.bias(k + 1, j)];
        String delta = back ? ExpectedText.significant(start.delta[k][j - 1], 3) : ExpectedText.UNKNOWN;
        String name = "h" + "₁₂".charAt(j - 1) + "²³⁴".charAt(k);
        List<String> texts = new ArrayList<>(List.of(h, name));
        if (forward) {
            texts.add("z " + ExpectedText.fixed(start.z[k][j - 1], 3));
        }
        texts.addAll(List.of("b " + ExpectedText.fixed(bias, 3), "δ " + delta));
        return texts;
    }

    private List<String> expectedGradients() {
        return IntStream.range(0, 18)
                .mapToObj(
                        i -> phase < 7 - i / 6 ? ExpectedText.UNKNOWN : ExpectedText.significant(start.gradient[i], 3))
                .toList();
    }

    private List<String> seen(String prefix) {
        return ReferenceNetwork.NAMES.stream()
                .map(name -> window.text(prefix + name))
                .toList();
    }

    private static List<String> pills(ReferenceNetwork network) {
        return ReferenceNetwork.WEIGHTS.stream()
                .map(index -> ExpectedText.fixed(network.parameters[index], 3))
                .toList();
    }

    private List<String> seenPills() {
        return ReferenceNetwork.WEIGHTS.stream()
                .map(index -> window.text("weight-" + index))
                .toList();
    }
}
