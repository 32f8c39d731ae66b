package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.view.Speed;
import org.junit.jupiter.api.Test;

/** What is asked for while the background is busy with something else. */
class ExplorerTest {

    private final ManualBackground background = new ManualBackground();
    private final FakeScreen screen = new FakeScreen();

    private Explorer explorer(Speed speed) {
        Preset preset = Preset.twoTwoTwoTwo();
        return explorer(new Timeline(preset.network(), preset.initialState(), List.of()), speed);
    }

    private Explorer explorer(Timeline timeline, Speed speed) {
        Explorer explorer = new Explorer(background, screen, timeline, speed);
        background.runAll();
        return explorer;
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
    void ofADragOnlyTheNewestValueIsComputed() {
        Explorer explorer = explorer(new Speed(10));
        int before = screen.offered.size();
        Gesture gesture = new Gesture();
        explorer.setParameter(0, 0.3, gesture);
        explorer.setParameter(0, 0.4, gesture);
        background.runAll();
        assertEquals(before + 1, screen.offered.size());
        assertEquals(0.4, screen.newest().parameters().get(0));
    }

    @Test
    void theLastValueOfADragIsKeptWhenAnotherDragBegins() {
        Explorer explorer = explorer(new Speed(10));
        explorer.setParameter(0, 0.3, new Gesture());
        explorer.setParameter(1, 0.7, new Gesture());
        background.runAll();
        assertEquals(0.3, screen.newest().parameters().get(0));
    }

    @Test
    void ofSeveralTravelsOnlyTheNewestIsMade() {
        Explorer explorer = explorer(new Speed(10));
        explorer.choose(Granularity.UPDATE);
        for (int update = 0; update < 5; update++) {
            explorer.stepForward();
        }
        background.runAll();
        int before = screen.offered.size();
        explorer.seek(1);
        explorer.seek(3);
        background.runAll();
        assertEquals(before + 1, screen.offered.size());
        assertEquals(3, screen.newest().moment().updateCount());
    }

    @Test
    void aSettingChangedAtAnUpdateKeepsTheSettingsEditedJustAfterIt() {
        Explorer explorer = explorer(new Speed(10));
        explorer.choose(Granularity.UPDATE);
        explorer.stepForward();
        explorer.choose(Granularity.LAYER);
        explorer.stepForward();
        explorer.changeTraining(t -> t.withOptimizer(t.optimizer().withLearningRate(0.1)));
        explorer.stepBack();
        explorer.changeTraining(t -> t.withStopRule(new StopRule(0, 7)));
        background.runAll();
        assertEquals(0.1, screen.newest().context().settings().optimizer().learningRate());
    }

    @Test
    void aStepByALongEpochGoesInTurns() {
        Explorer explorer = explorer(stochastic(300), new Speed(10));
        explorer.choose(Granularity.EPOCH);
        explorer.stepForward();
        background.runOne();
        background.runOne();
        assertTrue(screen.newest().moment().updateCount() < 300);
        background.runAll();
        assertEquals(300, screen.newest().moment().updateCount());
        assertEquals(Phase.UPDATE, screen.newest().moment().phase());
    }

    @Test
    void aStepByAnEpochEndsWhereAnotherWishComes() {
        Explorer explorer = explorer(stochastic(300), new Speed(10));
        explorer.choose(Granularity.EPOCH);
        explorer.stepForward();
        background.runOne();
        background.runOne();
        explorer.toStart();
        background.runAll();
        assertEquals(0, screen.newest().moment().updateCount());
    }

    @Test
    void aValueThatWouldSpoilTheCostIsRefusedInWords() {
        Explorer explorer = explorer(new Speed(10));
        explorer.setParameter(0, Double.POSITIVE_INFINITY, null);
        background.runAll();
        assertEquals(List.of("Nothing was changed: a parameter must be a finite number."), screen.said);
        assertEquals(0.15, screen.newest().parameters().get(0));
    }

    @Test
    void aRunAtFullSpeedEndsAtTheStopRulesLimit() {
        Explorer explorer = explorer(Speed.FULL);
        explorer.changeTraining(t -> t.withStopRule(new StopRule(0, 1000)));
        explorer.toggleRun();
        background.runAll();
        assertEquals(1000, screen.newest().moment().updateCount());
        assertFalse(screen.running);
    }
}
