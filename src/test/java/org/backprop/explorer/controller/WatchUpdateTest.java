package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Speed;
import org.junit.jupiter.api.Test;

/** Watching one update, and runs too fast for single steps. */
class WatchUpdateTest {

    private static final Speed FAST = new Speed(100);

    private final ManualExecutor background = new ManualExecutor();
    private final FakeDisplay display = new FakeDisplay();
    private final Preset preset = Preset.twoTwoTwoTwo();
    private final TimelineController controller = new TimelineController(
            background.taskExecutor(), display, new Timeline(preset.network(), preset.initialState(), List.of()), FAST);

    @Test
    void each_phase_is_shown_for_long_enough_to_read_its_sentence_and_the_last_is_the_update() {
        controller.watchUpdate();
        run(Duration.ofSeconds(30));
        List<Phase> phases = display.offered.stream()
                .map(snapshot -> snapshot.moment().phase())
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        Phase.INPUT,
                        Phase.forward(1),
                        Phase.forward(2),
                        Phase.forward(3),
                        Phase.LOSS,
                        Phase.backward(3),
                        Phase.backward(2),
                        Phase.backward(1),
                        Phase.GRADIENT,
                        Phase.UPDATE),
                phases);
        assertFalse(display.running);
        assertEquals(1, display.newest().moment().updateCount());
    }

    @Test
    void an_update_is_watched_in_less_than_twenty_seconds_at_no_more_than_one_phase_a_second() {
        controller.watchUpdate();
        run(Duration.ofSeconds(5));
        assertTrue(display.newest().moment().phase().hasReached(Phase.forward(2)));
        assertFalse(display.newest().moment().phase().hasReached(Phase.backward(3)));
        run(Duration.ofSeconds(15));
        assertEquals(Phase.UPDATE, display.newest().moment().phase());
    }

    @Test
    void a_step_ends_it() {
        controller.watchUpdate();
        run(Duration.ofSeconds(3));
        controller.stepBack();
        run(Duration.ofSeconds(1));
        Phase phase = display.newest().moment().phase();
        run(Duration.ofSeconds(10));
        assertEquals(phase, display.newest().moment().phase());
        assertFalse(display.running);
    }

    @Test
    void escape_ends_it_but_no_other_run() {
        controller.watchUpdate();
        run(Duration.ofSeconds(3));
        controller.stopWatching();
        run(Duration.ofSeconds(1));
        assertFalse(display.running);
        controller.toggleRun();
        run(Duration.ofSeconds(1));
        controller.stopWatching();
        run(Duration.ofSeconds(1));
        assertTrue(display.running);
    }

    @Test
    void a_run_too_fast_for_its_steps_shows_whole_updates() {
        run(Duration.ofMillis(50));
        display.offered.clear();
        controller.choose(Granularity.LAYER);
        controller.toggleRun();
        run(Duration.ofSeconds(2));
        assertTrue(display.offered.size() > 5);
        List<Snapshot> others = display.offered.stream()
                .filter(snapshot -> !snapshot.moment().phase().equals(Phase.UPDATE))
                .toList();
        assertEquals(List.of(), others);
        // ten moments an update
        assertEquals(20, display.newest().moment().updateCount(), 1);
    }

    /** Runs the background for a time, a hundredth of a second at once. */
    private void run(Duration duration) {
        for (long passed = 0; passed < duration.toMillis(); passed += 10) {
            background.clock().advance(Duration.ofMillis(10));
            for (int waiting = background.waiting(); waiting > 0; waiting--) {
                background.runOne();
            }
        }
    }
}
