package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.controller.Dialogs.Unsaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Networks to begin with, chosen at the left end of the toolbar or in the menu. */
class PresetsTest extends WindowTest {

    private static final String NEURON = "single neuron";
    private static final String EXAMPLE = "2-2-2";

    @BeforeEach
    void stepByLayer() {
        window.click("by-layer");
        Fx.until("steps go by layer", () -> window.isChosen("by-layer"));
    }

    @Test
    void theWindowBeginsWithTheNetworkOfFourColumns() {
        assertEquals("2-2-2-2", window.text("network-choice"));
    }

    @Test
    void theSingleNeuronHasOneWeightAndOneBias() {
        window.begin(NEURON);
        assertEquals(
                List.of(Shown.local("0.6"), Shown.local("0.9")),
                List.of(window.text("value-w[1,1,1]"), window.text("value-b[1,1]")));
        assertEquals(Shown.local("0.5"), window.text("learning-rate"));
        assertFalse(window.sees("value-b[1,2]"));
    }

    /** A product, the sum, the sigmoid, the loss: article 1's formulas give z = 1.5, a = 0.817574, L = 1.701413. */
    @Test
    void theSingleNeuronIsGoneThroughOperationByOperation() {
        window.begin(NEURON);
        Fx.until("steps go by neuron", () -> window.isChosen("by-neuron"));
        press(KeyCode.RIGHT, 2);
        Fx.until("z is there", () -> window.texts("neuron-2-1").contains("z " + Shown.local("1.500")));
        assertFalse(window.texts("neuron-2-1").contains(Shown.local("0.818")));
        press(KeyCode.RIGHT, 1);
        Fx.until("a is there", () -> window.texts("neuron-2-1").contains(Shown.local("0.818")));
        assertEquals(Shown.UNKNOWN, window.text("sample-loss"));
        press(KeyCode.RIGHT, 1);
        Fx.shows(Shown.local("1.701"), () -> window.text("sample-loss"));
        assertEquals("L = " + Shown.local("1.70141") + " at update 0", window.text("cost"));
    }

    /** 0.6 and 0.9, each less half of a − y = 0.8175744761936437. */
    @Test
    void theSingleNeuronLearns() {
        window.begin(NEURON);
        Fx.until("steps go by neuron", () -> window.isChosen("by-neuron"));
        window.click("by-update");
        press(KeyCode.RIGHT, 1);
        Fx.shows("L = " + Shown.local("1.09148") + " at update 1", () -> window.text("cost"));
        assertEquals(0.191213, Shown.number(window.text("value-w[1,1,1]")), 1e-6);
        assertEquals(0.491213, Shown.number(window.text("value-b[1,1]")), 1e-6);
    }

    /** The printed first update, with the loss as it is when all weights move at once: 0.29102777369359933. */
    @Test
    void theWorkedExampleLearnsWithItsBiasesHeld() {
        window.begin(EXAMPLE);
        window.click("by-update");
        press(KeyCode.RIGHT, 1);
        Fx.shows("L = " + Shown.local("0.291028") + " at update 1", () -> window.text("cost"));
        assertEquals(Shown.fixed(0.35891648, 3), window.text("weight-6"));
        assertEquals(Shown.local("0.35"), window.text("value-b[1,1]"));
        assertEquals(Shown.local("0.6"), window.text("value-b[2,2]"));
    }

    @Test
    void otherNetworksLeaveTheStepsAsTheyAre() {
        window.click("by-sample");
        window.begin(EXAMPLE);
        Fx.awaitFrames(3);
        assertTrue(window.isChosen("by-sample"));
    }

    @Test
    void newIsTheNetworkOfFourColumnsWhateverWasOpen() {
        window.begin(NEURON);
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows("2-2-2-2", () -> window.text("network-choice"));
        assertEquals(Shown.fixed(0.15, 3), window.text("weight-0"));
    }

    @Test
    void theMenuHasAShortcutForEach() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        Fx.shows(NEURON, () -> window.text("network-choice"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
        Fx.shows(EXAMPLE, () -> window.text("network-choice"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
        Fx.shows("2-2-2-2", () -> window.text("network-choice"));
    }

    @Test
    void theFileMenuOffersThemToo() {
        window.click("menu-file");
        window.clickInPopup("New from"::equals);
        window.clickInPopup(item -> item.startsWith(NEURON + " — "));
        Fx.shows(NEURON, () -> window.text("network-choice"));
    }

    @Test
    void aFileIsCalledByItsShape() {
        openSession(SessionTexts.XOR);
        Fx.shows("2-2-1", () -> window.text("network-choice"));
    }

    @Test
    void ofManyLayersTheMiddleIsLeftOutButReadOut() {
        openSession(SessionTexts.DEEP);
        Fx.shows("2-2-…-2", () -> window.text("network-choice"));
        assertTrue(window.accessibleText("network-choice").contains("2-2-2-2-2-2-2"));
    }

    @Test
    void whatWasChangedIsAskedAbout() {
        window.enter("value-w[1,1,1]", "7");
        Fx.until("the change is seen", () -> window.title().startsWith("•"));
        dialogs.decide(Unsaved.CANCEL);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        window.catchUp();
        assertEquals(List.of("changes of Untitled"), dialogs.asked());
        assertEquals("2-2-2-2", window.text("network-choice"));
        assertEquals(Shown.fixed(7, 3), window.text("weight-0"));
    }

    @Test
    void theKeysGoToThePictureOnceAChoiceIsMade() {
        window.begin(EXAMPLE);
        window.press(KeyCode.RIGHT);
        window.arrivesAt("forward-1");
    }

    @Test
    void theKeyboardChoosesToo() {
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
