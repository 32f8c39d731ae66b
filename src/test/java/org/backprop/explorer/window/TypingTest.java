package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers typed into fields. */
class TypingTest extends WindowTest {

    private static final String FIELD = "value-w[1,1,1]";

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "0,3", " 3e-1 ", "3/10"})
    void a_number_takes_effect_with_enter_however_it_is_written(String typed) {
        window.enter(FIELD, typed);
        ReferenceNetwork expected = ReferenceNetwork.atStart().with(0, 0.3);
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> window.text("weight-0"));
        assertEquals(ExpectedText.local("0.3"), window.text(FIELD));
        assertEquals(0.3, window.slider("slider-w[1,1,1]"));
        assertEquals("L = " + ExpectedText.significant(expected.loss, 7) + " at update 0", window.text("cost"));
    }

    @Test
    void a_number_takes_effect_when_its_field_is_left() {
        window.write(FIELD, "0.3");
        window.click("network");
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> window.text("weight-0"));
    }

    @Test
    void a_number_beyond_the_sliders_widens_them() {
        window.enter(FIELD, "-7.5");
        Fx.shows(ExpectedText.fixed(-7.5, 3), () -> window.text("weight-0"));
        assertEquals(-7.5, window.slider("slider-w[1,1,1]"));
    }

    @Test
    void two_numbers_typed_one_after_the_other_both_hold() {
        window.enter(FIELD, "0.3");
        window.enter("value-w[2,2,1]", "-0.6");
        Fx.shows(ExpectedText.fixed(-0.6, 3), () -> window.text("weight-8"));
        assertEquals(ExpectedText.fixed(0.3, 3), window.text("weight-0"));
    }

    @Test
    void numbers_typed_are_taken_back_one_by_one() {
        window.enter(FIELD, "0.3");
        window.enter(FIELD, "0.7");
        Fx.shows(ExpectedText.fixed(0.7, 3), () -> window.text("weight-0"));
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> window.text("weight-0"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.fixed(0.15, 3), () -> window.text("weight-0"));
    }

    @Test
    void undo_takes_a_typed_number_back_while_the_keys_are_still_in_its_field() {
        window.enter(FIELD, "0.3");
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> window.text("weight-0"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.fixed(0.15, 3), () -> window.text("weight-0"));
        assertEquals(ExpectedText.local("0.15"), window.text(FIELD));
    }

    @Test
    void what_is_typed_is_not_taken_for_another_parameter_when_the_list_is_scrolled() {
        window.write(FIELD, "7");
        Fx.run(() -> ((ListView<?>) window.find("parameters")).scrollTo(17));
        window.layOut();
        window.click("network");
        window.catchUp();
        List<Integer> changed = ReferenceNetwork.WEIGHTS.stream()
                .filter(index -> index > 0)
                .filter(index -> window.text("weight-" + index).equals(ExpectedText.fixed(7, 3)))
                .toList();
        assertEquals(List.of(), changed);
    }

    @Test
    void another_learning_rate_makes_the_next_update_larger() {
        window.enter("learning-rate", "1");
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.arrivesAt("update");
        ReferenceNetwork start = ReferenceNetwork.atStart();
        String updated = ExpectedText.fixed(start.parameters[12] - start.gradient[12], 3);
        assertEquals(ExpectedText.fixed(0.8, 3) + " → " + updated, window.text("weight-12"));
    }

    @Test
    void keys_that_are_typed_into_a_field_do_not_step_or_run() {
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
