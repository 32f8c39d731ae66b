package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is pointed at and what is selected is the same in the picture, in the list and in the line below. */
class SelectingTest extends WindowTest {

    private static final String READOUT = "w₁₁² = " + ExpectedText.local("0.4") + " · layer 2: neuron 1 → neuron 1";

    @Test
    void a_click_on_a_weight_in_the_picture_lights_up_its_row() {
        mainWindowDriver.click("weight-6");
        mainWindowDriver.moveTo("cost");
        assertTrue(mainWindowDriver.isRowMarked("w[2,1,1]"));
        assertFalse(mainWindowDriver.isRowMarked("w[2,1,2]"));
    }

    @Test
    void what_is_selected_is_named_in_the_inspector() {
        mainWindowDriver.click("weight-6");
        mainWindowDriver.moveTo("cost");
        assertEquals("w₁₁²", mainWindowDriver.text("subject"));
        assertEquals("layer 1 neuron 1 → layer 2 neuron 1", mainWindowDriver.text("subject-words"));
    }

    @Test
    void the_first_weight_is_selected_when_a_session_begins() {
        mainWindowDriver.click("weight-6");
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows("w₁₁¹", () -> mainWindowDriver.text("subject"));
        assertTrue(mainWindowDriver.isRowMarked("w[1,1,1]"));
    }

    @Test
    void what_is_pointed_at_is_named_with_its_full_value() {
        mainWindowDriver.enter("value-w[2,1,1]", "0.123456789012345");
        Fx.shows(ExpectedText.fixed(0.123456789012345, 3), () -> mainWindowDriver.text("weight-6"));
        mainWindowDriver.moveTo("weight-6");
        assertEquals(
                READOUT.replace(ExpectedText.local("0.4"), ExpectedText.local("0.123456789012345")),
                mainWindowDriver.text("readout"));
    }

    @Test
    void what_is_pointed_at_is_named_without_a_click() {
        mainWindowDriver.moveTo("weight-6");
        assertEquals(READOUT, mainWindowDriver.text("readout"));
        mainWindowDriver.moveTo("cost");
        assertFalse(mainWindowDriver.sees("readout"));
    }

    @Test
    void what_is_pointed_at_is_lit_up_in_the_list() {
        mainWindowDriver.moveTo("weight-13");
        assertTrue(mainWindowDriver.isRowMarked("w[3,1,2]"));
        mainWindowDriver.moveTo("cost");
        assertFalse(mainWindowDriver.isRowMarked("w[3,1,2]"));
    }

    @Test
    void a_click_on_a_row_lights_up_its_weight_in_the_picture() {
        mainWindowDriver.click("gradient-w[3,2,2]");
        mainWindowDriver.moveTo("cost");
        assertTrue(mainWindowDriver.has("weight-15", "marked"));
    }

    @Test
    void a_row_that_is_pointed_at_lights_up_its_weight() {
        mainWindowDriver.moveTo("gradient-w[3,2,2]");
        assertTrue(mainWindowDriver.has("weight-15", "marked"));
        mainWindowDriver.moveTo("cost");
        assertFalse(mainWindowDriver.has("weight-15", "marked"));
    }

    @Test
    void pointing_at_a_weight_does_not_move_the_picture() {
        double height = pictureHeight();
        mainWindowDriver.moveTo("weight-6");
        Fx.awaitFrames(3);
        assertEquals(height, pictureHeight());
        mainWindowDriver.moveTo("cost");
        Fx.awaitFrames(3);
        assertEquals(height, pictureHeight());
    }

    private double pictureHeight() {
        return Fx.ask(() -> mainWindowDriver.node("network").getLayoutBounds().getHeight());
    }

    @Test
    void a_bias_is_named_with_its_neuron() {
        mainWindowDriver.click("gradient-b[2,1]");
        assertEquals(
                "b₁² = " + ExpectedText.local("0.6") + " · layer 2: bias of neuron 1",
                mainWindowDriver.text("readout"));
    }

    @Test
    void another_click_selects_another_instead() {
        mainWindowDriver.click("weight-6");
        mainWindowDriver.click("weight-13");
        mainWindowDriver.moveTo("cost");
        assertFalse(mainWindowDriver.isRowMarked("w[2,1,1]"));
        assertTrue(mainWindowDriver.isRowMarked("w[3,1,2]"));
    }

    @Test
    void the_selection_stays_through_steps() {
        mainWindowDriver.click("weight-6");
        mainWindowDriver.stepForward(4);
        mainWindowDriver.moveTo("cost");
        assertTrue(mainWindowDriver.isRowMarked("w[2,1,1]"));
    }
}
