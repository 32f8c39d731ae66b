package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import org.backprop.explorer.view.Palette;
import org.junit.jupiter.api.Test;

/**
 * Steps from operation to operation through the 2-2-2-2 network: each neuron takes two products, a sum and an
 * activation forward, so that the loss is step 25; backward it takes an output six steps and any other neuron seven.
 */
class NeuronSteppingTest extends WindowTest {

    private static final int LOSS = 25;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    /** Steps by neuron; afterwards steps go by layer again. */
    private void step(KeyCode key, int steps) {
        window.click("by-operation");
        for (int step = 0; step < steps; step++) {
            window.press(key);
        }
        window.catchUp();
    }

    private String first(String id) {
        return window.texts(id).get(0);
    }

    private String delta(String id) {
        List<String> texts = window.texts(id);
        return texts.get(texts.size() - 1);
    }

    private String h(int j) {
        return ExpectedText.fixed(start.h[1][j - 1], 3);
    }

    private String derivative(int index) {
        return ExpectedText.significant(start.gradient[index], 4);
    }

    @Test
    void four_steps_show_the_value_of_the_first_neuron_alone() {
        step(KeyCode.RIGHT, 4);
        assertEquals(List.of(h(1), ExpectedText.UNKNOWN), List.of(first("neuron-2-1"), first("neuron-2-2")));
    }

    @Test
    void a_step_back_takes_the_value_away_again() {
        step(KeyCode.RIGHT, 4);
        step(KeyCode.LEFT, 1);
        assertEquals(ExpectedText.UNKNOWN, first("neuron-2-1"));
    }

    @Test
    void the_sum_stands_there_a_step_before_the_value() {
        step(KeyCode.RIGHT, 3);
        String sum = "z " + ExpectedText.fixed(start.z[0][0], 3);
        assertEquals(
                List.of(ExpectedText.UNKNOWN, sum),
                Stream.of(0, 2).map(window.texts("neuron-2-1")::get).toList());
    }

    @Test
    void eight_steps_complete_a_layer_and_one_more_enters_the_next() {
        step(KeyCode.RIGHT, 8);
        assertEquals(List.of("forward-1"), window.presentPhases());
        step(KeyCode.RIGHT, 1);
        assertEquals(List.of("forward-2"), window.presentPhases());
        assertEquals(List.of(h(1), h(2)), List.of(first("neuron-2-1"), first("neuron-2-2")));
    }

    @Test
    void a_phase_under_way_is_present_and_the_next_is_still_to_come() {
        step(KeyCode.RIGHT, 1);
        assertEquals(List.of("forward-1"), window.presentPhases());
        assertTrue(window.has("phase-forward-2", "pending"));
    }

    @Test
    void the_delta_of_one_output_stands_there_before_that_of_the_next() {
        step(KeyCode.RIGHT, LOSS + 3);
        assertEquals(
                List.of("δ " + ExpectedText.significant(start.delta[2][0], 4), "δ " + ExpectedText.UNKNOWN),
                List.of(delta("neuron-4-1"), delta("neuron-4-2")));
    }

    @Test
    void derivatives_appear_one_after_the_other_in_the_list() {
        step(KeyCode.RIGHT, LOSS + 4);
        assertEquals(
                List.of(derivative(ReferenceNetwork.weight(3, 1, 1)), ExpectedText.UNKNOWN),
                List.of(window.text("gradient-w[3,1,1]"), window.text("gradient-w[3,2,1]")));
    }

    @Test
    void the_derivative_of_a_bias_is_the_last_of_its_neuron() {
        step(KeyCode.RIGHT, LOSS + 5);
        assertEquals(ExpectedText.UNKNOWN, window.text("gradient-b[3,1]"));
        step(KeyCode.RIGHT, 1);
        assertEquals(derivative(ReferenceNetwork.bias(3, 1)), window.text("gradient-b[3,1]"));
    }

    @Test
    void as_many_steps_back_show_the_start_as_it_was() {
        List<String> before = everythingSorted();
        step(KeyCode.RIGHT, 40);
        step(KeyCode.LEFT, 40);
        window.click("weight-0"); // the selection has followed the steps
        window.moveTo("position");
        window.letChartsFollow();
        assertEquals(before, everythingSorted());
    }

    /** Everything that is seen; sorted, since the rows of a list change their order as nodes after it has scrolled. */
    private List<String> everythingSorted() {
        return window.everything().stream().sorted().toList();
    }

    @Test
    void a_step_by_layer_completes_a_layer_that_is_under_way() {
        step(KeyCode.RIGHT, 5);
        window.stepForward(1);
        assertEquals(List.of("forward-1"), window.presentPhases());
        assertEquals(h(2), first("neuron-2-2"));
    }

    @Test
    void a_step_back_by_layer_leaves_a_layer_that_is_under_way() {
        step(KeyCode.RIGHT, 12);
        window.press(KeyCode.LEFT);
        window.arrivesAt("forward-1");
    }

    @Test
    void only_the_neuron_at_work_has_a_ring() {
        step(KeyCode.RIGHT, 5);
        assertEquals(List.of("neuron-2-2"), ringed());
    }

    @Test
    void a_whole_layer_has_a_ring_each() {
        step(KeyCode.RIGHT, 8);
        assertEquals(List.of("neuron-2-1", "neuron-2-2"), ringed());
    }

    private List<String> ringed() {
        List<String> ringed = new ArrayList<>();
        for (Node neuron :
                window.nodes(node -> node.getId() != null && node.getId().startsWith("neuron-"))) {
            Node circle = SceneQueries.inside(neuron, Circle.class::isInstance).get(0);
            if (((Circle) circle).getStrokeWidth() > 2) {
                ringed.add(neuron.getId());
            }
        }
        return ringed;
    }

    @Test
    void the_edge_of_a_product_is_lit_in_the_color_of_the_way_forward() {
        step(KeyCode.RIGHT, 1);
        window.click("weight-15"); // so that the edge is not selected
        assertTrue(colors().isAround(0, Palette.Role.POSITIVE));
    }

    @Test
    void an_edge_that_is_not_at_work_is_not_lit() {
        window.click("weight-15");
        step(KeyCode.RIGHT, 3);
        assertFalse(colors().isAround(0, Palette.Role.POSITIVE));
    }

    @Test
    void the_edge_of_a_contribution_is_lit_in_the_color_of_the_way_back() {
        step(KeyCode.RIGHT, LOSS + 13); // the first output's w[3,1,1], for the first neuron of layer 2
        window.click("weight-0"); // so that the edge is not selected
        assertTrue(colors().isAround(12, Palette.Role.POSITIVE_DERIVATIVE));
    }

    @Test
    void the_edge_of_a_derivative_is_lit_in_the_color_of_the_way_back() {
        step(KeyCode.RIGHT, LOSS + 4);
        window.click("weight-0"); // so that the edge is not selected
        assertTrue(colors().isAround(12, Palette.Role.POSITIVE_DERIVATIVE));
    }

    private EdgeColors colors() {
        return new EdgeColors(window);
    }
}
