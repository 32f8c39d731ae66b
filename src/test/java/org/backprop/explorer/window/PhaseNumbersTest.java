package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import org.backprop.explorer.view.Palette.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void derivatives_are_of_the_sample_until_the_gradient_is_complete_and_of_before_at_the_update() {
        goTo(GRADIENT - 1);
        assertEquals("∂L/∂w sample", window.text("gradient-scope"));
        goTo(GRADIENT);
        assertEquals("∂L/∂w mean", window.text("gradient-scope"));
        goTo(UPDATE);
        assertEquals("∂L/∂w before", window.text("gradient-scope"));
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
    void the_edges_show_their_weights_until_the_gradient_is_complete() {
        for (int p = 0; p < GRADIENT; p++) {
            goTo(p);
            assertEquals(pills(weight -> ExpectedText.fixed(start.parameters[weight], 3)), seenPills(), "" + p);
        }
    }

    @Test
    void at_the_gradient_each_edge_shows_the_derivative_by_its_weight() {
        goTo(GRADIENT);
        assertEquals(pills(weight -> ExpectedText.significant(start.gradient[weight], 4)), seenPills());
    }

    @Test
    void at_the_gradient_the_color_of_each_edges_number_shows_its_sign() {
        goTo(GRADIENT);
        for (int weight : ReferenceNetwork.WEIGHTS) {
            String sign = start.gradient[weight] < 0 ? "negative-derivative" : "positive-derivative";
            assertTrue(window.has("weight-" + weight, sign), "weight " + weight);
        }
    }

    @Test
    void at_the_update_the_edges_of_the_last_layer_show_what_moved() {
        goTo(UPDATE);
        double[] after = start.updated().parameters;
        for (int weight : new int[] {12, 13, 14, 15}) {
            assertEquals(
                    ExpectedText.fixed(start.parameters[weight], 3) + " → " + ExpectedText.fixed(after[weight], 3),
                    window.text("weight-" + weight));
        }
    }

    @Test
    void at_the_update_every_edges_number_is_marked_as_changed_and_no_longer_so_at_the_next_step() {
        goTo(UPDATE);
        assertTrue(ReferenceNetwork.WEIGHTS.stream().allMatch(weight -> window.has("weight-" + weight, "changed")));
        window.stepForward();
        window.arrivesAt("input");
        assertEquals(pills(weight -> ExpectedText.fixed(start.updated().parameters[weight], 3)), seenPills());
        assertTrue(ReferenceNetwork.WEIGHTS.stream().noneMatch(weight -> window.has("weight-" + weight, "changed")));
    }

    @Test
    void the_sentence_at_the_update_says_how_much_moved_and_what_that_did_to_the_loss() {
        goTo(UPDATE);
        assertEquals(
                "18 parameters moved, cost L " + ExpectedText.significant(start.loss, 4) + " → "
                        + ExpectedText.significant(start.updated().loss, 4),
                window.text("phase-description"));
    }

    @Test
    void the_edges_that_carried_delta_back_have_the_color_of_the_sign_of_what_they_carried() {
        goTo(LOSS + 2);
        EdgeColors colors = new EdgeColors(window);
        for (int weight : new int[] {12, 15}) {
            double carried = start.parameters[weight] * start.delta[2][weight - 12 & 1];
            Role sign = carried < 0 ? Role.NEGATIVE_DERIVATIVE : Role.POSITIVE_DERIVATIVE;
            assertTrue(colors.isOn(weight, sign), "weight " + weight);
        }
    }

    @Test
    void the_edges_keep_what_they_carried_until_the_gradient() {
        goTo(LOSS + 3);
        EdgeColors colors = new EdgeColors(window);
        assertTrue(colors.isOn(12, Role.POSITIVE_DERIVATIVE));
        assertTrue(colors.isOn(15, Role.NEGATIVE_DERIVATIVE));
    }

    @Test
    void the_edges_have_the_colors_of_their_derivatives_at_the_gradient() {
        goTo(GRADIENT);
        assertTrue(new EdgeColors(window).isOn(12, Role.POSITIVE_DERIVATIVE));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void an_edge_that_carried_delta_back_says_what_it_carried_until_the_gradient(int phasesAfterLoss) {
        goTo(LOSS + phasesAfterLoss);
        window.moveTo("weight-12");
        double carried = 0.8 * start.delta[2][0];
        String product = ExpectedText.local("0.8") + " · " + ExpectedText.significant(start.delta[2][0], 4) + " = "
                + ExpectedText.significant(carried, 4);
        assertTrue(window.text("element-text").endsWith(" · carries back " + product), window.text("element-text"));
    }

    @Test
    void the_chip_and_the_head_of_the_sentence_have_one_color_at_each_phase() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            assertEquals(chipColor(SteppingTest.PHASES.get(p)), headColor(), SteppingTest.PHASES.get(p));
        }
    }

    @Test
    void the_rings_on_the_way_forward_have_the_color_of_the_chip() {
        goTo(1);
        assertEquals(chipColor("forward-1"), ringColor("neuron-2-1"));
    }

    @Test
    void the_rings_on_the_way_back_have_the_color_of_the_chip() {
        goTo(LOSS + 1);
        assertEquals(chipColor("backward-3"), ringColor("neuron-4-1"));
    }

    private Paint chipColor(String phase) {
        return Fx.ask(() -> ((Region) window.find("phase-" + phase))
                .getBackground()
                .getFills()
                .get(0)
                .getFill());
    }

    private Paint headColor() {
        return Fx.ask(() -> ((Label) window.find("phase-name")).getTextFill());
    }

    private Paint ringColor(String neuron) {
        return Fx.ask(() -> ((Shape) window.find(neuron).lookup(".neuron")).getStroke());
    }

    @Test
    void at_the_update_a_neuron_says_that_its_values_are_those_before_the_step() {
        goTo(UPDATE);
        assertTrue(window.accessibleText("neuron-2-1").endsWith(" · before this step"));
    }

    @Test
    void at_the_update_what_was_computed_before_it_is_faded() {
        goTo(UPDATE);
        assertEquals(Set.of("0.72"), Set.copyOf(opacities()));
    }

    @Test
    void before_the_update_nothing_is_faded() {
        goTo(GRADIENT);
        assertEquals(Set.of("1.0"), Set.copyOf(opacities()));
    }

    /** The opacities of h, z and δ of all neurons but the inputs. */
    private List<String> opacities() {
        return Fx.ask(() -> window
                .nodes(node -> node instanceof Label label && label.getText().matches("[δz] .*")
                        || node.getStyleClass().contains("neuron-value") && !isOfInput(node))
                .stream()
                .map(node -> String.valueOf(node.getOpacity()))
                .toList());
    }

    private static boolean isOfInput(Node node) {
        return node.getParent().getId().startsWith("neuron-1-");
    }

    @Test
    void the_cost_is_that_of_the_start_until_the_update_and_then_that_of_the_new_weights() {
        for (int p = 0; p < UPDATE; p++) {
            goTo(p);
            assertEquals("L = " + ExpectedText.local("0.2614130") + " at update 0", window.text("cost"), "" + p);
        }
        goTo(UPDATE);
        assertEquals("L = " + ExpectedText.significant(start.updated().loss, 7) + " at update 1", window.text("cost"));
    }

    @Test
    void a_neuron_tells_its_numbers_to_those_who_hear_it() {
        goTo(GRADIENT);
        String[] parts = window.accessibleText("neuron-2-1").split("( ·|,) (h|z|δ) = ");
        assertEquals("layer 1, neuron 1", parts[0]);
        // 1 / (1 + exp(-0.3775)), by Python
        assertEquals(0.5932699921071872, ExpectedText.number(parts[1]), 1e-15);
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
        String delta = back ? ExpectedText.significant(start.delta[k][j - 1], 4) : ExpectedText.UNKNOWN;
        String name = "h" + "₁₂".charAt(j - 1) + "²³⁴".charAt(k);
        List<String> texts = new ArrayList<>(List.of(h, name));
        if (forward) {
            texts.add("z " + ExpectedText.fixed(start.z[k][j - 1], 3));
        }
        texts.addAll(List.of(bias(ReferenceNetwork.bias(k + 1, j)), "δ " + delta));
        return texts;
    }

    /**
     * A bias or, at the gradient, the derivative by it; at the update its change, with as many decimals as it needs.
     */
    private String bias(int index) {
        double before = start.parameters[index];
        double after = start.updated().parameters[index];
        int decimals = Math.abs(after - before) < 0.001 ? 4 : 3;
        return switch (phase) {
            case GRADIENT -> "∂L/∂b " + ExpectedText.significant(start.gradient[index], 4);
            case UPDATE -> "b " + ExpectedText.fixed(before, decimals) + " → " + ExpectedText.fixed(after, decimals);
            default -> "b " + ExpectedText.fixed(before, 3);
        };
    }

    private List<String> expectedGradients() {
        return IntStream.range(0, 18)
                .mapToObj(
                        i -> phase < 7 - i / 6 ? ExpectedText.UNKNOWN : ExpectedText.significant(start.gradient[i], 4))
                .toList();
    }

    private List<String> seen(String prefix) {
        return ReferenceNetwork.NAMES.stream()
                .map(name -> window.text(prefix + name))
                .toList();
    }

    private static List<String> pills(IntFunction<String> text) {
        return ReferenceNetwork.WEIGHTS.stream().map(text::apply).toList();
    }

    private List<String> seenPills() {
        return ReferenceNetwork.WEIGHTS.stream()
                .map(index -> window.text("weight-" + index))
                .toList();
    }
}
