package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The value of the weight in the inspector dragged, typed and frozen; the formula and the loss follow. */
class InspectorEditTest extends WindowTest {

    private static final String WEIGHT = "w[2,1,1]";
    private static final int INDEX = ByHand.weight(2, 1, 1);
    private static final int BACKWARD_1 = 7;
    private static final int UPDATE = 9;

    @BeforeEach
    void lookAtTheWeight() {
        window.stepForward(BACKWARD_1);
        window.click("weight-" + INDEX);
        window.moveTo("cost");
    }

    @Test
    void theFormulaFollowsTheInspectorsSliderWhileItIsHeld() {
        window.takeSlider("inspected-slider", 30);
        ByHand dragged = awaitEdit();
        assertEquals(dragged.gradient[INDEX], gradient(), 1e-9);
        assertEquals(Shown.significant(dragged.loss, 4), window.text("sample-loss"));
    }

    @Test
    void theNumbersPutInFollowTheInspectorsSliderWhileItIsHeld() {
        window.takeSlider("inspected-slider", -30);
        ByHand dragged = awaitEdit();
        assertEquals(
                dragged.gradient[INDEX], Arithmetic.of(window.twin("formula").numbersPutIn()), 1e-9);
    }

    @Test
    void theListFollowsTheInspectorsSlider() {
        window.takeSlider("inspected-slider", 30);
        ByHand dragged = awaitEdit();
        assertEquals(dragged.parameters[INDEX], Shown.number(window.text("value-" + WEIGHT)));
        assertEquals(dragged.parameters[INDEX], window.slider("slider-" + WEIGHT));
    }

    @Test
    void theInspectorFollowsTheSliderInTheList() {
        window.takeSlider("slider-" + WEIGHT, 20);
        ByHand dragged = awaitEdit();
        assertEquals(dragged.gradient[INDEX], gradient(), 1e-9);
        assertEquals(dragged.parameters[INDEX], window.slider("inspected-slider"));
    }

    @Test
    void undoTakesAWholeDragBackAtOnce() {
        List<String> before = window.everything();
        String formula = window.accessibleText("formula");
        window.takeSlider("inspected-slider", 30);
        window.moveBy(-55);
        awaitEdit();
        window.letGo();
        window.moveTo("cost");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        assertEquals(before, window.everything());
        assertEquals(formula, window.accessibleText("formula"));
    }

    @Test
    void aTypedValueTakesEffectWithEnter() {
        window.enter("inspected-value", "-0.75");
        ByHand typed = ByHand.atStart().with(INDEX, -0.75);
        Fx.shows(Shown.fixed(-0.75, 3), () -> window.text("weight-" + INDEX));
        assertEquals(typed.gradient[INDEX], gradient(), 1e-9);
        assertEquals("L = " + Shown.significant(typed.loss, 6) + " at update 0", window.text("cost"));
    }

    @Test
    void aTypedValueIsOfTheParameterThatIsLookedAt() {
        window.click("weight-12");
        window.enter("inspected-value", "0.25");
        Fx.shows(Shown.fixed(0.25, 3), () -> window.text("weight-12"));
        assertEquals(Shown.fixed(0.4, 3), window.text("weight-" + INDEX));
    }

    @Test
    void aFrozenWeightStaysWhereItIsAtTheUpdate() {
        window.click("inspected-frozen");
        window.click("network");
        window.press(KeyCode.RIGHT, KeyCode.RIGHT);
        window.stepForward(UPDATE - BACKWARD_1);
        window.click("weight-" + INDEX);
        assertEquals(Shown.fixed(0.4, 3), window.text("weight-" + INDEX));
        assertEquals(Shown.fixed(ByHand.atStart().updated().parameters[12], 3), window.text("weight-12"));
    }

    @Test
    void ofAFrozenWeightItIsSaidThatTheUpdateLeavesIt() {
        window.click("inspected-frozen");
        Fx.until("there is no step", () -> !window.sees("update-formula"));
        assertTrue(window.texts("inspector").contains("Frozen: the update leaves it where it is."));
    }

    @Test
    void undoThawsAFrozenWeight() {
        window.click("inspected-frozen");
        Fx.until("there is no step", () -> !window.sees("update-formula"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("there is a step again", () -> window.sees("update-formula"));
        assertFalse(isFrozen());
    }

    @Test
    void theSwitchShowsWhetherTheParameterThatIsLookedAtIsFrozen() {
        window.click("inspected-frozen");
        Fx.until("there is no step", () -> !window.sees("update-formula"));
        window.click("weight-12");
        assertFalse(isFrozen());
        window.click("weight-" + INDEX);
        assertTrue(isFrozen());
    }

    private boolean isFrozen() {
        return Fx.ask(() -> ((CheckBox) window.find("inspected-frozen")).isSelected());
    }

    private double gradient() {
        return Double.parseDouble(window.twin("formula").last());
    }

    /** Waits until the value is another and stands in the inspector as the slider has it; what follows by hand. */
    private ByHand awaitEdit() {
        Fx.until("the value follows", () -> {
            double shown = Shown.number(window.text("inspected-value"));
            return shown != 0.4 && Math.abs(shown - window.slider("inspected-slider")) < 0.006;
        });
        Fx.awaitFrames(3);
        return ByHand.atStart().with(INDEX, Shown.number(window.text("inspected-value")));
    }
}
