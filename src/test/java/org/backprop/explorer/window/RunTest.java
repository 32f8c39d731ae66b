package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Training that runs in the background while every control stays usable. */
class RunTest extends WindowTest {

    private static final String BRISK = "100/s";

    @Test
    void a_run_moves_on_until_it_is_paused_by_its_button() {
        runOnAndOn();
        assertEquals("❚❚ Pause", mainWindowDriver.text("run"));
        mainWindowDriver.click("run");
        Fx.shows("▶▶ Run", () -> mainWindowDriver.text("run"));
        mainWindowDriver.catchUp();
        int paused = mainWindowDriver.updatesDone();
        Fx.awaitFrames(20);
        assertEquals(paused, mainWindowDriver.updatesDone());
    }

    @Test
    void space_runs_and_pauses() {
        openSession(SessionJson.LONG);
        mainWindowDriver.chooseSpeed("full", 8);
        mainWindowDriver.press(KeyCode.SPACE);
        Fx.until("the run moves", () -> mainWindowDriver.updatesDone() > 10);
        mainWindowDriver.press(KeyCode.SPACE);
        Fx.until("the run is paused", () -> !mainWindowDriver.isRunning());
    }

    @Test
    void a_paused_run_goes_on_from_where_it_was() {
        runOnAndOn();
        mainWindowDriver.endRun();
        mainWindowDriver.catchUp();
        int paused = mainWindowDriver.updatesDone();
        mainWindowDriver.click("run");
        Fx.until("the run moves", () -> mainWindowDriver.updatesDone() > paused);
    }

    @Test
    void a_step_pauses_a_run() {
        runOnAndOn();
        mainWindowDriver.press(KeyCode.LEFT);
        Fx.until("the run is paused", () -> !mainWindowDriver.isRunning());
    }

    @Test
    void another_learning_rate_takes_effect_in_mid_run() {
        runOnAndOn();
        mainWindowDriver.enter("learning-rate", "0.05");
        mainWindowDriver.catchUp();
        int then = mainWindowDriver.updatesDone();
        Fx.until("the run goes on", () -> mainWindowDriver.updatesDone() > then);
        assertTrue(mainWindowDriver.isRunning());
        assertEquals(ExpectedText.local("0.05"), mainWindowDriver.text("learning-rate"));
    }

    @Test
    void undo_after_a_run_takes_it_back_to_the_edit() {
        runOnAndOn();
        mainWindowDriver.enter("learning-rate", "0.05");
        mainWindowDriver.click("network");
        mainWindowDriver.catchUp();
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("the run is paused", () -> !mainWindowDriver.isRunning());
        Fx.shows(ExpectedText.local("0.2"), () -> mainWindowDriver.text("learning-rate"));
    }

    @Test
    void another_optimizer_takes_effect_in_mid_run() {
        runOnAndOn();
        mainWindowDriver.choose("optimizer", "Adam");
        mainWindowDriver.catchUp();
        int then = mainWindowDriver.updatesDone();
        Fx.until("the run goes on", () -> mainWindowDriver.updatesDone() > then);
        assertEquals("Adam", mainWindowDriver.chosen("optimizer"));
    }

    @Test
    void the_speed_changes_in_mid_run() {
        runOnAndOn();
        mainWindowDriver.chooseSpeed("1/s", 0);
        Fx.until("the run is slow", () -> {
            int before = mainWindowDriver.updatesDone();
            Fx.awaitFrames(3);
            return mainWindowDriver.updatesDone() - before <= 1;
        });
        assertTrue(mainWindowDriver.isRunning());
    }

    @Test
    void the_line_of_time_travels_anywhere_and_shows_the_cost_that_was_there() {
        runSome();
        int known = mainWindowDriver.updatesKnown();
        for (double place : new double[] {0.3, 0.8, 0.05}) {
            mainWindowDriver.clickTrack("timeline", place);
            mainWindowDriver.catchUp();
            assertEquals(place * known, mainWindowDriver.updatesDone(), 0.03 * known);
            assertCostIsExact();
        }
        assertEquals(known, mainWindowDriver.updatesKnown());
    }

    @Test
    void a_click_on_the_curve_travels_there() {
        runSome();
        mainWindowDriver.click("cost-curve");
        Fx.until("it is the middle of the run", () -> {
            double share = mainWindowDriver.updatesDone() / (double) mainWindowDriver.updatesKnown();
            return share > 0.3 && share < 0.7;
        });
        mainWindowDriver.catchUp();
        assertCostIsExact();
    }

    @Test
    void travelling_pauses_a_run() {
        runOnAndOn();
        mainWindowDriver.clickTrack("timeline", 0.5);
        Fx.until("the run is paused", () -> !mainWindowDriver.isRunning());
    }

    @Test
    void after_a_pause_every_update_can_be_stepped_back_to() {
        runSome();
        int known = mainWindowDriver.updatesKnown();
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        for (int back = 1; back <= 5; back++) {
            mainWindowDriver.press(KeyCode.LEFT);
            mainWindowDriver.arrivesAtUpdate(known - back, known);
            assertCostIsExact();
        }
    }

    @Test
    void after_a_run_the_parameters_are_those_of_so_many_updates() {
        runSome();
        ReferenceNetwork expected = ReferenceNetwork.atStart().updated(mainWindowDriver.updatesDone());
        assertEquals(ExpectedText.fixed(expected.parameters[12], 3), mainWindowDriver.text("weight-12"));
    }

    private void runOnAndOn() {
        openSession(SessionJson.LONG);
        mainWindowDriver.runAtFullSpeed("the run moves", () -> mainWindowDriver.updatesDone() > 10);
    }

    /** A hundred updates and some more of the 2-2-2-2 network. */
    private void runSome() {
        mainWindowDriver.click("by-update");
        mainWindowDriver.chooseSpeed(BRISK, 5);
        mainWindowDriver.click("run");
        Fx.until("some updates are done", () -> mainWindowDriver.updatesDone() > 100);
        mainWindowDriver.endRun();
        mainWindowDriver.catchUp();
    }

    private void assertCostIsExact() {
        int done = mainWindowDriver.updatesDone();
        String cost = ExpectedText.significant(ReferenceNetwork.atStart().updated(done).loss, 6);
        assertEquals(
                "L = " + cost + " at update " + done,
                mainWindowDriver.text("cost").replace("\u202f", ""));
    }
}
