package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sentence over the picture while one steps from operation to operation: what is computed, with its numbers. */
class NeuronSentenceTest extends WindowTest {

    /** Each neuron takes two products, a sum and an activation forward; the loss is the step after. */
    private static final int LOSS = 25;

    private static final double CLOSE = 1e-9;

    private final ByHand start = ByHand.atStart();

    @BeforeEach
    void stepByNeuron() {
        window.click("by-neuron");
    }

    @Test
    void aProductIsTheFirstOfASumStillToBeCompleted() {
        step(1);
        assertEquals("z[1,1] = w[1,1,1] * x[1] + ... = 0.15 * 0.05 + ?", sentence());
    }

    @Test
    void theSumIsComplete() {
        step(3);
        assertTells("z[1,1]", start.z[0][0]);
    }

    @Test
    void theActivationFollowsTheSum() {
        step(4);
        assertTells("h[2,1]", start.h[1][0]);
    }

    @Test
    void theNextNeuronFollows() {
        step(8);
        assertTells("h[2,2]", start.h[1][1]);
    }

    @Test
    void anOutputsErrorComesFirstOnTheWayBack() {
        step(LOSS + 1);
        assertTells("dL/dh[4,1]", start.h[3][0] - 0.01);
    }

    @Test
    void theSlopeComesSecond() {
        step(LOSS + 2);
        assertTells("sigmoid'(z[3,1])", start.h[3][0] * (1 - start.h[3][0]));
    }

    @Test
    void deltaComesThird() {
        step(LOSS + 3);
        assertTells("delta[3,1]", start.delta[2][0]);
    }

    @Test
    void thenComeTheGradientsOfTheNeuron() {
        step(LOSS + 4);
        assertTells("dL/dw[3,1,1]", start.gradient[ByHand.weight(3, 1, 1)]);
        step(1);
        assertTells("dL/dw[3,2,1]", start.gradient[ByHand.weight(3, 2, 1)]);
        step(1);
        assertTells("dL/db[3,1]", start.delta[2][0]);
    }

    @Test
    void theSentenceGoesBackAsItCame() {
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
    void byLayerTheWholePhaseIsSaidAgain() {
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

    /** Presses a key that makes a step and waits until the sentence is another. */
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
