package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/** A timeline whose edits are known from the beginning, as that of a session just read. */
class EditsAheadTest {

    private static final Edit EARLY = new Edit(0, Change.SetParameters.of(0, 0.75));
    private static final Edit LATE = new Edit(12, Change.SetParameters.of(1, 0.5));

    private static Timeline timeline(Edit... edits) {
        Preset preset = Preset.twoTwoTwoTwo();
        return new Timeline(preset.network(), preset.initialState(), List.of(edits));
    }

    private static Edit stopAt(long update, long maxUpdates) {
        return new Edit(
                update, new Change.SetTraining(TrainingSettings.DEFAULT.withStopRule(new StopRule(0, maxUpdates))));
    }

    private static NaiveRun run(long updates, Edit... edits) {
        Preset preset = Preset.twoTwoTwoTwo();
        NaiveRun run = new NaiveRun(preset.network(), preset.initialState(), List.of(edits));
        for (long update = 0; update < updates; update++) {
            run.advance();
        }
        return run;
    }

    @Test
    void an_edit_at_update_0_is_made_at_once() {
        assertEquals(0.75, timeline(EARLY, LATE).snapshot().parameters().get(0));
    }

    @Test
    void training_makes_the_edits_on_its_way() {
        Timeline timeline = timeline(EARLY, LATE);
        timeline.trainingLoop().trainTo(30, false);
        assertEquals(run(30, EARLY, LATE).state(), timeline.cursor().state());
    }

    @Test
    void edits_are_made_in_the_order_of_their_updates() {
        Timeline timeline = timeline(LATE, EARLY);
        timeline.trainingLoop().trainTo(30, false);
        assertEquals(run(30, EARLY, LATE).state(), timeline.cursor().state());
    }

    @Test
    void training_to_the_update_of_an_edit_shows_it_made() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(12, false);
        assertEquals(run(12, LATE).state().parameters(), timeline.snapshot().parameters());
    }

    @Test
    void training_to_the_update_of_an_edit_knows_that_update() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(12, false);
        assertEquals(12, timeline.length());
    }

    @Test
    void the_curve_has_the_edited_cost_at_the_edit() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(12, false);
        assertEquals(run(12, LATE).cost(), timeline.costCurve().get(12));
    }

    @Test
    void a_step_to_the_phase_update_before_an_edit_shows_the_parameters_without_it() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(11, false);
        timeline.cursor().stepForward(Granularity.UPDATE);
        assertEquals(run(12).state().parameters(), timeline.snapshot().parameters());
    }

    @Test
    void a_step_to_the_phase_update_before_an_edit_knows_that_update() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(11, false);
        timeline.cursor().stepForward(Granularity.UPDATE);
        assertEquals(12, timeline.length());
    }

    @Test
    void stepping_past_an_edit_makes_it() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(11, false);
        timeline.cursor().stepForward(Granularity.UPDATE);
        timeline.cursor().stepForward(Granularity.LAYER);
        assertEquals(run(12, LATE).state().parameters(), timeline.snapshot().parameters());
    }

    @Test
    void a_new_edit_before_them_drops_edits_ahead() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(5, false);
        timeline.edit(EARLY.change(), new Gesture());
        assertEquals(List.of(new Edit(5, EARLY.change())), timeline.edits());
    }

    @Test
    void a_limit_lowered_on_the_way_holds() {
        Timeline timeline = timeline(stopAt(10, 20));
        timeline.trainingLoop().trainTo(50, true);
        assertEquals(20, timeline.cursor().moment().updateCount());
    }

    @Test
    void a_limit_lowered_below_what_is_done_ends_training_there() {
        Timeline timeline = timeline(stopAt(10, 5));
        assertEquals(StopReason.MAX_UPDATES, timeline.trainingLoop().trainTo(50, true));
        assertEquals(10, timeline.cursor().moment().updateCount());
    }

    @Test
    void a_limit_raised_where_it_is_reached_lets_training_go_on() {
        Timeline timeline = timeline(stopAt(0, 10), stopAt(10, 20));
        assertEquals(StopReason.MAX_UPDATES, timeline.trainingLoop().trainTo(50, true));
        assertEquals(20, timeline.cursor().moment().updateCount());
    }

    @Test
    void thousands_of_edits_can_each_raise_the_limit() {
        Edit[] edits = LongStream.range(0, 6000)
                .mapToObj(update -> stopAt(update, update + 1))
                .toArray(Edit[]::new);
        Timeline timeline = timeline(edits);
        assertEquals(StopReason.MAX_UPDATES, timeline.trainingLoop().trainTo(6000, true));
        assertEquals(6000, timeline.cursor().moment().updateCount());
    }

    @Test
    void tens_of_thousands_of_edits_are_made_in_passing() {
        Edit[] edits = LongStream.range(0, 60_000)
                .mapToObj(update -> stopAt(update, update + 1))
                .toArray(Edit[]::new);
        Timeline timeline = timeline(edits);
        assertTimeout(Duration.ofSeconds(10), () -> timeline.trainingLoop().trainTo(60_000, true));
    }

    @Test
    void the_path_has_the_parameters_after_the_edits() {
        Parameters there =
                timeline12().historySnapshot().parametersAfter(0, 12, 13).get(1);
        assertEquals(0.5, there.get(1));
    }

    private static Timeline timeline12() {
        Timeline timeline = timeline(LATE);
        timeline.trainingLoop().trainTo(13, false);
        return timeline;
    }
}
