package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is pointed at and what is selected is the same in the picture, in the list and in the line below. */
class SelectingTest extends WindowTest {

    private static final String READOUT = "w₁₁² = " + Shown.local("0.4") + " · layer 2: neuron 1 → neuron 1";

    @Test
    void aClickOnAWeightInThePictureLightsUpItsRow() {
        window.click("weight-6");
        window.moveTo("cost");
        assertTrue(window.isRowMarked("w[2,1,1]"));
        assertFalse(window.isRowMarked("w[2,1,2]"));
    }

    @Test
    void whatIsSelectedIsNamedInTheInspector() {
        window.click("weight-6");
        window.moveTo("cost");
        assertEquals("w₁₁²", window.text("subject"));
        assertEquals("layer 1 neuron 1 → layer 2 neuron 1", window.text("subject-words"));
    }

    @Test
    void theFirstWeightIsSelectedWhenASessionBegins() {
        window.click("weight-6");
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows("w₁₁¹", () -> window.text("subject"));
        assertTrue(window.isRowMarked("w[1,1,1]"));
    }

    @Test
    void whatIsPointedAtIsNamedWithItsFullValue() {
        window.enter("value-w[2,1,1]", "0.123456789012345");
        Fx.shows(Shown.fixed(0.123456789012345, 3), () -> window.text("weight-6"));
        window.moveTo("weight-6");
        assertEquals(READOUT.replace(Shown.local("0.4"), Shown.local("0.123456789012345")), window.text("readout"));
    }

    @Test
    void whatIsPointedAtIsNamedWithoutAClick() {
        window.moveTo("weight-6");
        assertEquals(READOUT, window.text("readout"));
        window.moveTo("cost");
        assertFalse(window.sees("readout"));
    }

    @Test
    void whatIsPointedAtIsLitUpInTheList() {
        window.moveTo("weight-13");
        assertTrue(window.isRowMarked("w[3,1,2]"));
        window.moveTo("cost");
        assertFalse(window.isRowMarked("w[3,1,2]"));
    }

    @Test
    void aClickOnARowLightsUpItsWeightInThePicture() {
        window.click("gradient-w[3,2,2]");
        window.moveTo("cost");
        assertTrue(window.has("weight-15", "marked"));
    }

    @Test
    void aRowThatIsPointedAtLightsUpItsWeight() {
        window.moveTo("gradient-w[3,2,2]");
        assertTrue(window.has("weight-15", "marked"));
        window.moveTo("cost");
        assertFalse(window.has("weight-15", "marked"));
    }

    @Test
    void pointingAtAWeightDoesNotMoveThePicture() {
        double height = pictureHeight();
        window.moveTo("weight-6");
        Fx.awaitFrames(3);
        assertEquals(height, pictureHeight());
        window.moveTo("cost");
        Fx.awaitFrames(3);
        assertEquals(height, pictureHeight());
    }

    private double pictureHeight() {
        return Fx.ask(() -> window.node("network").getLayoutBounds().getHeight());
    }

    @Test
    void aBiasIsNamedWithItsNeuron() {
        window.click("gradient-b[2,1]");
        assertEquals("b₁² = " + Shown.local("0.6") + " · layer 2: bias of neuron 1", window.text("readout"));
    }

    @Test
    void anotherClickSelectsAnotherInstead() {
        window.click("weight-6");
        window.click("weight-13");
        window.moveTo("cost");
        assertFalse(window.isRowMarked("w[2,1,1]"));
        assertTrue(window.isRowMarked("w[3,1,2]"));
    }

    @Test
    void theSelectionStaysThroughSteps() {
        window.click("weight-6");
        window.stepForward(4);
        window.moveTo("cost");
        assertTrue(window.isRowMarked("w[2,1,1]"));
    }
}
