package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.junit.jupiter.api.Test;

/** Training that is started anew with the present settings. */
class RestartTest {

    private static final TrainingSettings ADAM =
            TrainingSettings.DEFAULT.withOptimizer(new Adam(0.05, 0.9, 0.999, 1e-8));

    private final Timeline timeline = Timelines.network2222();

    @Test
    void the_new_run_is_that_of_a_session_that_begins_with_the_settings() {
        train(40);
        timeline.edit(new Change.SetTraining(ADAM), null);
        train(60);
        timeline.restart();
        train(30);
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline expected = new Timeline(
                preset.network(),
                TrainingState.initial(preset.network(), preset.initialState().parameters(), ADAM),
                List.of());
        expected.trainingLoop().trainTo(30, false);
        assertEquals(expected.snapshot().parameters(), timeline.snapshot().parameters());
        assertEquals(expected.length(), timeline.length());
        assertEquals(expected.costCurve().get(30), timeline.costCurve().get(30));
    }

    @Test
    void it_begins_at_the_first_moment() {
        train(10);
        timeline.edit(new Change.SetTraining(ADAM), null);
        timeline.restart();
        assertEquals(Moment.START, timeline.cursor().moment());
        assertEquals(0, timeline.length());
    }

    @Test
    void undo_brings_the_old_run_back_with_its_moment() {
        train(10);
        timeline.edit(new Change.SetTraining(ADAM), null);
        train(25);
        Moment moment = timeline.cursor().moment();
        Fingerprint before = Fingerprint.of(timeline.snapshot());
        timeline.restart();
        train(3);
        timeline.undoHistory().undo();
        assertEquals(moment, timeline.cursor().moment());
        assertEquals(25, timeline.length());
        assertEquals(before, Fingerprint.of(timeline.snapshot()));
    }

    @Test
    void an_edit_of_the_first_moment_stays() {
        timeline.edit(Change.SetParameters.of(3, 0.9), null);
        train(10);
        timeline.edit(new Change.SetTraining(ADAM), null);
        timeline.restart();
        assertEquals(0.9, timeline.snapshot().parameters().get(3));
    }

    @Test
    void a_later_edit_goes() {
        train(10);
        timeline.edit(Change.SetParameters.of(3, 0.9), null);
        timeline.restart();
        train(20);
        assertFalse(timeline.edits().stream().anyMatch(edit -> edit.updateCount() > 0));
    }

    @Test
    void without_anything_to_restart_with_it_only_goes_to_the_first_moment() {
        train(10);
        timeline.restart();
        assertEquals(Moment.START, timeline.cursor().moment());
        assertEquals(10, timeline.length());
        assertFalse(timeline.undoHistory().canUndo());
        assertTrue(timeline.edits().isEmpty());
    }

    private void train(long updateCount) {
        timeline.trainingLoop().trainTo(updateCount, false);
    }
}
