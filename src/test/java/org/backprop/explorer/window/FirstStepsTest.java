package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a new user finds: where the program begins, and the ways to the phases of an update. */
class FirstStepsTest extends WindowTest {

    @Test
    void a_new_session_begins_with_the_first_weight_of_the_last_layer() {
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows("w₁₁³", () -> window.text("subject"));
    }

    @Test
    void a_phase_that_is_clicked_is_gone_to_forward_and_back() {
        window.click("phase-backward-2");
        window.arrivesAt("backward-2");
        window.click("phase-forward-1");
        window.arrivesAt("forward-1");
        window.click("phase-update");
        window.arrivesAt("update");
        window.arrivesAtUpdate(1, 1);
    }

    @Test
    void arrow_keys_go_from_phase_to_phase_once_the_strip_has_the_focus() {
        Fx.run(window.node("phases")::requestFocus);
        window.press(KeyCode.END);
        window.arrivesAt("update");
        window.press(KeyCode.LEFT);
        window.arrivesAt("gradient");
        window.press(KeyCode.HOME);
        window.arrivesAt("input");
    }

    @Test
    void an_update_is_watched_until_escape() {
        window.click("watch");
        Fx.until("it runs", window::isRunning);
        Fx.until("a layer has been computed", () -> window.text("phase-name").startsWith("Forward"));
        window.press(KeyCode.ESCAPE);
        Fx.until("it stands still", () -> !window.isRunning());
    }

    @Test
    void a_setting_that_is_changed_later_says_from_when_on_it_holds_and_shift_home_restarts_with_it() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.stepForward(3);
        window.enter("learning-rate", "0.25");
        Fx.until("it says so", () -> window.notice().contains("from update 4 on"));
        window.click("network");
        window.press(KeyCode.SHIFT, KeyCode.HOME);
        window.arrivesAtUpdate(0, 0);
        assertEquals("0.25", window.text("learning-rate"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.arrivesAtUpdate(3, 3);
    }

    @Test
    void the_explanation_follows_each_operation_and_the_sentence_counts_them() {
        window.click("by-operation");
        window.press(KeyCode.RIGHT);
        Fx.shows("w₁₁¹", () -> window.text("subject"));
        Fx.until("it is counted", () -> window.text("phase-name").endsWith("neuron 1: 1 of 4."));
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        Fx.shows("z₁¹", () -> window.text("subject"));
        window.press(KeyCode.RIGHT);
        Fx.shows("h₁²", () -> window.text("subject"));
    }

    @Test
    void the_sentence_of_a_layer_has_the_numbers_of_a_neuron() {
        window.stepForward(1);
        FormulaText example = window.twin("phase-example");
        assertEquals("h[2,1]", example.left());
        assertEquals(
                ReferenceNetwork.atStart().h[1][0],
                Double.parseDouble(example.last().replaceFirst(".* = ", "")),
                1e-9);
    }

    @Test
    void a_mark_tells_what_was_edited_and_leads_there() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.stepForward(2);
        window.enter("inspected-value", "-2.5");
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.stepForward(2);
        window.arrivesAtUpdate(4, 4);
        List<Node> marks = window.nodes(node -> node.getStyleClass().contains("edit-mark"));
        assertEquals(
                List.of("w₁₁¹ 0.1500 → −2.5 at update 2"),
                marks.stream().map(Node::getAccessibleText).toList());
        window.click(marks.get(0));
        window.arrivesAtUpdate(2, 4);
    }

    @Test
    void undo_is_offered_where_an_edit_replaces_later_updates() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.stepForward(5);
        window.press(KeyCode.HOME);
        window.enter("inspected-value", "0.5");
        Fx.until("it says so", () -> window.notice().startsWith("5 later updates are replaced"));
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.arrivesAtUpdate(0, 5);
    }
}
