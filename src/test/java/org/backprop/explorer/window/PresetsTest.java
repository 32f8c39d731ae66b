package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.controller.Dialogs.UnsavedChangesAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Presets, chosen at the left end of the toolbar or in the menu. */
class PresetsTest extends WindowTest {

    private static final String NEURON = "single neuron";
    private static final String EXAMPLE = "2-2-2";

    @BeforeEach
    void stepByLayer() {
        window.click("by-layer");
        Fx.until("steps go by layer", () -> window.isChosen("by-layer"));
    }

    @Test
    void the_window_begins_with_the_network_of_four_columns() {
        assertEquals("2-2-2-2", window.text("network-choice"));
    }

    @Test
    void the_single_neuron_has_one_weight_and_one_bias() {
        window.begin(NEURON);
        assertEquals(
                List.of(ExpectedText.local("0.6"), ExpectedText.local("0.9")),
                List.of(window.text("value-w[1,1,1]"), window.text("value-b[1,1]")));
        assertEquals(ExpectedText.local("0.5"), window.text("learning-rate"));
        assertFalse(window.sees("value-b[1,2]"));
    }

    /** A product, the sum, the sigmoid, the loss: Palma 2023's formulas give z = 1.5, a = 0.817574, L = 1.701413. */
    @Test
    void the_single_neuron_is_gone_through_operation_by_operation() {
        window.begin(NEURON);
        Fx.until("steps go by operation", () -> window.isChosen("by-operation"));
        press(KeyCode.RIGHT, 2);
        Fx.until("z is there", () -> window.texts("node-z").contains(ExpectedText.local("1.5")));
        assertFalse(window.texts("node-a").contains(ExpectedText.local("0.8176")));
        press(KeyCode.RIGHT, 1);
        Fx.until("a is there", () -> window.texts("node-a").contains(ExpectedText.local("0.8176")));
        assertTrue(window.texts("node-L").contains(ExpectedText.UNKNOWN));
        press(KeyCode.RIGHT, 1);
        Fx.until("L is there", () -> window.texts("node-L").contains(ExpectedText.local("1.701")));
        assertEquals("L = " + ExpectedText.local("1.701413") + " at update 0", window.text("cost"));
    }

    /** 0.6 and 0.9, each less half of a − y = 0.8175744761936437. */
    @Test
    void the_single_neuron_learns() {
        window.begin(NEURON);
        Fx.until("steps go by operation", () -> window.isChosen("by-operation"));
        window.click("by-update");
        press(KeyCode.RIGHT, 1);
        Fx.shows("L = " + ExpectedText.local("1.091477") + " at update 1", () -> window.text("cost"));
        assertEquals(0.191213, ExpectedText.number(window.text("value-w[1,1,1]")), 1e-6);
        assertEquals(0.491213, ExpectedText.number(window.text("value-b[1,1]")), 1e-6);
    }

    /** The printed first update, with the loss as it is when all weights move at once: 0.29102777369359933. */
    @Test
    void the_worked_example_learns_with_its_biases_held() {
        window.begin(EXAMPLE);
        window.click("by-update");
        press(KeyCode.RIGHT, 1);
        Fx.shows("L = " + ExpectedText.local("0.2910278") + " at update 1", () -> window.text("cost"));
        assertEquals(ExpectedText.fixed(0.4, 3) + " → " + ExpectedText.fixed(0.35891648, 3), window.text("weight-6"));
        assertEquals(ExpectedText.local("0.35"), window.text("value-b[1,1]"));
        assertEquals(ExpectedText.local("0.6"), window.text("value-b[2,2]"));
    }

    @Test
    void other_networks_leave_the_steps_as_they_are() {
        window.click("by-sample");
        window.begin(EXAMPLE);
        press(KeyCode.RIGHT, 1);
        window.arrivesAt("backward-1");
        assertTrue(window.isChosen("by-sample"));
    }

    @Test
    void new_is_the_network_of_four_columns_whatever_was_open() {
        window.begin(NEURON);
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows("2-2-2-2", () -> window.text("network-choice"));
        assertEquals(ExpectedText.fixed(0.15, 3), window.text("weight-0"));
    }

    @Test
    void the_menu_has_a_shortcut_for_each() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        Fx.shows(NEURON, () -> window.text("network-choice"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
        Fx.shows(EXAMPLE, () -> window.text("network-choice"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
        Fx.shows("2-2-2-2", () -> window.text("network-choice"));
    }

    @Test
    void the_file_menu_offers_them_too() {
        window.click("menu-file");
        window.clickInPopup("New from"::equals);
        window.clickInPopup(item -> item.startsWith(NEURON + " — "));
        Fx.shows(NEURON, () -> window.text("network-choice"));
    }

    @Test
    void a_file_is_called_by_its_shape() {
        openSession(SessionJson.XOR);
        Fx.shows("2-2-1", () -> window.text("network-choice"));
    }

    @Test
    void of_many_layers_the_middle_is_left_out_but_read_out() {
        openSession(SessionJson.DEEP);
        Fx.shows("2-2-…-2", () -> window.text("network-choice"));
        assertTrue(window.accessibleText("network-choice").contains("2-2-2-2-2-2-2"));
    }

    @Test
    void what_was_changed_is_asked_about() {
        window.enter("value-w[1,1,1]", "7");
        Fx.until("the change is seen", () -> window.title().startsWith("•"));
        dialogs.decide(UnsavedChangesAction.CANCEL);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        window.catchUp();
        assertEquals(List.of("changes of Untitled"), dialogs.asked());
        assertEquals("2-2-2-2", window.text("network-choice"));
        assertEquals(ExpectedText.fixed(7, 3), window.text("weight-0"));
    }

    @Test
    void the_keys_go_to_the_picture_once_a_choice_is_made() {
        window.begin(EXAMPLE);
        window.press(KeyCode.RIGHT);
        window.arrivesAt("forward-1");
    }

    @Test
    void the_keyboard_chooses_too() {
        Fx.run(window.node("network-choice")::requestFocus);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        Fx.until("another network is open", () -> !window.text("network-choice").equals("2-2-2-2"));
    }

    private void press(KeyCode key, int times) {
        for (int n = 0; n < times; n++) {
            window.press(key);
        }
    }
}
