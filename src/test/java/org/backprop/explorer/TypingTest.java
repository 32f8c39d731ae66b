package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers typed into fields. */
class TypingTest extends WindowTest {

    private static final String FIELD = "value-w[1,1,1]";

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "0,3", " 3e-1 "})
    void aNumberTakesEffectWithEnterHoweverItsDecimalsAreSetApart(String typed) {
        window.enter(FIELD, typed);
        ByHand expected = ByHand.atStart().with(0, 0.3);
        Fx.shows(Shown.fixed(0.3, 3), () -> window.text("weight-0"));
        assertEquals(Shown.local("0.3"), window.text(FIELD));
        assertEquals(0.3, window.slider("slider-w[1,1,1]"));
        assertEquals("L = " + Shown.significant(expected.loss, 6) + " at update 0", window.text("cost"));
    }

    @Test
    void aNumberTakesEffectWhenItsFieldIsLeft() {
        window.write(FIELD, "0.3");
        window.click("network");
        Fx.shows(Shown.fixed(0.3, 3), () -> window.text("weight-0"));
    }

    @Test
    void aNumberBeyondTheSlidersWidensThem() {
        window.enter(FIELD, "-7.5");
        Fx.shows(Shown.fixed(-7.5, 3), () -> window.text("weight-0"));
        assertEquals(-7.5, window.slider("slider-w[1,1,1]"));
    }

    @Test
    void twoNumbersTypedOneAfterTheOtherBothHold() {
        window.enter(FIELD, "0.3");
        window.enter("value-w[2,2,1]", "-0.6");
        Fx.shows(Shown.fixed(-0.6, 3), () -> window.text("weight-8"));
        assertEquals(Shown.fixed(0.3, 3), window.text("weight-0"));
    }

    @Test
    void numbersTypedAreTakenBackOneByOne() {
        window.enter(FIELD, "0.3");
        window.enter(FIELD, "0.7");
        Fx.shows(Shown.fixed(0.7, 3), () -> window.text("weight-0"));
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(Shown.fixed(0.3, 3), () -> window.text("weight-0"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(Shown.fixed(0.15, 3), () -> window.text("weight-0"));
    }

    @Test
    void undoTakesATypedNumberBackWhileTheKeysAreStillInItsField() {
        window.enter(FIELD, "0.3");
        Fx.shows(Shown.fixed(0.3, 3), () -> window.text("weight-0"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(Shown.fixed(0.15, 3), () -> window.text("weight-0"));
        assertEquals(Shown.local("0.15"), window.text(FIELD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1e999", "NaN", "1.2.3"})
    void whatIsNoNumberIsMarkedAndChangesNothing(String typed) {
        String cost = window.text("cost");
        window.enter(FIELD, typed);
        assertTrue(window.isMarkedWrong(FIELD));
        window.catchUp();
        assertEquals(List.of(cost, Shown.fixed(0.15, 3)), List.of(window.text("cost"), window.text("weight-0")));
    }

    @Test
    void escapeBringsTheOldNumberBack() {
        window.enter(FIELD, "abc");
        window.press(KeyCode.ESCAPE);
        assertEquals(Shown.local("0.15"), window.text(FIELD));
        assertFalse(window.isMarkedWrong(FIELD));
    }

    @Test
    void whatWasRefusedGivesWayToTheOldNumberWhenTheFieldIsLeft() {
        window.enter(FIELD, "abc");
        window.click("network");
        Fx.shows(Shown.local("0.15"), () -> window.text(FIELD));
        assertFalse(window.isMarkedWrong(FIELD));
    }

    @Test
    void aLearningRateThatCannotBeIsMarkedAndChangesNothing() {
        window.enter("learning-rate", "-1");
        assertTrue(window.isMarkedWrong("learning-rate"));
        window.press(KeyCode.ESCAPE);
        assertEquals(Shown.local("0.5"), window.text("learning-rate"));
    }

    @Test
    void anotherLearningRateMakesTheNextUpdateLarger() {
        window.enter("learning-rate", "1");
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.arrivesAt("update");
        ByHand start = ByHand.atStart();
        assertEquals(Shown.fixed(start.parameters[12] - start.gradient[12], 3), window.text("weight-12"));
    }

    @Test
    void keysThatAreTypedIntoAFieldDoNotStepOrRun() {
        window.stepForward(2);
        window.write(FIELD, "0 1");
        window.press(KeyCode.LEFT);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.HOME);
        window.catchUp();
        assertEquals(List.of("forward-2"), window.presentPhases());
        assertFalse(window.isRunning());
        window.press(KeyCode.ESCAPE);
    }
}
