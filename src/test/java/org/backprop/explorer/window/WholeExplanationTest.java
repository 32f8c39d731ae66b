package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of the inspector, small or large, is clipped in a window of the initial size. */
class WholeExplanationTest extends WindowTest {

    private static final int UPDATE = 9;

    @ParameterizedTest
    @ValueSource(ints = {0, 7, UPDATE})
    void every_text_is_whole_in_every_form_of_a_weight(int steps) {
        window.stepForward(steps);
        window.click("weight-0");
        assertEquals(List.of(), cutInEveryForm());
    }

    @Test
    void every_text_is_whole_in_every_form_of_a_bias() {
        window.stepForward(UPDATE);
        window.clickIn(
                "neuron-2-1",
                window.texts("neuron-2-1").stream()
                        .filter(text -> text.startsWith("b "))
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), cutInEveryForm());
    }

    @Test
    void every_text_is_whole_in_every_form_of_a_neuron() {
        window.stepForward(UPDATE);
        window.click("neuron-3-1");
        assertEquals(List.of(), cutInEveryForm());
    }

    @Test
    void every_text_is_whole_in_every_form_of_a_delta() {
        window.stepForward(UPDATE);
        window.clickIn("neuron-2-1", "δ " + ExpectedText.significant(ReferenceNetwork.atStart().delta[0][0], 4));
        assertEquals(List.of(), cutInEveryForm());
    }

    @Test
    void every_text_is_whole_in_every_form_of_the_loss() {
        window.stepForward(UPDATE);
        window.click("loss");
        assertEquals(List.of(), cutInEveryForm());
    }

    @Test
    void every_text_is_whole_with_adam_and_a_penalty_and_small_batches() {
        openSession(SessionJson.XOR_WITH_ADAM);
        window.click("by-update");
        window.stepForward(1);
        window.stepForward(8);
        window.click("weight-0");
        assertEquals(List.of(), cutInEveryForm());
    }

    /** The clipped texts in each representation, with the inspector small and then large. */
    private List<String> cutInEveryForm() {
        List<String> cut = new ArrayList<>();
        for (boolean large : new boolean[] {false, true}) {
            if (large) {
                window.click("large");
            }
            for (Node form :
                    window.nodes(node -> node.getId() != null && node.getId().startsWith("representation-"))) {
                window.click(form);
                window.moveTo("subject");
                ClippedTexts.in(window).forEach(text -> cut.add(form.getId() + (large ? " large " : " small ") + text));
            }
        }
        return cut;
    }
}
