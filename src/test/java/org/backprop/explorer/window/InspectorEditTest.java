package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.controller.Dialogs;
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
        window.stepForward(BACKWARD_1);
        window.click("weight-" + INDEX);
        window.moveTo("cost");
    }

    @Test
    void the_formula_follows_the_inspectors_slider_while_it_is_held() {
        window.takeSlider("inspected-slider", 30);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(dragged.gradient[INDEX], gradient(), 1e-9);
        assertEquals(ExpectedText.significant(dragged.loss, 4), window.text("sample-loss"));
    }

    @Test
    void the_numbers_put_in_follow_the_inspectors_slider_while_it_is_held() {
        window.takeSlider("inspected-slider", -30);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(
                dragged.gradient[INDEX],
                ExpressionEvaluator.of(window.twin("formula").numbersPutIn()),
                1e-9);
    }

    @Test
    void the_list_follows_the_inspectors_slider() {
        window.takeSlider("inspected-slider", 30);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(dragged.parameters[INDEX], ExpectedText.number(window.text("value-" + WEIGHT)));
        assertEquals(dragged.parameters[INDEX], window.slider("slider-" + WEIGHT));
    }

    @Test
    void the_inspector_follows_the_slider_in_the_list() {
        window.takeSlider("slider-" + WEIGHT, 20);
        ReferenceNetwork dragged = awaitEdit();
        assertEquals(dragged.gradient[INDEX], gradient(), 1e-9);
        assertEquals(dragged.parameters[INDEX], window.slider("inspected-slider"));
    }

    @Test
    void undo_takes_a_whole_drag_back_at_once() {
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
    void a_typed_value_takes_effect_with_enter() {
        window.enter("inspected-value", "-0.75");
        ReferenceNetwork typed = ReferenceNetwork.atStart().with(INDEX, -0.75);
        Fx.shows(ExpectedText.fixed(-0.75, 3), () -> window.text("weight-" + INDEX));
        assertEquals(typed.gradient[INDEX], gradient(), 1e-9);
        assertEquals("L = " + ExpectedText.significant(typed.loss, 7) + " at update 0", window.text("cost"));
    }

    @Test
    void a_target_is_typed_and_undone_like_a_weight() {
        double[] h = ReferenceNetwork.atStart().h[3];
        double before = ReferenceNetwork.atStart().loss;
        window.click("target-1");
        window.enter("inspected-value", "0.5");
        Fx.shows(ExpectedText.fixed(0.5, 3), () -> window.texts("target-1").get(0));
        double loss = ((h[0] - 0.5) * (h[0] - 0.5) + (h[1] - 0.99) * (h[1] - 0.99)) / 2;
        assertEquals(ExpectedText.significant(loss, 4), window.text("sample-loss"));
        assertEquals("L = " + ExpectedText.significant(loss, 7) + " at update 0", window.text("cost"));
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.significant(before, 4), () -> window.text("sample-loss"));
    }

    @Test
    void an_input_has_a_slider_and_nothing_to_freeze() {
        window.click("neuron-1-1");
        Fx.until("there is nothing to freeze", () -> !window.sees("inspected-frozen"));
        window.takeSlider("inspected-slider", 30);
        window.letGo();
        window.catchUp();
        Fx.until("x is larger", () -> ExpectedText.number(window.text("inspected-value")) > 0.05);
    }

    @Test
    void a_slider_widened_by_a_large_value_is_as_wide_as_at_first_in_another_session() {
        double initialMax = sliderMax();
        window.enter("inspected-value", "7.5");
        Fx.until("the slider is wider", () -> sliderMax() >= 7.5);
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows(initialMax, this::sliderMax);
    }

    private double sliderMax() {
        return Fx.ask(() -> ((Slider) window.find("inspected-slider")).getMax());
    }

    @Test
    void a_typed_value_is_of_the_parameter_that_is_looked_at() {
        window.click("weight-12");
        window.enter("inspected-value", "0.25");
        Fx.shows(ExpectedText.fixed(0.25, 3), () -> window.text("weight-12"));
        assertEquals(ExpectedText.fixed(0.4, 3), window.text("weight-" + INDEX));
    }

    @Test
    void a_frozen_weight_stays_where_it_is_at_the_update() {
        window.click("inspected-frozen");
        window.click("network");
        window.press(KeyCode.RIGHT, KeyCode.RIGHT);
        window.stepForward(UPDATE - BACKWARD_1);
        window.click("weight-" + INDEX);
        assertEquals(ExpectedText.fixed(0.4, 3), window.text("weight-" + INDEX));
        assertEquals(
                ExpectedText.fixed(ReferenceNetwork.atStart().updated().parameters[12], 3), window.text("weight-12"));
    }

    @Test
    void of_a_frozen_weight_it_is_said_that_the_update_leaves_it() {
        window.click("representation-update");
        window.click("inspected-frozen");
        Fx.until("there is no step", () -> !window.sees("update-formula"));
        assertTrue(window.texts("inspector").contains("Frozen: the update leaves it where it is."));
    }

    @Test
    void undo_thaws_a_frozen_weight() {
        window.click("representation-update");
        window.click("inspected-frozen");
        Fx.until("there is no step", () -> !window.sees("update-formula"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("there is a step again", () -> window.sees("update-formula"));
        assertFalse(isFrozen());
    }

    @Test
    void the_switch_shows_whether_the_parameter_that_is_looked_at_is_frozen() {
        window.click("representation-update");
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

    /** Waits until the inspector shows the slider's new value; returns the reference network with it. */
    private ReferenceNetwork awaitEdit() {
        Fx.until("the value follows", () -> {
            double shown = ExpectedText.number(window.text("inspected-value"));
            return shown != 0.4 && Math.abs(shown - window.slider("inspected-slider")) < 0.006;
        });
        return ReferenceNetwork.atStart().with(INDEX, ExpectedText.number(window.text("inspected-value")));
    }
}
