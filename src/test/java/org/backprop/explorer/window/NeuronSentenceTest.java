package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sentence above the network during steps from operation to operation: the computation with its numbers. */
class NeuronSentenceTest extends WindowTest {

    /** Each neuron takes two products, a sum and an activation forward; the loss is the step after. */
    private static final int LOSS = 25;

    private static final double CLOSE = 1e-9;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void stepByNeuron() {
        window.click("by-operation");
    }

    @Test
    void a_product_is_the_first_of_a_sum_still_to_be_completed() {
        step(1);
        assertEquals("z[1,1] = w[1,1,1] * x[1] + ... = 0.15 * 0.05 + ?", sentence());
    }

    @Test
    void the_sum_is_complete() {
        step(3);
        assertTells("z[1,1]", start.z[0][0]);
    }

    @Test
    void the_activation_follows_the_sum() {
        step(4);
        assertTells("h[2,1]", start.h[1][0]);
    }

    @Test
    void the_next_neuron_follows() {
        step(8);
        assertTells("h[2,2]", start.h[1][1]);
    }

    @Test
    void an_outputs_error_comes_first_on_the_way_back() {
        step(LOSS + 1);
        assertTells("dL/dh[4,1]", start.h[3][0] - 0.01);
    }

    @Test
    void the_slope_comes_second() {
        step(LOSS + 2);
        assertTells("sigmoid'(z[3,1])", start.h[3][0] * (1 - start.h[3][0]));
    }

    @Test
    void delta_comes_third() {
        step(LOSS + 3);
        assertTells("delta[3,1]", start.delta[2][0]);
    }

    @Test
    void then_come_the_gradients_of_the_neuron() {
        step(LOSS + 4);
        assertTells("dL/dw[3,1,1]", start.gradient[ReferenceNetwork.weight(3, 1, 1)]);
        step(1);
        assertTells("dL/dw[3,2,1]", start.gradient[ReferenceNetwork.weight(3, 2, 1)]);
        step(1);
        assertTells("dL/db[3,1]", start.delta[2][0]);
    }

    @Test
    void the_sentence_goes_back_as_it_came() {
        List<String> forth = new ArrayList<>(List.of(sentence()));
        for (int n = 0; n < LOSS + 14; n++) {
            step(1);
            forth.add(sentence());
        }
        List<String> back = new ArrayList<>(List.of(sentence()));
        for (int n = 0; n < LOSS + 14; n++) {
            press(KeyCode.LEFT);
            back.add(sentence());
        }
        Collections.reverse(back);
        assertEquals(forth, back);
    }

    @Test
    void by_layer_the_whole_phase_is_said_again() {
        step(3);
        window.click("by-layer");
        window.stepForward();
        Fx.until("the phase is said", () -> sentence().contains("sum_i"));
        assertTrue(window.text("phase-name").startsWith("Forward, layer 1."));
    }

    private String sentence() {
        return window.accessibleText("phase-formula").strip();
    }

    private void step(int steps) {
        for (int n = 0; n < steps; n++) {
            press(KeyCode.RIGHT);
        }
    }

    /** Presses a key that makes a step and waits until the sentence changes. */
    private void press(KeyCode key) {
        String before = window.text("phase-name") + sentence();
        window.press(key);
        Fx.until("a step is made", () -> !(window.text("phase-name") + sentence()).equals(before));
    }

    private void assertTells(String left, double value) {
        String[] parts = sentence().split(" = ");
        assertEquals(left, parts[0]);
        assertEquals(value, Double.parseDouble(parts[parts.length - 1]), CLOSE, sentence());
        assertTrue(parts.length > 2, sentence());
    }
}
