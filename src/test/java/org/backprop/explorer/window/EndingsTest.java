package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Runs that end by themselves, and the notices of their reasons. */
class EndingsTest extends WindowTest {

    /** 39^(2n) is the cost after n updates; 39^192 is about 3e305, and 39^194 more than a double can hold. */
    private static final int LAST_FINITE = 96;

    private static final String DIVERGED = "Stopped before update 97: it would make the cost infinite or undefined."
            + " The learning rate may be too large; everything up to here is kept.";

    @Test
    void a_run_that_diverges_stops_before_the_cost_is_infinite_and_says_so() {
        diverge();
        assertEquals(DIVERGED, window.notice());
        window.arrivesAtUpdate(LAST_FINITE, LAST_FINITE);
    }

    @Test
    void after_a_run_has_diverged_one_can_step_back() {
        diverge();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.LEFT);
        window.arrivesAtUpdate(LAST_FINITE, LAST_FINITE); // to the update before
        window.press(KeyCode.LEFT);
        window.arrivesAtUpdate(LAST_FINITE - 1, LAST_FINITE);
        assertEquals(List.of("update"), window.presentPhases());
    }

    @Test
    void after_a_run_has_diverged_the_beginning_is_still_there() {
        diverge();
        window.press(KeyCode.HOME);
        window.arrivesAtUpdate(0, LAST_FINITE);
        assertEquals("L = " + ExpectedText.local("1.000000") + " at update 0", window.text("cost"));
    }

    @Test
    void a_step_onto_the_update_that_diverges_is_refused_with_the_same_words() {
        diverge();
        window.press(KeyCode.LEFT);
        Fx.shows("", window::notice);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        Fx.shows(DIVERGED, window::notice);
        assertEquals(LAST_FINITE, window.updatesDone());
    }

    @Test
    void a_smaller_learning_rate_lets_a_diverged_run_go_on() {
        diverge();
        window.enter("learning-rate", "0.1");
        window.catchUp();
        window.click("run");
        Fx.until("the run has got further", () -> window.updatesDone() > LAST_FINITE);
    }

    @Test
    void a_run_ends_where_the_stop_rule_says() {
        double threshold = 0.004;
        openSession(SessionJson.stopping("{\"minLossChange\": " + threshold + "}"));
        int settled = 1;
        while (change(settled) >= threshold) {
            settled++;
        }
        window.runAtFullSpeed("the run has stopped", () -> !window.notice().isEmpty());
        Fx.shows(
                "Stopped at update " + settled + ": the cost changed by less than the stop rule’s threshold.",
                window::notice);
        window.arrivesAtUpdate(settled, settled);
        Fx.until("there is no run", () -> !window.isRunning());
    }

    @Test
    void a_run_ends_at_the_largest_number_of_updates() {
        openSession(SessionJson.stopping("{\"maxUpdates\": 25}"));
        window.runAtFullSpeed("the limit is reached", () -> window.updatesKnown() == 25);
        Fx.shows("Stopped at update 25, the maximum number of updates set for this session.", window::notice);
        Fx.until("there is no run", () -> !window.isRunning());
    }

    @Test
    void a_notice_goes_away_with_escape() {
        diverge();
        window.press(KeyCode.ESCAPE);
        Fx.shows("", window::notice);
    }

    @Test
    void a_notice_covers_nothing_below_the_menu_bar() {
        diverge();
        window.layOut();
        assertTrue(window.place("notice").getMaxY() <= window.place("toolbar").getMinY());
        assertTrue(window.place("notice").getMinX() > window.place("menu-help").getMaxX());
    }

    @Test
    void a_notice_goes_away_with_its_button() {
        diverge();
        window.clickIn("notice", "✕");
        Fx.shows("", window::notice);
    }

    private void diverge() {
        openSession(SessionJson.DIVERGING);
        window.runAtFullSpeed("the run has stopped", () -> !window.notice().isEmpty());
        window.arrivesAtUpdate(LAST_FINITE, LAST_FINITE);
        Fx.until("there is no run", () -> !window.isRunning());
        assertFalse(window.text("cost").contains("Infinity"));
    }

    private static double change(int update) {
        ReferenceNetwork before = ReferenceNetwork.atStart().updated(update - 1);
        return Math.abs(before.updated().loss - before.loss);
    }
}
