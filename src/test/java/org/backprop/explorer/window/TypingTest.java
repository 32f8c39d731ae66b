package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers typed into fields. */
class TypingTest extends WindowTest {

    private static final String FIELD = "value-w[1,1,1]";

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "0,3", " 3e-1 ", "3/10"})
    void a_number_takes_effect_with_enter_however_it_is_written(String typed) {
        mainWindowDriver.enter(FIELD, typed);
        ReferenceNetwork expected = ReferenceNetwork.atStart().with(0, 0.3);
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> mainWindowDriver.text("weight-0"));
        assertEquals(ExpectedText.local("0.3"), mainWindowDriver.text(FIELD));
        assertEquals(0.3, mainWindowDriver.slider("slider-w[1,1,1]"));
        assertEquals(
                "L = " + ExpectedText.significant(expected.loss, 6) + " at update 0", mainWindowDriver.text("cost"));
    }

    @Test
    void a_number_takes_effect_when_its_field_is_left() {
        mainWindowDriver.write(FIELD, "0.3");
        mainWindowDriver.click("network");
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> mainWindowDriver.text("weight-0"));
    }

    @Test
    void a_number_beyond_the_sliders_widens_them() {
        mainWindowDriver.enter(FIELD, "-7.5");
        Fx.shows(ExpectedText.fixed(-7.5, 3), () -> mainWindowDriver.text("weight-0"));
        assertEquals(-7.5, mainWindowDriver.slider("slider-w[1,1,1]"));
    }

    @Test
    void two_numbers_typed_one_after_the_other_both_hold() {
        mainWindowDriver.enter(FIELD, "0.3");
        mainWindowDriver.enter("value-w[2,2,1]", "-0.6");
        Fx.shows(ExpectedText.fixed(-0.6, 3), () -> mainWindowDriver.text("weight-8"));
        assertEquals(ExpectedText.fixed(0.3, 3), mainWindowDriver.text("weight-0"));
    }

    @Test
    void numbers_typed_are_taken_back_one_by_one() {
        mainWindowDriver.enter(FIELD, "0.3");
        mainWindowDriver.enter(FIELD, "0.7");
        Fx.shows(ExpectedText.fixed(0.7, 3), () -> mainWindowDriver.text("weight-0"));
        mainWindowDriver.click("network");
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> mainWindowDriver.text("weight-0"));
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.fixed(0.15, 3), () -> mainWindowDriver.text("weight-0"));
    }

    @Test
    void undo_takes_a_typed_number_back_while_the_keys_are_still_in_its_field() {
        mainWindowDriver.enter(FIELD, "0.3");
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> mainWindowDriver.text("weight-0"));
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.shows(ExpectedText.fixed(0.15, 3), () -> mainWindowDriver.text("weight-0"));
        assertEquals(ExpectedText.local("0.15"), mainWindowDriver.text(FIELD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|“abc” is no number; type one such as 0.3, 0,3, 3/10 or 1e-3.",
                "''|There is no number here; type one such as 0.3, 0,3, 3/10 or 1e-3.",
                "1/0|“1/0” divides by zero, which gives no number; type another number below the line.",
                "1e999|“1e999” is too large; type a number below 1.8e308 in size.",
                "1.000,5|“1.000,5” could mean several numbers; write it without a thousands separator, as in 1000.5 or 1000,5."
            })
    void what_is_no_number_is_said_right_under_its_field_and_changes_nothing(String typed, String words) {
        String cost = mainWindowDriver.text("cost");
        mainWindowDriver.enter(FIELD, typed);
        assertTrue(mainWindowDriver.isMarkedWrong(FIELD));
        assertEquals(words, mainWindowDriver.text("reason"));
        assertTrue(isRightUnder(FIELD, "reason"));
        mainWindowDriver.catchUp();
        assertEquals(
                List.of(cost, ExpectedText.fixed(0.15, 3)),
                List.of(mainWindowDriver.text("cost"), mainWindowDriver.text("weight-0")));
    }

    private boolean isRightUnder(String upper, String lower) {
        Bounds above = mainWindowDriver.place(upper);
        Bounds below = mainWindowDriver.place(lower);
        double gap = below.getMinY() - above.getMaxY();
        boolean besideOneAnother = below.getMinX() < above.getMaxX() && below.getMaxX() > above.getMinX();
        return gap >= 0 && gap < 10 && besideOneAnother;
    }

    @Test
    void what_is_no_number_is_read_out_too() {
        mainWindowDriver.enter(FIELD, "abc");
        assertEquals(
                mainWindowDriver.text("reason"),
                Fx.ask(() -> mainWindowDriver.find(FIELD).getAccessibleHelp()));
        mainWindowDriver.press(KeyCode.ESCAPE);
        assertNull(Fx.ask(() -> mainWindowDriver.find(FIELD).getAccessibleHelp()));
    }

    @Test
    void where_there_is_no_room_below_the_reason_stands_above_its_field() {
        String last = "value-b[3,2]";
        Fx.run(() -> ((ListView<?>) mainWindowDriver.find("parameters")).scrollTo(17));
        Fx.until("the last row is there", () -> mainWindowDriver.sees(last));
        mainWindowDriver.enter(last, "abc");
        assertTrue(isRightUnder(last, "reason") || isRightUnder("reason", last));
        assertTrue(mainWindowDriver.place("reason").getMaxY()
                <= mainWindowDriver.stage().getScene().getHeight());
        mainWindowDriver.press(KeyCode.ESCAPE);
    }

    @Test
    void escape_brings_the_old_number_back() {
        mainWindowDriver.enter(FIELD, "abc");
        mainWindowDriver.press(KeyCode.ESCAPE);
        assertEquals(ExpectedText.local("0.15"), mainWindowDriver.text(FIELD));
        assertNothingIsWrong(FIELD);
    }

    @Test
    void what_was_refused_gives_way_to_the_old_number_when_the_field_is_left() {
        mainWindowDriver.enter(FIELD, "abc");
        mainWindowDriver.click("network");
        Fx.shows(ExpectedText.local("0.15"), () -> mainWindowDriver.text(FIELD));
        assertNothingIsWrong(FIELD);
    }

    @Test
    void typing_on_takes_the_reason_away() {
        mainWindowDriver.enter(FIELD, "abc");
        mainWindowDriver.press(KeyCode.BACK_SPACE);
        assertNothingIsWrong(FIELD);
        assertEquals("ab", mainWindowDriver.text(FIELD));
        mainWindowDriver.press(KeyCode.ESCAPE);
    }

    @Test
    void another_try_after_a_refusal_takes_effect() {
        mainWindowDriver.enter(FIELD, "abc");
        mainWindowDriver.enter(FIELD, "3/10");
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> mainWindowDriver.text("weight-0"));
        assertNothingIsWrong(FIELD);
    }

    private void assertNothingIsWrong(String field) {
        assertFalse(mainWindowDriver.isMarkedWrong(field));
        assertFalse(mainWindowDriver.sees("reason"));
    }

    @Test
    void a_learning_rate_that_cannot_be_is_said_under_its_field_and_changes_nothing() {
        mainWindowDriver.enter("learning-rate", "-1");
        assertTrue(mainWindowDriver.isMarkedWrong("learning-rate"));
        assertEquals(
                "The learning rate cannot be negative; type 0 or more, such as 0.5.", mainWindowDriver.text("reason"));
        assertTrue(isRightUnder("learning-rate", "reason"));
        mainWindowDriver.press(KeyCode.ESCAPE);
        assertEquals(ExpectedText.local("0.5"), mainWindowDriver.text("learning-rate"));
        assertNothingIsWrong("learning-rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setting-l2|-1|The factor of the penalty cannot be negative; type 0 for none, or one such as 0.001.",
                "setting-minLossChange|-1|The threshold cannot be negative; type 0 for none, or one such as 1e-6.",
                "setting-maxUpdates|1.5|The number of updates is a whole number; type 1 or more."
            })
    void a_setting_that_cannot_be_is_said_under_its_field(String field, String typed, String words) {
        mainWindowDriver.click("more-settings");
        mainWindowDriver.enter(field, typed);
        assertEquals(words, mainWindowDriver.text("reason"));
        assertTrue(isRightUnder(field, "reason"));
        mainWindowDriver.press(KeyCode.ESCAPE);
        mainWindowDriver.press(KeyCode.ESCAPE);
        assertFalse(mainWindowDriver.sees("settings-sheet"));
    }

    @Test
    void a_sheet_that_is_closed_takes_the_reason_with_it() {
        mainWindowDriver.click("more-settings");
        mainWindowDriver.enter("setting-l2", "-1");
        mainWindowDriver.clickIn("settings-sheet", "✕");
        Fx.until("the sheet is closed", () -> !mainWindowDriver.sees("settings-sheet"));
        assertFalse(mainWindowDriver.sees("reason"));
    }

    @Test
    void what_is_typed_is_not_taken_for_another_parameter_when_the_list_is_scrolled() {
        Fx.run(() -> mainWindowDriver.stage().setHeight(700));
        Fx.awaitFrames(3);
        mainWindowDriver.write(FIELD, "7");
        Fx.run(() -> ((ListView<?>) mainWindowDriver.find("parameters")).scrollTo(17));
        Fx.awaitFrames(3);
        mainWindowDriver.click("network");
        mainWindowDriver.catchUp();
        List<Integer> changed = ReferenceNetwork.WEIGHTS.stream()
                .filter(index -> index > 0)
                .filter(index -> mainWindowDriver.text("weight-" + index).equals(ExpectedText.fixed(7, 3)))
                .toList();
        Fx.run(() -> mainWindowDriver.stage().setHeight(900));
        assertEquals(List.of(), changed);
    }

    @Test
    void another_learning_rate_makes_the_next_update_larger() {
        mainWindowDriver.enter("learning-rate", "1");
        mainWindowDriver.click("network");
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        mainWindowDriver.press(KeyCode.RIGHT);
        mainWindowDriver.arrivesAt("update");
        ReferenceNetwork start = ReferenceNetwork.atStart();
        assertEquals(
                ExpectedText.fixed(start.parameters[12] - start.gradient[12], 3), mainWindowDriver.text("weight-12"));
    }

    @Test
    void keys_that_are_typed_into_a_field_do_not_step_or_run() {
        mainWindowDriver.stepForward(2);
        mainWindowDriver.write(FIELD, "0 1");
        mainWindowDriver.press(KeyCode.LEFT);
        mainWindowDriver.press(KeyCode.RIGHT);
        mainWindowDriver.press(KeyCode.HOME);
        mainWindowDriver.catchUp();
        assertEquals(List.of("forward-2"), mainWindowDriver.presentPhases());
        assertFalse(mainWindowDriver.isRunning());
        mainWindowDriver.press(KeyCode.ESCAPE);
    }
}
