package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Sliders dragged by the mouse: everything on screen follows while they are held. */
class SliderTest extends WindowTest {

    private static final String WEIGHT = "w[2,1,1]";
    private static final int INDEX = ReferenceNetwork.weight(2, 1, 1);
    private static final int BACKWARD_1 = 7;

    @Test
    void the_value_and_the_edge_follow_a_slider_that_is_held() {
        ReferenceNetwork dragged = drag(BACKWARD_1, 25);
        Fx.shows(ExpectedText.fixed(dragged.parameters[INDEX], 3), () -> mainWindowDriver.text("weight-" + INDEX));
        assertEquals(dragged.parameters[INDEX], mainWindowDriver.slider("slider-" + WEIGHT), 0.006); // half a step
    }

    @Test
    void the_values_behind_the_weight_follow_a_slider_that_is_held() {
        ReferenceNetwork dragged = drag(BACKWARD_1, 25);
        List<String> expected = List.of(
                ExpectedText.fixed(dragged.h[1][0], 3),
                ExpectedText.fixed(dragged.h[2][0], 3),
                ExpectedText.fixed(dragged.h[2][1], 3),
                ExpectedText.fixed(dragged.h[3][0], 3),
                ExpectedText.fixed(dragged.h[3][1], 3));
        Fx.shows(expected, () -> List.of(h(2, 1), h(3, 1), h(3, 2), h(4, 1), h(4, 2)));
    }

    @Test
    void the_loss_follows_a_slider_that_is_held() {
        ReferenceNetwork dragged = drag(BACKWARD_1, -30);
        assertNotEquals(
                ExpectedText.significant(ReferenceNetwork.atStart().loss, 4),
                ExpectedText.significant(dragged.loss, 4));
        Fx.shows(ExpectedText.significant(dragged.loss, 4), () -> mainWindowDriver.text("sample-loss"));
    }

    @Test
    void every_derivative_follows_a_slider_that_is_held() {
        mainWindowDriver.click("gradient-" + WEIGHT);
        ReferenceNetwork dragged = drag("inspected-slider", BACKWARD_1, 25); // the list is free to be scrolled
        List<String> expected = ReferenceNetwork.NAMES.stream()
                .map(name -> ExpectedText.significant(dragged.gradient[ReferenceNetwork.NAMES.indexOf(name)], 3))
                .toList();
        Fx.shows(expected, () -> ReferenceNetwork.NAMES.stream()
                .map(name -> mainWindowDriver.text("gradient-" + name))
                .toList());
    }

    @Test
    void the_cost_follows_a_slider_even_before_the_forward_phase() {
        ReferenceNetwork dragged = drag(0, 25);
        Fx.shows(
                "L = " + ExpectedText.significant(dragged.loss, 6) + " at update 0",
                () -> mainWindowDriver.text("cost"));
        assertEquals(List.of("input"), mainWindowDriver.presentPhases());
    }

    @Test
    void undo_takes_a_whole_drag_back_at_once() {
        mainWindowDriver.stepForward(BACKWARD_1);
        mainWindowDriver.click("gradient-" + WEIGHT); // selects the parameter, as the drag does
        List<String> before = mainWindowDriver.everything();
        drag(0, 20);
        mainWindowDriver.moveBy(10);
        mainWindowDriver.moveBy(-45);
        mainWindowDriver.letGo();
        mainWindowDriver.moveTo("gradient-" + WEIGHT);
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        assertEquals(before, mainWindowDriver.everything());
    }

    @Test
    void redo_brings_a_drag_back() {
        ReferenceNetwork dragged = drag(BACKWARD_1, 20);
        mainWindowDriver.letGo();
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Y);
        mainWindowDriver.catchUp();
        assertEquals(dragged.parameters[INDEX], ExpectedText.number(mainWindowDriver.text("value-" + WEIGHT)));
        assertEquals(ExpectedText.significant(dragged.loss, 4), mainWindowDriver.text("sample-loss"));
    }

    @Test
    void undo_and_redo_hold_even_before_the_window_shows_that_there_is_something_to_take_back() {
        mainWindowDriver.enter("value-" + WEIGHT, "0.9");
        mainWindowDriver.catchUp();
        mainWindowDriver.pressControlAtOnceWith(KeyCode.Z, KeyCode.Y, KeyCode.Z, KeyCode.Y);
        mainWindowDriver.catchUp();
        assertEquals(ExpectedText.local("0.9"), mainWindowDriver.text("value-" + WEIGHT));
        Fx.run(mainWindowDriver.node("network")::requestFocus);
        mainWindowDriver.pressControlAtOnceWith(KeyCode.Z, KeyCode.Y, KeyCode.Z);
        mainWindowDriver.catchUp();
        assertEquals(ExpectedText.local("0.4"), mainWindowDriver.text("value-" + WEIGHT));
    }

    @Test
    void where_there_is_nothing_to_take_back_the_keys_for_it_disturb_no_run() {
        mainWindowDriver.chooseSpeed("1" + '\u202f' + "000/s", 6);
        mainWindowDriver.click("run");
        Fx.until("the run has come some way", () -> mainWindowDriver.updatesDone() > 5);
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Y);
        int then = mainWindowDriver.updatesDone();
        Fx.until("the run goes on", () -> mainWindowDriver.updatesDone() > then + 10);
        assertTrue(mainWindowDriver.isRunning());
        mainWindowDriver.endRun();
    }

    @Test
    void two_drags_are_taken_back_one_after_the_other() {
        ReferenceNetwork first = drag(0, 20);
        mainWindowDriver.letGo();
        mainWindowDriver.takeSlider("slider-w[1,1,1]", 20);
        mainWindowDriver.letGo();
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        assertEquals(ExpectedText.local("0.15"), mainWindowDriver.text("value-w[1,1,1]"));
        assertEquals(first.parameters[INDEX], ExpectedText.number(mainWindowDriver.text("value-" + WEIGHT)));
    }

    @Test
    void a_drag_that_begins_beside_the_thumb_is_taken_back_at_once_too() {
        mainWindowDriver.pressTrack("slider-" + WEIGHT, 0.3);
        mainWindowDriver.moveBy(-6);
        mainWindowDriver.moveBy(-6);
        mainWindowDriver.letGo();
        mainWindowDriver.catchUp();
        assertTrue(ExpectedText.number(mainWindowDriver.text("value-" + WEIGHT)) < 0);
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        assertEquals(ExpectedText.local("0.4"), mainWindowDriver.text("value-" + WEIGHT));
    }

    @Test
    void a_run_waits_while_a_slider_is_held_and_goes_on_afterwards() {
        mainWindowDriver.chooseSpeed("1" + '\u202f' + "000/s", 6);
        mainWindowDriver.click("run");
        Fx.until("the run has come some way", () -> mainWindowDriver.updatesDone() > 20);
        mainWindowDriver.takeSlider("slider-" + WEIGHT, 25);
        Fx.until(
                "all updates known are those done",
                () -> mainWindowDriver.updatesDone() == mainWindowDriver.updatesKnown());
        int held = waitUntilItRests();
        Fx.awaitFrames(30);
        assertEquals(held, mainWindowDriver.updatesDone());
        assertTrue(mainWindowDriver.isRunning());
        mainWindowDriver.letGo();
        Fx.until("the run goes on", () -> mainWindowDriver.updatesDone() > held + 20);
        assertTrue(mainWindowDriver.isRunning());
    }

    @Test
    void a_drag_in_mid_run_is_one_undo_step() {
        mainWindowDriver.chooseSpeed("1" + '\u202f' + "000/s", 6);
        mainWindowDriver.click("run");
        Fx.until("the run has come some way", () -> mainWindowDriver.updatesDone() > 20);
        mainWindowDriver.takeSlider("slider-" + WEIGHT, 25);
        mainWindowDriver.moveBy(-30);
        mainWindowDriver.letGo();
        mainWindowDriver.endRun();
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        int done = mainWindowDriver.updatesDone();
        assertEquals(
                "L = " + ExpectedText.significant(ReferenceNetwork.atStart().updated(done).loss, 6) + " at update "
                        + done,
                mainWindowDriver.text("cost"));
    }

    /** Goes so many steps forward, drags the slider, and computes what should be seen by the value that it has then. */
    private ReferenceNetwork drag(int steps, double pixels) {
        return drag("slider-" + WEIGHT, steps, pixels);
    }

    private ReferenceNetwork drag(String slider, int steps, double pixels) {
        mainWindowDriver.stepForward(steps);
        mainWindowDriver.takeSlider(slider, pixels);
        double asked = mainWindowDriver.slider(slider);
        Fx.until(
                "the value follows the slider",
                () -> Math.abs(ExpectedText.number(mainWindowDriver.text("value-" + WEIGHT)) - asked) < 0.006);
        return ReferenceNetwork.atStart().with(INDEX, ExpectedText.number(mainWindowDriver.text("value-" + WEIGHT)));
    }

    private int waitUntilItRests() {
        int[] last = {-1};
        Fx.until("the run rests", () -> {
            int before = last[0];
            last[0] = mainWindowDriver.updatesDone();
            Fx.awaitFrames(5);
            return before == last[0];
        });
        return last[0];
    }

    private String h(int column, int neuron) {
        return mainWindowDriver.texts("neuron-" + column + "-" + neuron).get(0);
    }
}
