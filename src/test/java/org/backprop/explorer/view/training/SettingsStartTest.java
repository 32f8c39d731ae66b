package org.backprop.explorer.view.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

class SettingsStartTest {

    private final Preset preset = Preset.twoTwoTwoTwo();
    private final Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());

    @Test
    void settings_of_the_start_have_no_first_update() {
        changeRate(0.25);
        timeline.trainingLoop().trainTo(5, false);
        assertEquals(OptionalLong.empty(), firstUpdate());
    }

    @Test
    void settings_changed_after_315_updates_hold_from_update_316_on() {
        timeline.trainingLoop().trainTo(315, false);
        changeRate(0.25);
        assertEquals(OptionalLong.of(316), firstUpdate());
        timeline.cursor().stepForward(Granularity.LAYER);
        assertEquals(OptionalLong.of(316), firstUpdate());
        timeline.trainingLoop().trainTo(400, false);
        assertEquals(OptionalLong.of(316), firstUpdate());
    }

    @Test
    void before_the_change_they_are_those_of_the_start() {
        timeline.trainingLoop().trainTo(10, false);
        changeRate(0.25);
        timeline.cursor().seek(Phase.GRADIENT);
        assertEquals(OptionalLong.empty(), firstUpdate());
    }

    @Test
    void after_a_restart_they_are_those_of_the_start() {
        timeline.trainingLoop().trainTo(10, false);
        changeRate(0.25);
        timeline.restart();
        timeline.trainingLoop().trainTo(20, false);
        assertEquals(OptionalLong.empty(), firstUpdate());
    }

    private void changeRate(double rate) {
        timeline.edit(new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(rate))), null);
    }

    private OptionalLong firstUpdate() {
        return SettingsStart.firstUpdate(timeline.snapshot());
    }
}
