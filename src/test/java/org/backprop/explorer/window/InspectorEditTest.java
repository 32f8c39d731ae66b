package org.backprop.explorer.window;

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
    private static final int INDEX = ReferenceNetwork.weight(2, 1, 1);
    private static final int BACKWARD_1 = 7;
    private static final int UPDATE = 9;

    @BeforeEach
    void lookAtTheWeight() {
        mainWindowDriver.stepForward(BACKWARD_1);
        mainWindowDriver.click("weight-" + INDEX);
        mainWindowDriver.moveTo("cost");
    }

    @Test
    void the_formula_follows_the_inspectors_slider_while_it_is_held() {
        mainWindowDriver.takeSlider("inspected-slider", 30);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(dragged.gradient[INDEX], gradient(), 1e-9);
        assertEquals(ExpectedText.significant(dragged.loss, 4), mainWindowDriver.text("sample-loss"));
    }

    @Test
    void the_numbers_put_in_follow_the_inspectors_slider_while_it_is_held() {
        mainWindowDriver.takeSlider("inspected-slider", -30);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(
                dragged.gradient[INDEX],
                ExpressionEvaluator.of(mainWindowDriver.twin("formula").numbersPutIn()),
                1e-9);
    }

    @Test
    void the_list_follows_the_inspectors_slider() {
        mainWindowDriver.takeSlider("inspected-slider", 30);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(dragged.parameters[INDEX], ExpectedText.number(mainWindowDriver.text("value-" + WEIGHT)));
        assertEquals(dragged.parameters[INDEX], mainWindowDriver.slider("slider-" + WEIGHT));
    }

    @Test
    void the_inspector_follows_the_slider_in_the_list() {
        mainWindowDriver.takeSlider("slider-" + WEIGHT, 20);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(dragged.gradient[INDEX], gradient(), 1e-9);
        assertEquals(dragged.parameters[INDEX], mainWindowDriver.slider("inspected-slider"));
    }

    @Test
    void undo_takes_a_whole_drag_back_at_once() {
        List<String> before = mainWindowDriver.everything();
        String formula = mainWindowDriver.accessibleText("formula");
        mainWindowDriver.takeSlider("inspected-slider", 30);
        mainWindowDriver.moveBy(-55);
        awaitEdit();
        mainWindowDriver.letGo();
        mainWindowDriver.moveTo("cost");
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        assertEquals(before, mainWindowDriver.everything());
        assertEquals(formula, mainWindowDriver.accessibleText("formula"));
    }

    @Test
    void a_typed_value_takes_effect_with_enter() {
        mainWindowDriver.enter("inspected-value", "-0.75");
        ReferenceNetwork typed = ReferenceNetwork.atStart().with(INDEX, -0.75);
        Fx.shows(ExpectedText.fixed(-0.75, 3), () -> mainWindowDriver.text("weight-" + INDEX));
        assertEquals(typed.gradient[INDEX], gradient(), 1e-9);
        assertEquals("L = " + ExpectedText.significant(typed.loss, 6) + " at update 0", mainWindowDriver.text("cost"));
    }

    @Test
    void a_typed_value_is_of_the_parameter_that_is_looked_at() {
        mainWindowDriver.click("weight-12");
        mainWindowDriver.enter("inspected-value", "0.25");
        Fx.shows(ExpectedText.fixed(0.25, 3), () -> mainWindowDriver.text("weight-12"));
        assertEquals(ExpectedText.fixed(0.4, 3), mainWindowDriver.text("weight-" + INDEX));
    }

    @Test
    void a_frozen_weight_stays_where_it_is_at_the_update() {
        mainWindowDriver.click("inspected-frozen");
        mainWindowDriver.click("network");
        mainWindowDriver.press(KeyCode.RIGHT, KeyCode.RIGHT);
        mainWindowDriver.stepForward(UPDATE - BACKWARD_1);
        mainWindowDriver.click("weight-" + INDEX);
        assertEquals(ExpectedText.fixed(0.4, 3), mainWindowDriver.text("weight-" + INDEX));
        assertEquals(
                ExpectedText.fixed(ReferenceNetwork.atStart().updated().parameters[12], 3),
                mainWindowDriver.text("weight-12"));
    }

    @Test
    void of_a_frozen_weight_it_is_said_that_the_update_leaves_it() {
        mainWindowDriver.click("inspected-frozen");
        Fx.until("there is no step", () -> !mainWindowDriver.sees("update-formula"));
        assertTrue(mainWindowDriver.texts("inspector").contains("Frozen: the update leaves it where it is."));
    }

    @Test
    void undo_thaws_a_frozen_weight() {
        mainWindowDriver.click("inspected-frozen");
        Fx.until("there is no step", () -> !mainWindowDriver.sees("update-formula"));
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("there is a step again", () -> mainWindowDriver.sees("update-formula"));
        assertFalse(isFrozen());
    }

    @Test
    void the_switch_shows_whether_the_parameter_that_is_looked_at_is_frozen() {
        mainWindowDriver.click("inspected-frozen");
        Fx.until("there is no step", () -> !mainWindowDriver.sees("update-formula"));
        mainWindowDriver.click("weight-12");
        assertFalse(isFrozen());
        mainWindowDriver.click("weight-" + INDEX);
        assertTrue(isFrozen());
    }

    private boolean isFrozen() {
        return Fx.ask(() -> ((CheckBox) mainWindowDriver.find("inspected-frozen")).isSelected());
    }

    private double gradient() {
        return Double.parseDouble(mainWindowDriver.twin("formula").last());
    }

    /** Waits until the value is another and stands in the inspector as the slider has it; what follows by hand. */
    private ReferenceNetwork awaitEdit() {
        Fx.until("the value follows", () -> {
            double shown = ExpectedText.number(mainWindowDriver.text("inspected-value"));
            return shown != 0.4 && Math.abs(shown - mainWindowDriver.slider("inspected-slider")) < 0.006;
        });
        Fx.awaitFrames(3);
        return ReferenceNetwork.atStart().with(INDEX, ExpectedText.number(mainWindowDriver.text("inspected-value")));
    }
}
