package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

/** Texts typed into fields that are no valid numbers: each stays, marked, with its reason. */
class InvalidNumberTest extends WindowTest {

    private static final String FIELD = "value-w[1,1,1]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|“abc” is not a number; type one such as 0.3, 0,3, 3/10 or 1e-3.",
                "''|There is no number here; type one such as 0.3, 0,3, 3/10 or 1e-3.",
                "1/0|“1/0” divides by zero, which gives no number; type another number below the line.",
                "1e999|“1e999” is too large; type a number below 1.8e308 in size.",
                "1.000,5|“1.000,5” could mean several numbers; write it without a thousands separator, as in 1000.5 or 1000,5."
            })
    void what_is_no_number_is_said_right_under_its_field_and_changes_nothing(String typed, String words) {
        String cost = window.text("cost");
        window.enter(FIELD, typed);
        assertTrue(window.isMarkedWrong(FIELD));
        assertEquals(words, window.text("error"));
        assertTrue(isRightUnder(FIELD, "error"));
        window.catchUp();
        assertEquals(List.of(cost, ExpectedText.fixed(0.15, 3)), List.of(window.text("cost"), window.text("weight-0")));
    }

    private boolean isRightUnder(String upper, String lower) {
        Bounds above = window.place(upper);
        Bounds below = window.place(lower);
        double gap = below.getMinY() - above.getMaxY();
        boolean besideOneAnother = below.getMinX() < above.getMaxX() && below.getMaxX() > above.getMinX();
        return gap >= 0 && gap < 10 && besideOneAnother;
    }

    @Test
    void what_is_no_number_is_read_out_too() {
        window.enter(FIELD, "abc");
        assertEquals(window.text("error"), Fx.ask(() -> window.find(FIELD).getAccessibleHelp()));
        window.press(KeyCode.ESCAPE);
        assertNull(Fx.ask(() -> window.find(FIELD).getAccessibleHelp()));
    }

    @Test
    void where_there_is_no_room_below_the_reason_stands_above_its_field() {
        String last = "value-b[3,2]";
        Fx.run(() -> ((ListView<?>) window.find("parameters")).scrollTo(17));
        Fx.until("the last row is there", () -> window.sees(last));
        window.enter(last, "abc");
        assertTrue(isRightUnder(last, "error") || isRightUnder("error", last));
        assertTrue(window.place("error").getMaxY() <= window.stage().getScene().getHeight());
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void escape_brings_the_old_number_back() {
        window.enter(FIELD, "abc");
        window.press(KeyCode.ESCAPE);
        assertEquals(ExpectedText.local("0.15"), window.text(FIELD));
        assertNothingIsWrong(FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIELD, "value-b[3,2]", "inspected-value", "learning-rate"})
    void what_was_refused_stays_with_its_reason_when_the_field_is_left_by_a_click(String field) {
        String cost = window.text("cost");
        window.write(field, "abc");
        window.click("cost");
        assertStaysWrong(field, "abc");
        assertEquals(cost, window.text("cost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIELD, "inspected-value", "learning-rate"})
    void what_was_refused_stays_with_its_reason_when_the_field_is_left_by_tab(String field) {
        window.write(field, "abc");
        window.press(KeyCode.TAB);
        assertNotEquals(
                field, Fx.ask(() -> window.stage().getScene().getFocusOwner().getId()));
        window.click("cost");
        assertStaysWrong(field, "abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIELD, "inspected-value", "learning-rate"})
    void escape_from_anywhere_brings_the_old_number_back(String field) {
        double value = ExpectedText.number(window.text(field));
        window.write(field, "abc");
        window.press(KeyCode.TAB);
        assertTrue(window.isMarkedWrong(field));
        window.press(KeyCode.ESCAPE);
        assertNothingIsWrong(field);
        assertEquals(value, ExpectedText.number(window.text(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIELD, "inspected-value", "learning-rate"})
    void a_step_is_computed_with_the_old_number_and_brings_it_back(String field) {
        double value = ExpectedText.number(window.text(field));
        window.write(field, "abc");
        window.click("cost");
        window.stepForward();
        window.arrivesAt("forward-1");
        assertNothingIsWrong(field);
        assertEquals(value, ExpectedText.number(window.text(field)));
    }

    @Test
    void a_run_goes_on_with_the_old_number_and_brings_it_back() {
        window.write("learning-rate", "abc");
        window.click("run");
        Fx.until("the run is going on", window::isRunning);
        assertNothingIsWrong("learning-rate");
        assertEquals(ExpectedText.local("0.5"), window.text("learning-rate"));
        window.endRun();
    }

    @Test
    void no_name_covers_the_reason() {
        window.moveTo("learning-rate");
        Fx.until("the name is shown", () -> window.sees("delayed-tooltip"));
        window.enter("learning-rate", "abc");
        assertTrue(window.sees("error"));
        assertFalse(window.sees("delayed-tooltip"));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void what_was_refused_in_a_setting_stays_while_the_panel_is_open() {
        window.click("more-settings");
        window.write("setting-l2", "-1");
        window.press(KeyCode.TAB);
        window.catchUp();
        assertStaysWrong("setting-l2", "-1");
    }

    private void assertStaysWrong(String field, String typed) {
        assertTrue(window.isMarkedWrong(field));
        assertEquals(typed, window.text(field));
        assertTrue(isRightUnder(field, "error") || isRightUnder("error", field));
    }

    @Test
    void the_reason_does_not_cover_the_value_that_has_the_keys() {
        window.write(FIELD, "abc");
        window.press(KeyCode.TAB);
        Fx.until("the reason has made way", () -> !window.place("error").intersects(window.place("value-w[1,1,2]")));
        assertTrue(isRightUnder("error", FIELD));
        window.click(FIELD);
        window.press(KeyCode.ESCAPE);
        assertNothingIsWrong(FIELD);
    }

    @Test
    void what_was_refused_is_there_again_when_its_row_is_scrolled_back() {
        window.write(FIELD, "abc");
        window.press(KeyCode.TAB);
        window.click("value-b[3,2]");
        Fx.until("the reason is gone with its row", () -> !window.sees("error"));
        window.click("cost");
        assertTrue(window.isMarkedWrong(FIELD));
        assertEquals("abc", window.text(FIELD));
        assertEquals(ExpectedText.fixed(0.15, 3), window.text("weight-0"));
    }

    @Test
    void a_wrong_text_is_corrected_by_typing_over_it_and_by_the_slider() {
        window.write(FIELD, "abc");
        window.click("cost");
        window.click(FIELD);
        window.type("0.3");
        window.press(KeyCode.ENTER);
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> window.text("weight-0"));
        assertNothingIsWrong(FIELD);
        window.write(FIELD, "abc");
        window.clickTrack("slider-w[1,1,1]", 0.75);
        Fx.until("the value follows the slider", () -> ExpectedText.number(window.text(FIELD)) > 0.9);
        assertNothingIsWrong(FIELD);
    }

    @Test
    void a_wrong_text_is_gone_in_a_new_session() {
        window.write(FIELD, "abc");
        window.write("learning-rate", "-1");
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.shows(ExpectedText.local("0.5"), () -> window.text("learning-rate"));
        assertNothingIsWrong("learning-rate");
        assertNothingIsWrong(FIELD);
    }

    @Test
    void typing_on_takes_the_reason_away() {
        window.enter(FIELD, "abc");
        window.press(KeyCode.BACK_SPACE);
        assertNothingIsWrong(FIELD);
        assertEquals("ab", window.text(FIELD));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void another_try_after_a_refusal_takes_effect() {
        window.enter(FIELD, "abc");
        window.enter(FIELD, "3/10");
        Fx.shows(ExpectedText.fixed(0.3, 3), () -> window.text("weight-0"));
        assertNothingIsWrong(FIELD);
    }

    private void assertNothingIsWrong(String field) {
        assertFalse(window.isMarkedWrong(field));
        assertFalse(window.sees("error"));
    }

    @Test
    void a_learning_rate_that_cannot_be_is_said_under_its_field_and_changes_nothing() {
        window.enter("learning-rate", "-1");
        assertTrue(window.isMarkedWrong("learning-rate"));
        assertEquals("The learning rate cannot be negative; type 0 or more, such as 0.5.", window.text("error"));
        assertTrue(isRightUnder("learning-rate", "error"));
        window.press(KeyCode.ESCAPE);
        assertEquals(ExpectedText.local("0.5"), window.text("learning-rate"));
        assertNothingIsWrong("learning-rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setting-l2|-1|The factor of the penalty cannot be negative; type 0 for none, or one such as 0.001.",
                "setting-minLossChange|-1|The threshold cannot be negative; type 0 for none, or one such as 1e-6.",
                "setting-maxUpdates|1.5|The maximum number of updates is a whole number; type 1 or more."
            })
    void a_setting_that_cannot_be_is_said_under_its_field(String field, String typed, String words) {
        window.click("more-settings");
        window.enter(field, typed);
        assertEquals(words, window.text("error"));
        assertTrue(isRightUnder(field, "error"));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        assertFalse(window.sees("settings-panel"));
    }

    @Test
    void a_sheet_that_is_closed_takes_the_reason_with_it() {
        window.click("more-settings");
        window.enter("setting-l2", "-1");
        window.clickIn("settings-panel", "✕");
        Fx.until("the sheet is closed", () -> !window.sees("settings-panel"));
        assertFalse(window.sees("error"));
    }
}
