package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/** The trajectory in a snapshot's history against a replay from the beginning. */
class HistoryPathTest {

    private static List<TrajectoryPoint> path(Timeline timeline) {
        return timeline.snapshot().history().trajectory().points();
    }

    private static List<Long> updates(Timeline timeline) {
        return path(timeline).stream().map(TrajectoryPoint::updateCount).toList();
    }

    private static void assertTrueToReplay(Timeline timeline, String name) {
        List<TrajectoryPoint> path = path(timeline);
        long[] updates = path.stream().mapToLong(TrajectoryPoint::updateCount).toArray();
        List<Parameters> replayed = timeline.historySnapshot().parametersAfter(updates);
        assertEquals(replayed, path.stream().map(TrajectoryPoint::parameters).toList(), name);
        assertTrue(LongStream.of(updates).allMatch(update -> update <= timeline.length()), name);
        for (int i = 1; i < updates.length; i++) {
            assertTrue(updates[i] > updates[i - 1], name);
        }
    }

    @Test
    void it_begins_with_the_initial_parameters() {
        Timeline timeline = Timelines.network2222();
        assertEquals(List.of(new TrajectoryPoint(0, timeline.initialState().parameters())), path(timeline));
    }

    @Test
    void while_there_are_few_updates_each_is_there_up_to_the_last() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(1000, false);
        assertEquals(LongStream.rangeClosed(0, 1000).boxed().toList(), updates(timeline));
        assertTrueToReplay(timeline, "1000 updates");
    }

    @Test
    void each_step_ahead_adds_the_point_that_it_leads_to() {
        Timeline timeline = Timelines.network2222();
        for (long update = 1; update <= 5; update++) {
            timeline.cursor().stepForward(Granularity.UPDATE);
            assertEquals(LongStream.rangeClosed(0, update).boxed().toList(), updates(timeline));
            assertEquals(
                    timeline.snapshot().parameters(),
                    path(timeline).get((int) update).parameters());
        }
    }

    @Test
    void a_long_run_is_thinned_evenly_and_keeps_its_first_and_its_last_point() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(300_001, false);
        List<Long> updates = updates(timeline);
        assertEquals(0, updates.get(0));
        assertEquals(300_001, updates.get(updates.size() - 1));
        assertTrue(updates.size() > 1000 && updates.size() <= 2049, updates.size() + " points");
        for (int i = 2; i < updates.size() - 1; i++) {
            assertEquals(updates.get(1), updates.get(i) - updates.get(i - 1));
        }
        assertTrueToReplay(timeline, "a long run");
    }

    @Test
    void what_is_known_of_the_future_is_there_after_a_jump_back() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(100, false);
        List<TrajectoryPoint> path = path(timeline);
        timeline.cursor().seek(30);
        assertEquals(path, path(timeline));
    }

    @Test
    void an_edit_begins_a_new_future_at_the_edited_point() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(100, false);
        timeline.cursor().seek(30);
        timeline.edit(Change.SetParameters.of(3, 2.5), null);
        assertEquals(LongStream.rangeClosed(0, 30).boxed().toList(), updates(timeline));
        assertEquals(2.5, path(timeline).get(30).parameters().get(3));
        timeline.trainingLoop().trainTo(60, false);
        assertEquals(LongStream.rangeClosed(0, 60).boxed().toList(), updates(timeline));
        assertTrueToReplay(timeline, "after an edit");
    }

    @Test
    void undo_brings_the_old_path_back() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(100, false);
        List<TrajectoryPoint> path = path(timeline);
        timeline.cursor().seek(30);
        timeline.edit(Change.SetParameters.of(3, 2.5), null);
        List<TrajectoryPoint> edited = path(timeline);
        timeline.undoHistory().undo();
        assertEquals(path, path(timeline));
        timeline.undoHistory().redo();
        assertEquals(edited, path(timeline));
    }

    @Test
    void on_any_walk_each_point_is_what_a_replay_comes_to() {
        for (int seed = 0; seed < 300; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            Timeline timeline = new Timeline(
                    network,
                    TrainingState.initial(network, cases.parameters(network), cases.training(network)),
                    List.of(new Edit(cases.between(0, 20), Change.SetParameters.of(0, cases.within(2)))));
            for (int step = 0; step < 12; step++) {
                act(timeline, cases, network);
                assertTrueToReplay(timeline, "walk " + seed + ", step " + step);
                assertEquals(
                        LongStream.rangeClosed(0, timeline.length()).boxed().toList(),
                        updates(timeline),
                        "walk " + seed + ", step " + step);
            }
        }
    }

    private static void act(Timeline timeline, RandomCases cases, NetworkObjective network) {
        switch (cases.between(0, 5)) {
            case 0, 1 ->
                timeline.trainingLoop().trainTo(timeline.cursor().moment().updateCount() + cases.between(1, 30), false);
            case 2 -> timeline.cursor().seek(cases.between(0, (int) timeline.length()));
            case 3 ->
                timeline.edit(
                        Change.SetParameters.of(cases.between(0, network.dimension() - 1), cases.within(2)), null);
            case 4 -> timeline.undoHistory().undo();
            default ->
                timeline.cursor().stepForward(Granularity.values()[cases.between(0, Granularity.values().length - 1)]);
        }
    }
}
