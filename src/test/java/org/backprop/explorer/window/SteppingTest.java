package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** One update of the 2-2-2-2 network, walked forward and back. */
class SteppingTest extends WindowTest {

    static final List<String> PHASES = List.of(
            "input",
            "forward-1",
            "forward-2",
            "forward-3",
            "loss",
            "backward-3",
            "backward-2",
            "backward-1",
            "gradient",
            "update");

    @Test
    void the_network_begins_with_its_input_put_in() {
        window.arrivesAt("input");
        assertEquals("0 / 0", window.text("position"));
    }

    @Test
    void a_step_forward_leads_from_each_phase_to_the_next() {
        for (String phase : PHASES) {
            window.arrivesAt(phase);
            window.stepForward();
        }
        window.arrivesAt("input");
        assertEquals("1 / 1", window.text("position"));
    }

    @Test
    void each_phase_says_its_name_and_its_formula() {
        String sentences = """
                Input, sample 1. h[1,i] = x[i]
                Forward, layer 1. z[1,j] = sum_i w[1,i,j] * h[1,i] + b[1,j], h[2,j] = sigmoid(z[1,j])
                Forward, layer 2. z[2,j] = sum_i w[2,i,j] * h[2,i] + b[2,j], h[3,j] = sigmoid(z[2,j])
                Forward, layer 3. z[3,j] = sum_i w[3,i,j] * h[3,i] + b[3,j], h[4,j] = sigmoid(z[3,j])
                Loss. L = 1/2 * sum_j (h[j] - y[j])^2
                Backward, layer 3. delta[3,j] = (h[4,j] - y[j]) * sigmoid'(z[3,j])
                Backward, layer 2. delta[2,j] = sigmoid'(z[2,j]) * sum_l w[3,j,l] * delta[3,l]
                Backward, layer 1. delta[1,j] = sigmoid'(z[1,j]) * sum_l w[2,j,l] * delta[2,l]
                Gradient. dL/dw[k,i,j] = delta[k,j] * h[k,i], dL/db[k,j] = delta[k,j]
                Update 1. w <- w - gamma * dL/dw
                """;
        List<String> seen = new ArrayList<>();
        for (String phase : PHASES) {
            window.arrivesAt(phase);
            seen.add(window.text("phase-name") + " " + window.accessibleText("phase-formula"));
            window.stepForward();
        }
        assertEquals(sentences.lines().toList(), seen);
    }

    @Test
    void going_back_by_the_button_shows_every_phase_as_it_was() {
        List<List<String>> forward = walkForward();
        for (int phase = PHASES.size() - 1; phase >= 0; phase--) {
            window.arrivesAt(PHASES.get(phase));
            assertEquals(forward.get(phase), window.everything(), PHASES.get(phase));
            window.stepBack();
        }
    }

    @Test
    void the_arrow_keys_step_forward_and_back() {
        for (String phase : PHASES) {
            window.arrivesAt(phase);
            window.press(KeyCode.RIGHT);
        }
        window.arrivesAtUpdate(1, 1);
        for (int phase = PHASES.size() - 1; phase >= 0; phase--) {
            window.press(KeyCode.LEFT);
            window.arrivesAt(PHASES.get(phase));
        }
    }

    @Test
    void going_back_by_keys_from_the_third_update_shows_the_start_as_it_was() {
        window.arrivesAt("input");
        List<String> start = window.everything();
        int steps = 2 * PHASES.size() + 6;
        for (int step = 0; step < steps; step++) {
            window.press(KeyCode.RIGHT);
        }
        window.arrivesAtUpdate(2, 2);
        window.arrivesAt("backward-2");
        for (int step = 0; step < steps; step++) {
            window.press(KeyCode.LEFT);
        }
        window.arrivesAtUpdate(0, 2);
        window.arrivesAt("input");
        assertEquals(start, window.everything());
    }

    @Test
    void at_the_start_a_step_back_stays_there() {
        window.arrivesAt("input");
        List<String> start = window.everything();
        window.stepBack();
        window.stepForward();
        window.arrivesAt("forward-1");
        window.stepBack();
        window.arrivesAt("input");
        assertEquals(start, window.everything());
    }

    @Test
    void home_leads_back_to_the_start() {
        window.arrivesAt("input");
        List<String> start = window.everything();
        walkForward();
        window.press(KeyCode.HOME);
        window.arrivesAt("input");
        assertEquals(start, window.everything());
    }

    @Test
    void the_first_button_leads_back_to_the_start() {
        walkForward();
        window.click("start");
        window.arrivesAt("input");
        assertEquals("0 / 1", window.text("position"));
    }

    private List<List<String>> walkForward() {
        List<List<String>> seen = new ArrayList<>();
        for (String phase : PHASES) {
            window.arrivesAt(phase);
            seen.add(window.everything());
            if (!"update".equals(phase)) {
                window.stepForward();
            }
        }
        return seen;
    }
}
