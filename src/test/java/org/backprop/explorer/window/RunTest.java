package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Training that runs in the background while every control stays usable. */
class RunTest extends WindowTest {

    /** The position of 100 steps per second. */
    private static final int BRISK = 5;

    @Test
    void a_run_moves_on_until_it_is_paused_by_its_button() {
        runOnAndOn();
        assertEquals("❚❚ Pause", window.text("run"));
        window.click("run");
        Fx.shows("▶▶ Run", () -> window.text("run"));
        window.catchUp();
        int paused = window.updatesDone();
        window.catchUp(); // behind any update that was still under way
        assertEquals(paused, window.updatesDone());
    }

    @Test
    void space_runs_and_pauses() {
        openSession(SessionJson.LONG);
        window.chooseSpeed(8);
        window.press(KeyCode.SPACE);
        Fx.until("the run moves", () -> window.updatesDone() > 10);
        window.press(KeyCode.SPACE);
        Fx.until("the run is paused", () -> !window.isRunning());
    }

    @Test
    void a_paused_run_goes_on_from_where_it_was() {
        runOnAndOn();
        window.endRun();
        window.catchUp();
        int paused = window.updatesDone();
        window.click("run");
        Fx.until("the run moves", () -> window.updatesDone() > paused);
    }

    @Test
    void a_step_pauses_a_run() {
        runOnAndOn();
        window.press(KeyCode.LEFT);
        Fx.until("the run is paused", () -> !window.isRunning());
    }

    @Test
    void another_learning_rate_takes_effect_in_mid_run() {
        runOnAndOn();
        window.enter("learning-rate", "0.05");
        window.catchUp();
        int then = window.updatesDone();
        Fx.until("the run goes on", () -> window.updatesDone() > then);
        assertTrue(window.isRunning());
        assertEquals(ExpectedText.local("0.05"), window.text("learning-rate"));
    }

    @Test
    void undo_after_a_run_takes_it_back_to_the_edit() {
        runOnAndOn();
        window.enter("learning-rate", "0.05");
        window.click("network");
        window.catchUp();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("the run is paused", () -> !window.isRunning());
        Fx.shows(ExpectedText.local("0.2"), () -> window.text("learning-rate"));
    }

    @Test
    void another_optimizer_takes_effect_in_mid_run() {
        runOnAndOn();
        window.choose("optimizer", "Adam");
        window.catchUp();
        int then = window.updatesDone();
        Fx.until("the run goes on", () -> window.updatesDone() > then);
        assertEquals("Adam", window.chosen("optimizer"));
    }

    @Test
    void the_speed_changes_in_mid_run() {
        runOnAndOn();
        window.chooseSpeed(0);
        Fx.until("the run is slow", () -> {
            int before = window.updatesDone();
            window.catchUp();
            return window.updatesDone() - before <= 1;
        });
        assertTrue(window.isRunning());
    }

    @Test
    void the_line_of_time_travels_anywhere_and_shows_the_cost_that_was_there() {
        runSome();
        int known = window.updatesKnown();
        for (double place : new double[] {0.3, 0.8, 0.05}) {
            window.clickTrack("timeline", place);
            window.catchUp();
            assertEquals(place * known, window.updatesDone(), 0.03 * known);
            assertCostIsExact();
        }
        assertEquals(known, window.updatesKnown());
    }

    @Test
    void a_click_on_the_curve_travels_there() {
        runSome();
        window.click("cost-curve");
        Fx.until("it is the middle of the run", () -> {
            double share = window.updatesDone() / (double) window.updatesKnown();
            return share > 0.3 && share < 0.7;
        });
        window.catchUp();
        assertCostIsExact();
    }

    @Test
    void travelling_pauses_a_run() {
        runOnAndOn();
        window.clickTrack("timeline", 0.5);
        Fx.until("the run is paused", () -> !window.isRunning());
    }

    @Test
    void after_a_pause_every_update_can_be_stepped_back_to() {
        runSome();
        int known = window.updatesKnown();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        for (int back = 1; back <= 5; back++) {
            window.press(KeyCode.LEFT);
            window.arrivesAtUpdate(known - back, known);
            assertCostIsExact();
        }
    }

    @Test
    void after_a_run_the_parameters_are_those_of_so_many_updates() {
        runSome();
        ReferenceNetwork expected = ReferenceNetwork.atStart().updated(window.updatesDone());
        assertTrue(window.text("weight-12").endsWith(" → " + ExpectedText.fixed(expected.parameters[12], 3)));
    }

    private void runOnAndOn() {
        openSession(SessionJson.LONG);
        window.runAtFullSpeed("the run moves", () -> window.updatesDone() > 10);
    }

    /** A hundred updates and some more of the 2-2-2-2 network. */
    private void runSome() {
        window.click("by-update");
        window.chooseSpeed(BRISK);
        window.click("run");
        Fx.until("some updates are done", () -> window.updatesDone() > 100);
        window.endRun();
        window.catchUp();
    }

    private void assertCostIsExact() {
        int done = window.updatesDone();
        String cost = ExpectedText.significant(ReferenceNetwork.atStart().updated(done).loss, 7);
        assertEquals("L = " + cost + " at update " + done, window.text("cost").replace("\u202f", ""));
    }
}
