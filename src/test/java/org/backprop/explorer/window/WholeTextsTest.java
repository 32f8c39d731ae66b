package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is clipped in a window of the initial size. */
class WholeTextsTest extends WindowTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 9})
    void every_text_is_whole_at_each_phase(int steps) {
        window.stepForward(steps);
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @Test
    void every_text_is_whole_where_numbers_are_long_and_the_batch_is_small() {
        openSession(SessionJson.XOR);
        window.enter("value-w[1,1,1]", "-0.123456789");
        window.enter("learning-rate", "0.12345");
        window.click("network");
        window.chooseSpeed(7);
        window.stepForward(5);
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @Test
    void every_text_is_whole_while_something_is_pointed_at() {
        window.enter("value-w[1,1,1]", "-0.12345678901234567");
        window.click("network");
        window.moveTo("weight-0");
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-2-2", "single neuron"})
    void every_text_is_whole_whichever_network_is_open(String preset) {
        window.begin(preset);
        window.choose("optimizer", "RMSProp");
        window.stepForward(4);
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @Test
    void every_text_is_whole_where_the_network_has_many_layers() {
        openSession(SessionJson.DEEP);
        Fx.until("all layers are there", () -> window.sees("neuron-7-1"));
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @Test
    void every_weight_is_written_on_its_edge() {
        assertTrue(ReferenceNetwork.WEIGHTS.stream().allMatch(index -> window.sees("weight-" + index)));
    }

    @Test
    void no_card_reaches_beyond_its_edge() {
        List<String> beyond =
                window.nodes(node -> node.getStyleClass().contains("card") && reachesBeyondItsEdge(node)).stream()
                        .map(Node::toString)
                        .toList();
        assertEquals(List.of(), beyond);
    }

    private static boolean reachesBeyondItsEdge(Node card) {
        double bottom = card.getLayoutBounds().getMaxY();
        return ((Parent) card)
                .getChildrenUnmodifiable().stream()
                        .filter(Node::isManaged)
                        .anyMatch(part -> part.getBoundsInParent().getMaxY() > bottom + 0.5);
    }
}
