package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/** Edits of inputs and targets on the timeline of 2-2-2-2. */
class DataEditTest {

    private static final Preset PRESET = Preset.twoTwoTwoTwo();

    private final Timeline timeline = Timelines.network2222();

    private static NetworkObjective withInputs(double first, double second) {
        return new NetworkObjective(
                PRESET.network().architecture(),
                DataSet.of(new double[][] {{first, second}}, new double[][] {{0.01, 0.99}}));
    }

    private void editAt(long updateCount, Change change) {
        timeline.trainingLoop().trainTo(updateCount, false);
        timeline.edit(change, null);
    }

    @Test
    void training_goes_on_with_the_new_data_from_the_update_of_the_edit_on() {
        editAt(12, Change.SetData.of(DataName.input(1, 2), 0.7));
        timeline.trainingLoop().trainTo(20, false);

        Trainer first = new Trainer(PRESET.network(), PRESET.initialState());
        while (first.updateCount() < 12) {
            first.performUpdate();
        }
        TrainingState between = first.state();
        Trainer second = new Trainer(withInputs(0.05, 0.7), between);
        while (second.updateCount() < 20) {
            second.performUpdate();
        }
        assertEquals(second.parameters(), timeline.cursor().state().parameters());
        assertEquals(second.totalCost(), timeline.costCurve().get(20));
    }

    @Test
    void the_cost_before_the_edit_belongs_to_the_data_before_it() {
        timeline.trainingLoop().trainTo(12, false);
        double before = timeline.costCurve().get(11);
        timeline.edit(Change.SetData.of(DataName.target(1, 1), 0.8), null);
        timeline.trainingLoop().trainTo(13, false);
        assertEquals(before, timeline.costCurve().get(11));
        timeline.cursor().seek(11);
        assertEquals(0.01, timeline.snapshot().trace().targets()[0]);
        timeline.cursor().seek(13);
        assertEquals(0.8, timeline.snapshot().trace().targets()[0]);
    }

    @Test
    void an_edit_back_to_the_value_that_was_there_is_none() {
        timeline.edit(Change.SetData.of(DataName.input(1, 1), 0.05), null);
        assertEquals(List.of(), timeline.edits());
        Gesture drag = new Gesture();
        timeline.edit(Change.SetData.of(DataName.input(1, 1), 0.5), drag);
        timeline.edit(Change.SetData.of(DataName.input(1, 1), 0.05), drag);
        assertEquals(List.of(), timeline.edits());
        assertFalse(timeline.undoHistory().canUndo());
    }

    @Test
    void data_that_do_not_exist_are_refused_and_nothing_changes() {
        TrainingState before = timeline.cursor().state();
        Change beyond = Change.SetData.of(DataName.input(2, 1), 0.5);
        assertThrows(IllegalArgumentException.class, () -> timeline.edit(beyond, null));
        assertEquals(before, timeline.cursor().state());
        assertEquals(List.of(), timeline.edits());
        assertThrows(IllegalArgumentException.class, () -> Change.SetData.of(DataName.input(1, 1), Double.NaN));
    }

    @Test
    void the_layout_of_the_parameters_stays_the_same_object() {
        ParameterLayout before = timeline.snapshot().network().layout();
        timeline.edit(Change.SetData.of(DataName.input(1, 1), 0.5), null);
        assertSame(before, timeline.snapshot().network().layout());
    }
}
