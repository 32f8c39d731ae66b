package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps of every length, with four samples in two batches of two. */
class GranularityTest extends WindowTest {

    @BeforeEach
    void openExclusiveOr() {
        openSession(SessionJson.XOR);
    }

    @Test
    void steps_by_sample_end_where_each_samples_backward_pass_does() {
        window.click("by-sample");
        assertEquals(
                List.of(
                        "backward-1 sample 1 of 2 0",
                        "backward-1 sample 2 of 2 0",
                        "update sample 2 of 2 1",
                        "backward-1 sample 1 of 2 1",
                        "backward-1 sample 2 of 2 1",
                        "update sample 2 of 2 2"),
                walk(KeyCode.RIGHT, 6));
    }

    @Test
    void steps_back_by_sample_lead_to_the_same_moments() {
        window.click("by-sample");
        walk(KeyCode.RIGHT, 4);
        assertEquals(
                List.of(
                        "update sample 2 of 2 1",
                        "backward-1 sample 2 of 2 0",
                        "backward-1 sample 1 of 2 0",
                        "input sample 1 of 2 0"),
                walk(KeyCode.LEFT, 4));
    }

    @Test
    void steps_by_update_lead_from_update_to_update_and_back() {
        window.click("by-update");
        assertEquals(
                List.of("update sample 2 of 2 1", "update sample 2 of 2 2", "update sample 2 of 2 3"),
                walk(KeyCode.RIGHT, 3));
        assertEquals(
                List.of("update sample 2 of 2 2", "update sample 2 of 2 1", "input sample 1 of 2 0"),
                walk(KeyCode.LEFT, 3));
    }

    @Test
    void steps_by_epoch_pass_over_every_sample_and_come_back() {
        window.click("by-epoch");
        assertEquals(List.of("update sample 2 of 2 2", "update sample 2 of 2 4"), walk(KeyCode.RIGHT, 2));
        assertTrue(window.text("timeline-status").contains("epoch 2 "));
        assertEquals(List.of("update sample 2 of 2 2", "input sample 1 of 2 0"), walk(KeyCode.LEFT, 2));
    }

    @Test
    void the_second_update_sees_the_third_sample() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.catchUp(); // to steps by layer again
        window.stepForward(1);
        assertEquals("Input, sample 3.", window.text("phase-name"));
        assertEquals(ExpectedText.fixed(1, 3), window.texts("neuron-1-1").get(0));
        assertEquals(ExpectedText.fixed(0, 3), window.texts("neuron-1-2").get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT1, by-operation, forward-1, 0",
        "DIGIT2, by-layer, forward-1, 0",
        "DIGIT3, by-sample, backward-1, 0",
        "DIGIT4, by-update, update, 1",
        "DIGIT5, by-epoch, update, 2"
    })
    void a_shortcut_chooses_how_far_a_step_goes(KeyCode digit, String segment, String phase, int updates) {
        window.press(KeyCode.CONTROL, digit);
        Fx.until(segment + " is chosen", () -> window.isChosen(segment));
        window.stepForward();
        window.arrivesAt(phase);
        assertEquals(updates, window.updatesDone());
    }

    @Test
    void a_segment_that_is_chosen_stays_chosen_when_clicked_again() {
        window.click("by-sample");
        window.click("by-sample");
        assertTrue(window.isChosen("by-sample"));
    }

    @Test
    void the_cost_is_the_mean_of_all_four_samples() {
        window.letChartsFollow();
        assertEquals("L = ½ Σ (h − y)², mean of 4 samples", window.text("convention"));
        // by Python: half the squared error at the initial weights, averaged over the four samples
        assertEquals("L = " + ExpectedText.local("0.1229157") + " at update 0", window.text("cost"));
    }

    private List<String> walk(KeyCode key, int steps) {
        List<String> moments = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            String before = moment();
            window.press(key);
            Fx.until("a step is made", () -> !moment().equals(before));
            moments.add(moment());
        }
        return moments;
    }

    private String moment() {
        return window.presentPhases().get(0) + " "
                + window.text("timeline-status")
                        .replaceFirst(" ·.*", "")
                        .replaceFirst("sample . of 4, (.*) in its batch", "sample $1")
                + " " + window.updatesDone();
    }
}
