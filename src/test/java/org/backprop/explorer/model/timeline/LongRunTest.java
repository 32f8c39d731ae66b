package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.junit.jupiter.api.Test;

/** A million updates, and networks of the largest size. */
class LongRunTest {

    private static final int UPDATES = 1_000_000;

    @Test
    void any_moment_of_a_million_updates_is_what_it_was_when_it_passed() {
        Preset preset = Preset.twoTwoTwoTwo();
        Map<Integer, TrainingState> passed = passed(preset);
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(UPDATES, false);
        List<Integer> jumps = new ArrayList<>(passed.keySet());
        Collections.shuffle(jumps, new Random(7));
        for (int update : jumps) {
            timeline.cursor().seek(update);
            assertEquals(passed.get(update), timeline.cursor().state());
        }
    }

    /** The states of a plain trainer after some numbers of updates. */
    private static Map<Integer, TrainingState> passed(Preset preset) {
        Random random = new Random(42);
        Map<Integer, TrainingState> passed = new TreeMap<>();
        random.ints(400, 1, UPDATES + 1).forEach(update -> passed.put(update, preset.initialState()));
        passed.put(UPDATES, preset.initialState());
        Trainer trainer = new Trainer(preset.network(), preset.initialState());
        for (int update = 1; update <= UPDATES; update++) {
            trainer.performUpdate();
            if (passed.containsKey(update)) {
                passed.put(update, trainer.state());
            }
        }
        return passed;
    }

    @Test
    void stepping_back_from_the_end_of_a_million_updates_is_exact() {
        Preset preset = Preset.twoTwoTwoTwo();
        Trainer trainer = new Trainer(preset.network(), preset.initialState());
        for (int update = 1; update < UPDATES; update++) {
            trainer.performUpdate();
        }
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(UPDATES, false);
        timeline.cursor().stepBack(Granularity.UPDATE);
        assertEquals(trainer.parameters(), timeline.snapshot().parameters());
    }

    @Test
    void checkpoints_of_the_largest_network_take_no_more_than_their_budget() {
        NetworkObjective network = largest();
        TrainingSettings adam = TrainingSettings.DEFAULT.withOptimizer(new Adam(1e-4, 0.9, 0.999, 1e-8));
        Timeline start = Timelines.of(network, adam, new RandomCases(1).numbers(network.dimension(), 0.2));
        Checkpoints checkpoints = new Checkpoints(start.cursor().state());
        Trainer trainer = new Trainer(network, start.cursor().state());
        for (int update = 1; update <= 600; update++) {
            trainer.performUpdate();
            checkpoints.addIfDue(trainer);
        }
        long kept = kept(checkpoints, 600);
        assertTrue(kept >= 8, kept + " checkpoints");
        assertTrue(kept * 3 * 8 * network.dimension() <= 16 << 20, kept + " checkpoints");
    }

    private static long kept(Checkpoints checkpoints, int updates) {
        return LongStream.rangeClosed(0, updates)
                .map(update -> checkpoints.atOrBefore(update).updateCount())
                .distinct()
                .count();
    }

    private static NetworkObjective largest() {
        Architecture architecture = new Architecture(
                Collections.nCopies(13, 64), Collections.nCopies(12, Activation.TANH), true, Loss.HALF_SQUARED_ERROR);
        return new NetworkObjective(architecture, new RandomCases(2).data(architecture, 1));
    }

    @Test
    void a_longer_run_has_no_more_checkpoints() {
        Preset preset = Preset.twoTwoTwoTwo();
        Checkpoints checkpoints = new Checkpoints(preset.initialState());
        Trainer trainer = new Trainer(preset.network(), preset.initialState());
        for (int update = 1; update <= 200_000; update++) {
            trainer.performUpdate();
            checkpoints.addIfDue(trainer);
        }
        assertTrue(kept(checkpoints, 200_000) <= 2048);
    }

    @Test
    void checkpoints_are_spread_evenly() {
        Preset preset = Preset.twoTwoTwoTwo();
        Checkpoints checkpoints = new Checkpoints(preset.initialState());
        Trainer trainer = new Trainer(preset.network(), preset.initialState());
        long farthest = 0;
        for (int update = 1; update <= 200_000; update++) {
            trainer.performUpdate();
            checkpoints.addIfDue(trainer);
        }
        for (int update = 0; update <= 200_000; update++) {
            farthest =
                    Math.max(farthest, update - checkpoints.atOrBefore(update).updateCount());
        }
        assertTrue(farthest < 256, "a replay of " + farthest + " updates");
    }
}
