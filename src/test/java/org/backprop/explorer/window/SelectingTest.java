package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Hovering and selection are the same in the network, in the list and in the line below. */
class SelectingTest extends WindowTest {

    private static final String READOUT = "w₁₁² · layer 1, neuron 1 → layer 2, neuron 1 = " + ExpectedText.local("0.4");

    @Test
    void a_click_on_a_weight_in_the_picture_lights_up_its_row() {
        window.click("weight-6");
        window.moveTo("cost");
        assertTrue(window.isRowMarked("w[2,1,1]"));
        assertFalse(window.isRowMarked("w[2,1,2]"));
    }

    @Test
    void what_is_selected_is_named_in_the_inspector() {
        window.click("weight-6");
        window.moveTo("cost");
        assertEquals("w₁₁²", window.text("subject"));
        assertEquals("layer 1 neuron 1 → layer 2 neuron 1", window.accessibleText("subject-description"));
    }

    @Test
    void what_is_pointed_at_is_named_with_its_full_value() {
        window.enter("value-w[2,1,1]", "0.123456789012345");
        Fx.shows(ExpectedText.fixed(0.123456789012345, 3), () -> window.text("weight-6"));
        window.moveTo("weight-6");
        assertEquals(
                READOUT.replace(ExpectedText.local("0.4"), ExpectedText.local("0.123456789012345")),
                window.text("element-text"));
    }

    @Test
    void what_is_pointed_at_is_named_without_a_click() {
        window.moveTo("weight-6");
        assertEquals(READOUT, window.text("element-text"));
        window.moveTo("cost");
        assertFalse(window.sees("element-text"));
    }

    @Test
    void what_is_pointed_at_is_lit_up_in_the_list() {
        window.moveTo("weight-13");
        assertTrue(window.isRowMarked("w[3,1,2]"));
        window.moveTo("cost");
        assertFalse(window.isRowMarked("w[3,1,2]"));
    }

    @Test
    void a_click_on_a_row_lights_up_its_weight_in_the_picture() {
        window.click("gradient-w[3,2,2]");
        window.moveTo("cost");
        assertTrue(window.has("weight-15", "highlighted"));
    }

    @Test
    void a_row_that_is_pointed_at_lights_up_its_weight() {
        window.moveTo("gradient-w[3,2,2]");
        assertTrue(window.has("weight-15", "highlighted"));
        window.moveTo("cost");
        assertFalse(window.has("weight-15", "highlighted"));
    }

    @Test
    void pointing_at_a_weight_does_not_move_the_picture() {
        double height = pictureHeight();
        window.moveTo("weight-6");
        assertEquals(height, pictureHeight());
        window.moveTo("cost");
        assertEquals(height, pictureHeight());
    }

    private double pictureHeight() {
        return Fx.ask(() -> window.node("network").getLayoutBounds().getHeight());
    }

    @Test
    void a_bias_is_named_with_its_neuron() {
        window.click("gradient-b[2,1]");
        assertEquals("b₁² · layer 2, neuron 1 = " + ExpectedText.local("0.6"), window.text("element-text"));
    }

    @Test
    void another_click_selects_another_instead() {
        window.click("weight-6");
        window.click("weight-13");
        window.moveTo("cost");
        assertFalse(window.isRowMarked("w[2,1,1]"));
        assertTrue(window.isRowMarked("w[3,1,2]"));
    }

    @Test
    void the_selection_stays_through_steps() {
        window.click("weight-6");
        window.stepForward(4);
        window.moveTo("cost");
        assertTrue(window.isRowMarked("w[2,1,1]"));
    }
}
