package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The moments where steps of each granularity end. */
class StepTest {

    private static final TrainingSettings PAIRS = TrainingSettings.DEFAULT.withSampling(Timelines.PAIRS);

    private static String text(Moment moment) {
        return moment.updateIndex() + "/" + moment.batchPosition() + " " + moment.phase();
    }

    /** The moments that {@code count} steps forward come to. */
    private static String forward(Timeline timeline, Granularity granularity, int count) {
        return Stream.generate(() -> {
                    timeline.cursor().stepForward(granularity);
                    return text(timeline.cursor().moment());
                })
                .limit(count)
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_timeline_begins_with_the_input() {
        assertEquals(Moment.START, Timelines.network2222().cursor().moment());
    }

    @Test
    void layer_goes_through_each_phase_of_an_update() {
        assertEquals(
                "0/0 forward 1, 0/0 forward 2, 0/0 forward 3, 0/0 loss, 0/0 backward 3, 0/0 backward 2,"
                        + " 0/0 backward 1, 0/0 gradient, 0/0 update, 1/0 input",
                forward(Timelines.network2222(), Granularity.LAYER, 10));
    }

    @Test
    void layer_goes_through_each_sample_of_a_batch() {
        assertEquals(
                "0/0 forward 1, 0/0 forward 2, 0/0 loss, 0/0 backward 2, 0/0 backward 1, 0/1 input, 0/1 forward 1,"
                        + " 0/1 forward 2, 0/1 loss, 0/1 backward 2, 0/1 backward 1, 0/1 gradient, 0/1 update",
                forward(Timelines.fiveSamples(PAIRS), Granularity.LAYER, 13));
    }

    @Test
    void sample_stops_at_the_end_of_each_backward_pass_and_at_the_update() {
        assertEquals(
                "0/0 backward 1, 0/1 backward 1, 0/1 update, 1/0 backward 1, 1/1 backward 1, 1/1 update,"
                        + " 2/0 backward 1, 2/0 update, 3/0 backward 1",
                forward(Timelines.fiveSamples(PAIRS), Granularity.SAMPLE, 9));
    }

    @Test
    void update_stops_at_each_update() {
        assertEquals(
                "0/1 update, 1/1 update, 2/0 update, 3/1 update",
                forward(Timelines.fiveSamples(PAIRS), Granularity.UPDATE, 4));
    }

    @Test
    void epoch_stops_at_the_last_update_of_each_epoch() {
        assertEquals("2/0 update, 5/0 update", forward(Timelines.fiveSamples(PAIRS), Granularity.EPOCH, 2));
    }

    @Test
    void epoch_ends_the_running_epoch_from_the_middle_of_an_update() {
        Timeline timeline = Timelines.fiveSamples(PAIRS);
        timeline.cursor().seek(0);
        forward(timeline, Granularity.UPDATE, 1);
        forward(timeline, Granularity.LAYER, 3);
        assertEquals("2/0 update", forward(timeline, Granularity.EPOCH, 1));
    }

    @Test
    void epoch_back_goes_to_the_end_of_the_epoch_before() {
        Timeline timeline = Timelines.fiveSamples(PAIRS);
        forward(timeline, Granularity.UPDATE, 5);
        timeline.cursor().stepBack(Granularity.EPOCH);
        assertEquals("2/0 update", text(timeline.cursor().moment()));
    }

    @Test
    void an_epoch_begins_anew_where_the_sampling_was_changed() {
        Timeline timeline = Timelines.fiveSamples(PAIRS);
        forward(timeline, Granularity.UPDATE, 1);
        TrainingSettings mini = PAIRS.withSampling(
                new Sampling(new BatchMode.Mini(3), PAIRS.sampling().order()));
        timeline.edit(new Change.SetTraining(mini), new Gesture());
        assertEquals("2/1 update, 4/1 update", forward(timeline, Granularity.EPOCH, 2));
    }

    @Test
    void stepping_back_at_the_start_stays_there() {
        Timeline timeline = Timelines.network2222();
        for (Granularity granularity : Granularity.values()) {
            timeline.cursor().stepBack(granularity);
        }
        assertEquals(Moment.START, timeline.cursor().moment());
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void steps_back_stop_where_the_steps_forward_stopped(Granularity granularity) {
        Timeline timeline = Timelines.fiveSamples(PAIRS);
        List<Moment> there = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            there.add(timeline.cursor().moment());
            timeline.cursor().stepForward(granularity);
        }
        List<Moment> back = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            timeline.cursor().stepBack(granularity);
            back.add(timeline.cursor().moment());
        }
        Collections.reverse(back);
        assertEquals(there, back);
    }

    @Test
    void seek_comes_to_the_phase_update_of_the_last_update_done() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(50, false);
        timeline.cursor().seek(20);
        assertEquals("19/0 update", text(timeline.cursor().moment()));
    }

    @Test
    void seek_beyond_what_is_known_comes_to_its_end() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(50, false);
        timeline.cursor().seek(20);
        timeline.cursor().seek(1000);
        assertEquals(50, timeline.cursor().moment().updateCount());
    }

    @Test
    void seek_before_the_start_comes_to_the_start() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(5, false);
        timeline.cursor().seek(-1);
        assertEquals(Moment.START, timeline.cursor().moment());
    }

    @Test
    void stepping_back_forgets_nothing_of_the_curve() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(50, false);
        timeline.cursor().stepBack(Granularity.UPDATE);
        assertEquals(50, timeline.length());
    }
}
