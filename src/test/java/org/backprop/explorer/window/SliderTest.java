package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sliders dragged by the mouse: all values follow during the drag. */
class SliderTest extends WindowTest {

    private static final String WEIGHT = "w[2,1,1]";
    private static final int INDEX = ReferenceNetwork.weight(2, 1, 1);
    private static final int BACKWARD_1 = 7;

    @Test
    void the_value_and_the_edge_follow_a_slider_that_is_held() {
        ReferenceNetwork dragged = drag(BACKWARD_1, 25);
        Fx.shows(ExpectedText.fixed(dragged.parameters[INDEX], 3), () -> window.text("weight-" + INDEX));
        assertEquals(dragged.parameters[INDEX], window.slider("slider-" + WEIGHT), 0.006); // half a step
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
        Fx.shows(ExpectedText.significant(dragged.loss, 4), () -> window.text("sample-loss"));
    }

    @Test
    void every_derivative_follows_a_slider_that_is_held() {
        window.click("gradient-" + WEIGHT);
        ReferenceNetwork dragged = drag("inspected-slider", BACKWARD_1, 25); // the list is free to be scrolled
        List<String> expected = ReferenceNetwork.NAMES.stream()
                .map(name -> ExpectedText.significant(dragged.gradient[ReferenceNetwork.NAMES.indexOf(name)], 4))
                .toList();
        Fx.shows(expected, () -> ReferenceNetwork.NAMES.stream()
                .map(name -> window.text("gradient-" + name))
                .toList());
    }

    @Test
    void the_cost_follows_a_slider_even_before_the_forward_phase() {
        ReferenceNetwork dragged = drag(0, 25);
        Fx.shows("L = " + ExpectedText.significant(dragged.loss, 7) + " at update 0", () -> window.text("cost"));
        assertEquals(List.of("input"), window.presentPhases());
    }

    @Test
    void undo_takes_a_whole_drag_back_at_once() {
        window.stepForward(BACKWARD_1);
        window.click("gradient-" + WEIGHT); // selects the parameter, as the drag does
        List<String> before = window.everything();
        drag(0, 20);
        window.moveBy(10);
        window.moveBy(-45);
        window.letGo();
        window.moveTo("gradient-" + WEIGHT);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        assertEquals(before, window.everything());
    }

    static Stream<Arguments> redoKeys() {
        return Stream.of(Arguments.of((Object) new KeyCode[] {KeyCode.CONTROL, KeyCode.Y}), Arguments.of((Object)
                new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z}));
    }

    @ParameterizedTest
    @MethodSource("redoKeys")
    void redo_brings_a_drag_back(KeyCode[] keys) {
        ReferenceNetwork dragged = drag(BACKWARD_1, 20);
        window.letGo();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        window.press(keys);
        window.catchUp();
        assertEquals(dragged.parameters[INDEX], ExpectedText.number(window.text("value-" + WEIGHT)));
        assertEquals(ExpectedText.significant(dragged.loss, 4), window.text("sample-loss"));
    }

    @Test
    void undo_and_redo_hold_even_before_the_window_shows_that_there_is_something_to_take_back() {
        window.enter("value-" + WEIGHT, "0.9");
        window.catchUp();
        window.pressControlAtOnceWith(KeyCode.Z, KeyCode.Y, KeyCode.Z, KeyCode.Y);
        window.catchUp();
        assertEquals(ExpectedText.local("0.9"), window.text("value-" + WEIGHT));
        Fx.run(window.node("network")::requestFocus);
        window.pressControlAtOnceWith(KeyCode.Z, KeyCode.Y, KeyCode.Z);
        window.catchUp();
        assertEquals(ExpectedText.local("0.4"), window.text("value-" + WEIGHT));
    }

    @Test
    void where_there_is_nothing_to_take_back_the_keys_for_it_disturb_no_run() {
        window.chooseSpeed(6);
        window.click("run");
        Fx.until("the run has come some way", () -> window.updatesDone() > 5);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        int then = window.updatesDone();
        Fx.until("the run goes on", () -> window.updatesDone() > then + 10);
        assertTrue(window.isRunning());
        window.endRun();
    }

    @Test
    void two_drags_are_taken_back_one_after_the_other() {
        ReferenceNetwork first = drag(0, 20);
        window.letGo();
        window.takeSlider("slider-w[1,1,1]", 20);
        window.letGo();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        assertEquals(ExpectedText.local("0.15"), window.text("value-w[1,1,1]"));
        assertEquals(first.parameters[INDEX], ExpectedText.number(window.text("value-" + WEIGHT)));
    }

    @Test
    void a_drag_that_begins_beside_the_thumb_is_taken_back_at_once_too() {
        window.pressTrack("slider-" + WEIGHT, 0.3);
        window.moveBy(-6);
        window.moveBy(-6);
        window.letGo();
        window.catchUp();
        assertTrue(ExpectedText.number(window.text("value-" + WEIGHT)) < 0);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        assertEquals(ExpectedText.local("0.4"), window.text("value-" + WEIGHT));
    }

    @Test
    void a_run_waits_while_a_slider_is_held_and_goes_on_afterwards() {
        window.chooseSpeed(6);
        window.click("run");
        Fx.until("the run has come some way", () -> window.updatesDone() > 20);
        window.takeSlider("slider-" + WEIGHT, 25);
        Fx.until("all updates known are those done", () -> window.updatesDone() == window.updatesKnown());
        int held = waitUntilItRests();
        window.catchUp();
        assertEquals(held, window.updatesDone());
        assertTrue(window.isRunning());
        window.letGo();
        Fx.until("the run goes on", () -> window.updatesDone() > held + 20);
        assertTrue(window.isRunning());
    }

    @Test
    void a_drag_in_mid_run_is_one_undo_step() {
        window.chooseSpeed(6);
        window.click("run");
        Fx.until("the run has come some way", () -> window.updatesDone() > 20);
        window.takeSlider("slider-" + WEIGHT, 25);
        window.moveBy(-30);
        window.letGo();
        window.endRun();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        int done = window.updatesDone();
        assertEquals(
                "L = " + ExpectedText.significant(ReferenceNetwork.atStart().updated(done).loss, 7) + " at update "
                        + done,
                window.text("cost"));
    }

    /** Steps forward, drags the slider, and returns the reference network with the slider's value. */
    private ReferenceNetwork drag(int steps, double pixels) {
        return drag("slider-" + WEIGHT, steps, pixels);
    }

    private ReferenceNetwork drag(String slider, int steps, double pixels) {
        window.stepForward(steps);
        window.takeSlider(slider, pixels);
        double asked = window.slider(slider);
        Fx.until(
                "the value follows the slider",
                () -> Math.abs(ExpectedText.number(window.text("value-" + WEIGHT)) - asked) < 0.006);
        return ReferenceNetwork.atStart().with(INDEX, ExpectedText.number(window.text("value-" + WEIGHT)));
    }

    private int waitUntilItRests() {
        int[] last = {-1};
        Fx.until("the run rests", () -> {
            int before = last[0];
            last[0] = window.updatesDone();
            window.catchUp();
            return before == last[0];
        });
        return last[0];
    }

    private String h(int column, int neuron) {
        return window.texts("neuron-" + column + "-" + neuron).get(0);
    }
}
