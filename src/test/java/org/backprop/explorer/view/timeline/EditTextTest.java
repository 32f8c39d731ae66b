package org.backprop.explorer.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

class EditTextTest {

    private static final Change SLOWER =
            new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(0.25)));
    private static final Change ADAM =
            new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new Adam(0.5, 0.9, 0.999, 1e-8)));

    private final Preset preset = Preset.twoTwoTwoTwo();
    private final int weight = preset.network().layout().weightIndex(3, 1, 1);
    private final Timeline timeline = timeline(List.of());

    @Test
    void an_edit_of_a_weight_has_its_old_and_its_new_value() {
        timeline.edit(Change.SetParameters.of(weight, -2.5), null);
        assertEquals(List.of("w₁₁³ 0.8 → −2.5 at update 0"), lines(timeline));
    }

    @Test
    void the_old_value_is_that_after_the_update_at_which_it_was_edited() {
        timeline.trainingLoop().trainTo(1, false); // the first update makes 0.8 to 0.749151664
        timeline.edit(Change.SetParameters.of(weight, -2.5), null);
        timeline.edit(Change.SetParameters.of(weight, 1), null);
        assertEquals(List.of("w₁₁³ 0.7492 → −2.5 at update 1", "w₁₁³ −2.5 → 1 at update 1"), lines(timeline));
    }

    @Test
    void a_drag_is_one_edit_from_where_it_began() {
        Gesture drag = new Gesture();
        for (double value : new double[] {0.9, 1.2, 2}) {
            timeline.edit(Change.SetParameters.of(weight, value), drag);
        }
        assertEquals(List.of("w₁₁³ 0.8 → 2 at update 0"), lines(timeline));
    }

    @Test
    void settings_are_named_with_what_they_were() {
        timeline.trainingLoop().trainTo(10, false);
        timeline.edit(SLOWER, null);
        timeline.edit(ADAM, null);
        assertEquals(
                List.of(
                        "learning rate γ 0.5 → 0.25 at update 10",
                        "optimizer Gradient descent → Adam, learning rate γ 0.25 → 0.5 at update 10"),
                lines(timeline));
    }

    @Test
    void an_edit_of_a_file_has_its_old_value_once_it_is_reached() {
        Timeline opened = timeline(List.of(
                new Edit(0, Change.SetParameters.of(weight, 2)),
                new Edit(3, Change.SetParameters.of(weight, 5)),
                new Edit(3, Change.SetParameters.of(weight, 6))));
        assertEquals(
                List.of("w₁₁³ 0.8 → 2 at update 0", "w₁₁³ → 5 at update 3", "w₁₁³ → 6 at update 3"), lines(opened));
        opened.trainingLoop().trainTo(4, false);
        assertEquals("w₁₁³ 5 → 6 at update 3", lines(opened).get(2));
    }

    @Test
    void old_values_survive_undo_and_redo_and_go_with_their_edits() {
        timeline.trainingLoop().trainTo(1, false);
        timeline.edit(Change.SetParameters.of(weight, -2.5), null);
        timeline.undoHistory().undo();
        timeline.undoHistory().redo();
        assertEquals(List.of("w₁₁³ 0.7492 → −2.5 at update 1"), lines(timeline));
        timeline.cursor().seek(0);
        timeline.edit(Change.SetParameters.of(weight, 3), null);
        assertEquals(List.of("w₁₁³ 0.8 → 3 at update 0"), lines(timeline));
    }

    private Timeline timeline(List<Edit> edits) {
        return new Timeline(preset.network(), preset.initialState(), edits);
    }

    private static List<String> lines(Timeline timeline) {
        EditText text = new EditText(timeline.snapshot());
        return IntStream.range(0, timeline.edits().size()).mapToObj(text::line).toList();
    }
}
