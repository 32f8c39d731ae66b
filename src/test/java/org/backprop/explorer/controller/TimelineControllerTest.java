package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.view.Speed;
import org.junit.jupiter.api.Test;

/** Requests made while the background is busy. */
class TimelineControllerTest {

    private final ManualExecutor background = new ManualExecutor();
    private final FakeDisplay screen = new FakeDisplay();

    private TimelineController explorer(Speed speed) {
        Preset preset = Preset.twoTwoTwoTwo();
        return explorer(new Timeline(preset.network(), preset.initialState(), List.of()), speed);
    }

    private TimelineController explorer(Timeline timeline, Speed speed) {
        TimelineController timelineController =
                new TimelineController(background.taskExecutor(), screen, timeline, speed);
        background.runAll();
        return timelineController;
    }

    /** 2-2-2-2 with a data set of {@code samples}, one an update. */
    private static Timeline stochastic(int samples) {
        Preset preset = Preset.twoTwoTwoTwo();
        double[][] inputs = new double[samples][2];
        double[][] targets = new double[samples][2];
        NetworkObjective network = new NetworkObjective(preset.network().architecture(), DataSet.of(inputs, targets));
        Sampling single = new Sampling(
                new BatchMode.Stochastic(),
                preset.initialState().settings().sampling().order());
        return new Timeline(
                network,
                TrainingState.initial(
                        network,
                        preset.initialState().parameters(),
                        preset.initialState().settings().withSampling(single)),
                List.of());
    }

    @Test
    void a_drag_of_an_input_is_one_edit_that_undo_takes_back() {
        TimelineController timelineController = explorer(new Speed(10));
        Gesture gesture = new Gesture();
        timelineController.setData(DataName.input(1, 2), 0.3, gesture);
        background.runAll();
        timelineController.setData(DataName.input(1, 2), 0.4, gesture);
        background.runAll();
        assertEquals(0.4, screen.newest().h(1, 2).orElseThrow());
        assertEquals(1, screen.newest().history().edits().size());
        timelineController.undo();
        background.runAll();
        assertEquals(0.1, screen.newest().h(1, 2).orElseThrow());
        assertEquals(List.of(), screen.newest().history().edits());
    }

    @Test
    void of_a_drag_only_the_newest_value_is_computed() {
        TimelineController timelineController = explorer(new Speed(10));
        int before = screen.offered.size();
        Gesture gesture = new Gesture();
        timelineController.setParameter(0, 0.3, gesture);
        timelineController.setParameter(0, 0.4, gesture);
        background.runAll();
        assertEquals(before + 1, screen.offered.size());
        assertEquals(0.4, screen.newest().parameters().get(0));
    }

    @Test
    void the_last_value_of_a_drag_is_kept_when_another_drag_begins() {
        TimelineController timelineController = explorer(new Speed(10));
        timelineController.setParameter(0, 0.3, new Gesture());
        timelineController.setParameter(1, 0.7, new Gesture());
        background.runAll();
        assertEquals(0.3, screen.newest().parameters().get(0));
    }

    @Test
    void of_several_travels_only_the_newest_is_made() {
        TimelineController timelineController = explorer(new Speed(10));
        timelineController.choose(Granularity.UPDATE);
        for (int update = 0; update < 5; update++) {
            timelineController.stepForward();
        }
        background.runAll();
        int before = screen.offered.size();
        timelineController.seek(1);
        timelineController.seek(3);
        background.runAll();
        assertEquals(before + 1, screen.offered.size());
        assertEquals(3, screen.newest().moment().updateCount());
    }

    @Test
    void a_setting_changed_at_an_update_keeps_the_settings_edited_just_after_it() {
        TimelineController timelineController = explorer(new Speed(10));
        timelineController.choose(Granularity.UPDATE);
        timelineController.stepForward();
        timelineController.choose(Granularity.LAYER);
        timelineController.stepForward();
        timelineController.changeTraining(t -> t.withOptimizer(t.optimizer().withLearningRate(0.1)));
        timelineController.stepBack();
        timelineController.changeTraining(t -> t.withStopRule(new StopRule(0, 7)));
        background.runAll();
        assertEquals(
                0.1,
                screen.newest().context().currentState().settings().optimizer().learningRate());
    }

    @Test
    void a_step_by_a_long_epoch_goes_in_turns() {
        TimelineController timelineController = explorer(stochastic(300), new Speed(10));
        timelineController.choose(Granularity.EPOCH);
        timelineController.stepForward();
        background.runOne();
        background.runOne();
        assertTrue(screen.newest().moment().updateCount() < 300);
        background.runAll();
        assertEquals(300, screen.newest().moment().updateCount());
        assertEquals(Phase.UPDATE, screen.newest().moment().phase());
    }

    @Test
    void a_step_by_an_epoch_ends_where_another_wish_comes() {
        TimelineController timelineController = explorer(stochastic(300), new Speed(10));
        timelineController.choose(Granularity.EPOCH);
        timelineController.stepForward();
        background.runOne();
        background.runOne();
        timelineController.goToStart();
        background.runAll();
        assertEquals(0, screen.newest().moment().updateCount());
    }

    @Test
    void a_value_that_would_spoil_the_cost_is_refused_in_words() {
        TimelineController timelineController = explorer(new Speed(10));
        timelineController.setParameter(0, Double.POSITIVE_INFINITY, null);
        background.runAll();
        assertEquals(List.of("Nothing was changed: a parameter must be a finite number."), screen.said);
        assertEquals(0.15, screen.newest().parameters().get(0));
    }

    @Test
    void a_run_at_full_speed_ends_at_the_stop_rules_limit() {
        TimelineController timelineController = explorer(Speed.FULL);
        timelineController.changeTraining(t -> t.withStopRule(new StopRule(0, 1000)));
        timelineController.toggleRun();
        background.runAll();
        assertEquals(1000, screen.newest().moment().updateCount());
        assertFalse(screen.running);
    }

    @Test
    void an_edit_of_a_session_that_has_been_replaced_does_not_reach_the_new_one() {
        TimelineController timelineController = explorer(new Speed(10));
        Timeline other = stochastic(3);
        timelineController.replaceTimeline(other);
        timelineController.setParameter(0, 9, null);
        timelineController.setParameter(1, 9, new Gesture());
        timelineController.changeTraining(t -> t.withStopRule(new StopRule(0, 7)));
        background.runAll();
        assertEquals(other.initialState(), screen.newest().context().currentState());
        assertEquals(List.of(), screen.newest().history().edits());
    }

    @Test
    void an_edit_reaches_the_new_session_once_that_is_displayed() {
        TimelineController timelineController = explorer(new Speed(10));
        timelineController.replaceTimeline(stochastic(3));
        background.runAll();
        timelineController.render(screen.newest());
        timelineController.setParameter(0, 9, null);
        background.runAll();
        assertEquals(9, screen.newest().parameters().get(0));
    }

    /** All inputs are 0, and so are the gradients of the weights of the first layer. */
    @Test
    void with_an_epsilon_of_zero_that_is_named_as_the_cause() {
        TimelineController timelineController = explorer(stochastic(3), new Speed(10));
        timelineController.choose(Granularity.UPDATE);
        timelineController.changeTraining(t -> t.withOptimizer(new Adam(0.1, 0.9, 0.999, 0)));
        timelineController.stepForward();
        background.runAll();
        assertEquals(
                List.of(
                        "Stopped before update 1: it would make the cost infinite or undefined. With ε = 0 a step is 0/0 "
                                + "for a parameter whose gradients were all 0; everything up to here is kept."),
                screen.said);
    }
}
