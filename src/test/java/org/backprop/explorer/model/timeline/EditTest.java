package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.OptimizerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits, their gestures, undo and redo. */
class EditTest {

    private static final Change SET = Change.SetParameters.of(0, 0.75);
    private static final Change SLOWER =
            new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(0.125)));

    private final Timeline timeline = Timelines.network2222();

    private void step(int count) {
        IntStream.range(0, count).forEach(s -> timeline.cursor().stepForward(Granularity.LAYER));
    }

    private void edit(Change change) {
        timeline.edit(change, new Gesture());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8})
    void an_edit_before_the_update_keeps_the_phase(int phase) {
        step(10 + phase);
        Phase before = timeline.cursor().moment().phase();
        edit(SET);
        assertEquals(before, timeline.cursor().moment().phase());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8})
    void an_edit_before_the_update_is_seen_at_once(int phase) {
        step(10 + phase);
        edit(SET);
        assertEquals(0.75, timeline.snapshot().parameters().get(0));
    }

    @Test
    void an_edit_in_the_middle_of_an_update_recomputes_it_from_its_start() {
        step(4);
        edit(SET);
        Parameters edited = Preset.twoTwoTwoTwo().initialState().parameters().with(0, 0.75);
        assertEquals(
                timeline.snapshot().network().trace(edited, 0).loss(),
                timeline.snapshot().sampleLoss().orElseThrow());
    }

    @Test
    void an_edit_at_the_phase_update_takes_hold_after_it() {
        step(9);
        edit(SET);
        assertEquals(new Moment(1, 0, Phase.GRADIENT), timeline.cursor().moment());
    }

    @Test
    void an_edit_at_the_phase_update_leaves_the_other_parameters_where_the_update_led() {
        step(9);
        Parameters moved = timeline.snapshot().parameters();
        edit(SET);
        assertEquals(moved.with(0, 0.75), timeline.snapshot().parameters());
    }

    @Test
    void an_edit_is_recorded_with_the_number_of_updates_done() {
        timeline.trainingLoop().trainTo(12, false);
        edit(SET);
        assertEquals(List.of(new Edit(12, SET)), timeline.edits());
    }

    @Test
    void an_edit_in_the_past_drops_the_future() {
        timeline.trainingLoop().trainTo(30, false);
        timeline.cursor().seek(12);
        edit(SET);
        assertEquals(12, timeline.length());
    }

    @Test
    void an_edit_in_the_past_drops_the_edits_of_the_future() {
        timeline.trainingLoop().trainTo(30, false);
        edit(SET);
        timeline.cursor().seek(12);
        edit(SLOWER);
        assertEquals(List.of(new Edit(12, SLOWER)), timeline.edits());
    }

    @Test
    void several_edits_share_an_update_in_their_order() {
        timeline.trainingLoop().trainTo(12, false);
        edit(SET);
        edit(SLOWER);
        assertEquals(List.of(new Edit(12, SET), new Edit(12, SLOWER)), timeline.edits());
    }

    @Test
    void the_curve_has_the_edited_cost_where_the_edit_was_made() {
        timeline.trainingLoop().trainTo(12, false);
        edit(SET);
        assertEquals(
                timeline.snapshot().updateValues().before().cost().total(),
                timeline.costCurve().get(12));
    }

    @Test
    void a_curve_handed_out_keeps_its_numbers_after_an_edit() {
        timeline.trainingLoop().trainTo(30, false);
        CostCurve curve = timeline.costCurve();
        double before = curve.get(12);
        timeline.cursor().seek(12);
        edit(SET);
        timeline.trainingLoop().trainTo(30, false);
        assertEquals(before, curve.get(12));
    }

    @Test
    void a_change_of_the_learning_rate_leaves_the_past_as_it_was() {
        timeline.trainingLoop().trainTo(12, false);
        double before = timeline.costCurve().get(11);
        edit(SLOWER);
        assertEquals(before, timeline.costCurve().get(11));
    }

    @Test
    void an_edit_that_changes_nothing_is_none() {
        timeline.trainingLoop().trainTo(12, false);
        edit(new Change.SetTraining(TrainingSettings.DEFAULT));
        assertEquals(List.of(), timeline.edits());
    }

    @Test
    void an_edit_that_changes_nothing_keeps_the_future() {
        timeline.trainingLoop().trainTo(12, false);
        timeline.cursor().seek(6);
        edit(new Change.SetTraining(TrainingSettings.DEFAULT));
        assertEquals(12, timeline.length());
    }

    @Test
    void undo_brings_the_old_future_back_with_its_curve() {
        timeline.trainingLoop().trainTo(30, false);
        double end = timeline.costCurve().get(30);
        timeline.cursor().seek(12);
        edit(SET);
        timeline.trainingLoop().trainTo(40, false);
        timeline.undoHistory().undo();
        assertEquals(end, timeline.costCurve().get(30));
    }

    @Test
    void undo_goes_back_to_the_moment_of_the_edit() {
        step(12);
        Moment before = timeline.cursor().moment();
        edit(SET);
        timeline.trainingLoop().trainTo(40, false);
        timeline.undoHistory().undo();
        assertEquals(before, timeline.cursor().moment());
    }

    @Test
    void redo_brings_the_new_future_back() {
        step(12);
        edit(SET);
        timeline.trainingLoop().trainTo(40, false);
        TrainingState end = timeline.cursor().state();
        timeline.undoHistory().undo();
        timeline.undoHistory().redo();
        assertEquals(end, timeline.cursor().state());
    }

    @Test
    void a_new_edit_after_undo_leaves_nothing_to_redo() {
        edit(SET);
        timeline.undoHistory().undo();
        edit(SLOWER);
        assertFalse(timeline.snapshot().history().canRedo());
    }

    @Test
    void the_history_says_whether_there_is_an_edit_to_take_back() {
        edit(SET);
        assertTrue(timeline.snapshot().history().canUndo());
    }

    @Test
    void undo_with_nothing_to_undo_stays() {
        step(3);
        timeline.undoHistory().undo();
        assertEquals(Phase.forward(3), timeline.cursor().moment().phase());
    }

    @Test
    void a_drag_is_one_edit_with_its_last_value() {
        drag(12);
        assertEquals(List.of(new Edit(12, Change.SetParameters.of(0, 0.5))), timeline.edits());
    }

    @Test
    void a_drag_is_undone_at_once() {
        timeline.trainingLoop().trainTo(12, false);
        TrainingState before = timeline.cursor().state();
        drag(12);
        timeline.undoHistory().undo();
        assertEquals(before, timeline.cursor().state());
    }

    @Test
    void a_drag_at_the_phase_update_takes_hold_after_that_update_only() {
        drag(12);
        assertEquals(new Moment(12, 0, Phase.GRADIENT), timeline.cursor().moment());
    }

    @Test
    void seek_to_the_update_of_an_edit_comes_to_the_gradient_that_follows_it() {
        timeline.trainingLoop().trainTo(12, false);
        edit(SET);
        timeline.trainingLoop().trainTo(30, false);
        timeline.cursor().seek(12);
        assertEquals(new Moment(12, 0, Phase.GRADIENT), timeline.cursor().moment());
    }

    @Test
    void a_drag_that_ends_where_it_began_is_no_edit() {
        dragThereAndBack();
        assertEquals(List.of(), timeline.edits());
    }

    @Test
    void a_drag_that_ends_where_it_began_keeps_the_future() {
        dragThereAndBack();
        assertEquals(30, timeline.length());
    }

    @Test
    void a_drag_that_ends_where_it_began_leaves_nothing_to_undo() {
        dragThereAndBack();
        assertFalse(timeline.snapshot().history().canUndo());
    }

    @Test
    void a_drag_that_goes_on_from_where_it_began_is_one_edit() {
        Gesture drag = dragThereAndBack();
        timeline.edit(SET, drag);
        assertEquals(List.of(new Edit(11, SET)), timeline.edits());
    }

    private Gesture dragThereAndBack() {
        timeline.trainingLoop().trainTo(30, false);
        timeline.cursor().seek(new Moment(11, 0, Phase.LOSS));
        Gesture drag = new Gesture();
        double before = timeline.snapshot().parameters().get(0);
        timeline.edit(SET, drag);
        timeline.edit(Change.SetParameters.of(0, before), drag);
        return drag;
    }

    @Test
    void two_drags_are_two_edits() {
        drag(12);
        drag(14);
        timeline.undoHistory().undo();
        assertEquals(1, timeline.edits().size());
    }

    private void drag(long update) {
        timeline.trainingLoop().trainTo(update, false);
        Gesture gesture = new Gesture();
        for (int move = 1; move <= 5; move++) {
            timeline.edit(Change.SetParameters.of(0, move / 10.0), gesture);
        }
    }

    @Test
    void changing_the_kind_of_optimizer_forgets_what_the_other_remembered() {
        Timeline other = Timelines.fiveSamples(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.1, 0.9)));
        other.trainingLoop().trainTo(7, false);
        other.edit(SLOWER, new Gesture());
        assertEquals(
                new OptimizerState(0, new double[0]), other.cursor().state().optimizerState());
    }

    @Test
    void changing_a_setting_of_the_optimizer_keeps_what_it_remembered() {
        Timeline other = Timelines.fiveSamples(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.1, 0.9)));
        other.trainingLoop().trainTo(7, false);
        OptimizerState before = other.cursor().state().optimizerState();
        other.edit(
                new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.2, 0.8))), new Gesture());
        assertEquals(before, other.cursor().state().optimizerState());
    }

    @Test
    void an_edit_that_makes_the_cost_infinite_is_refused() {
        Timeline line = Timelines.of(Timelines.line(1), TrainingSettings.DEFAULT, 1);
        Change tooFar = Change.SetParameters.of(0, 1e200);
        assertThrows(IllegalArgumentException.class, () -> line.edit(tooFar, new Gesture()));
    }

    @Test
    void an_edit_of_the_cost_to_infinity_changes_nothing() {
        assertRefusedWithoutTrace(
                Timelines.of(Timelines.line(1), TrainingSettings.DEFAULT, 1), Change.SetParameters.of(0, 1e200));
    }

    @Test
    void an_edit_of_a_parameter_that_does_not_exist_changes_nothing() {
        assertRefusedWithoutTrace(timeline, new Change.SetParameters(new TreeMap<>(Map.of(0, 0.5, 99, 1.0))));
    }

    @Test
    void an_edit_of_the_memory_to_infinity_changes_nothing() {
        Timeline momentum =
                Timelines.of(Timelines.line(1), TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.01, 0.9)), 1);
        assertRefusedWithoutTrace(
                momentum, new Change.SetOptimizerState(new OptimizerState(1, new double[] {Double.POSITIVE_INFINITY})));
    }

    private static void assertRefusedWithoutTrace(Timeline timeline, Change change) {
        timeline.trainingLoop().trainTo(30, false);
        timeline.cursor().seek(12);
        Moment moment = timeline.cursor().moment();
        TrainingState state = timeline.cursor().state();
        assertThrows(RuntimeException.class, () -> timeline.edit(change, new Gesture()));
        assertEquals(moment, timeline.cursor().moment());
        assertEquals(state, timeline.cursor().state());
        assertEquals(30, timeline.length());
        assertEquals(List.of(), timeline.edits());
    }

    @Test
    void parameters_of_an_edit_must_be_finite() {
        assertThrows(IllegalArgumentException.class, () -> Change.SetParameters.of(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void an_edit_during_a_drag_that_is_refused_leaves_what_the_drag_had_set() {
        Timeline line = Timelines.of(Timelines.line(1), TrainingSettings.DEFAULT, 1);
        Gesture drag = new Gesture();
        line.edit(Change.SetParameters.of(0, 3), drag);
        assertThrows(IllegalArgumentException.class, () -> line.edit(Change.SetParameters.of(0, 1e200), drag));
        assertEquals(Parameters.of(3), line.snapshot().parameters());
    }

    @Test
    void edits_change_what_is_learnt_after_them() {
        timeline.trainingLoop().trainTo(30, false);
        TrainingState unedited = timeline.cursor().state();
        timeline.cursor().seek(12);
        edit(SLOWER);
        timeline.trainingLoop().trainTo(30, false);
        assertNotEquals(unedited.parameters(), timeline.cursor().state().parameters());
    }
}
