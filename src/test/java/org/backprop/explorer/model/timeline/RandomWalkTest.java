package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/**
 * Walks at random along timelines of random networks: steps, seeks, training, edits of weights, data and settings,
 * undo, redo. A moment's snapshot depends on the initial state and the edits made up to there alone, so each visit of
 * the same moment after the same edits must show the same bits.
 */
class RandomWalkTest {

    private static final int WALKS = 2000;
    private static final int STEPS = 60;

    @Test
    void shows_the_same_bits_at_each_visit_of_a_moment() {
        long revisits = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = new Walk(seed);
            walk.go(STEPS);
            revisits += walk.revisits;
        }
        assertTrue(revisits > 15L * WALKS, "only " + revisits + " revisits");
    }

    @Test
    void agrees_with_a_replay_from_the_beginning() {
        for (int seed = 0; seed < WALKS / 4; seed++) {
            Walk walk = new Walk(-1 - seed);
            walk.go(STEPS);
            walk.compareWithReplay();
        }
    }

    @Test
    void undoes_and_redoes_to_the_moment_and_the_future_that_were_there() {
        long undone = 0;
        for (int seed = 0; seed < WALKS / 4; seed++) {
            Walk walk = new Walk(1_000_000 + seed);
            walk.go(STEPS);
            undone += walk.undone;
        }
        assertTrue(undone > WALKS / 2, "only " + undone + " undone");
    }

    /** The state before an edit or an undo. */
    private record Place(Moment moment, List<Edit> edits, TrainingState state, List<Long> curve) {}

    private record Visit(List<Edit> edits, Moment moment) {}

    private static final class Walk {

        private final long seed;
        private final RandomCases cases;
        private final NetworkObjective network;
        private final TrainingState initial;
        private final Timeline timeline;
        private final Map<Visit, Fingerprint> visits = new HashMap<>();
        private final Deque<Place> undo = new ArrayDeque<>();
        private final Deque<Place> redo = new ArrayDeque<>();
        private long revisits;
        private long undone;

        Walk(long seed) {
            this.seed = seed;
            this.cases = new RandomCases(seed);
            this.network = cases.network();
            this.initial = TrainingState.initial(network, cases.parameters(network), cases.training(network));
            this.timeline = new Timeline(network, initial, List.of());
        }

        void go(int steps) {
            for (int step = 0; step < steps; step++) {
                act();
                look();
            }
        }

        private void act() {
            switch (cases.random().nextInt(12)) {
                case 0, 1, 2 -> timeline.cursor().stepForward(granularity());
                case 3, 4, 5 -> timeline.cursor().stepBack(granularity());
                case 6 -> timeline.cursor().seek(cases.between(0, (int) timeline.length() + 1));
                case 7 ->
                    timeline.trainingLoop()
                            .trainTo(timeline.cursor().moment().updateCount() + cases.between(1, 60), false);
                case 8, 9 -> edit();
                case 10 -> takeBack();
                default -> makeAgain();
            }
        }

        private Granularity granularity() {
            return Granularity.values()[cases.random().nextInt(Granularity.values().length)];
        }

        private void look() {
            Snapshot snapshot = timeline.snapshot();
            Moment moment = snapshot.moment();
            // the phase "update" shows the settings that hold from there on
            boolean changesSettings = timeline.edits().stream()
                    .anyMatch(edit ->
                            edit.updateCount() == moment.updateCount() && edit.change() instanceof Change.SetTraining);
            long lastUpdateCount = changesSettings ? moment.updateCount() : moment.updateIndex();
            List<Edit> made = timeline.edits().stream()
                    .filter(edit -> edit.updateCount() <= lastUpdateCount)
                    .toList();
            Fingerprint now = Fingerprint.of(snapshot);
            Fingerprint before = visits.putIfAbsent(new Visit(made, moment), now);
            if (before != null) {
                revisits++;
                assertEquals(before, now, () -> "walk " + seed + " at " + moment);
            }
        }

        private void edit() {
            Place before = place();
            Gesture gesture = new Gesture();
            for (int change = cases.between(1, 3); change > 0; change--) {
                timeline.edit(change(), gesture);
            }
            if (!timeline.edits().equals(before.edits())) {
                undo.push(before);
                redo.clear();
                assertEquals(before.moment().updateCount(), timeline.length(), "the old future is gone");
            }
        }

        private Change change() {
            return switch (cases.random().nextInt(3)) {
                case 0 -> Change.SetParameters.of(cases.random().nextInt(network.dimension()), cases.within(2));
                case 1 -> Change.SetData.of(dataName(), cases.random().nextDouble());
                default -> new Change.SetTraining(cases.training(network));
            };
        }

        private DataName dataName() {
            int sample = cases.between(1, network.sampleCount());
            return cases.random().nextBoolean()
                    ? DataName.input(
                            sample, cases.between(1, network.architecture().inputCount()))
                    : DataName.target(
                            sample, cases.between(1, network.architecture().outputCount()));
        }

        private void takeBack() {
            if (!undo.isEmpty()) {
                redo.push(place());
                timeline.undoHistory().undo();
                assertEquals(undo.pop(), place(), () -> "undo in walk " + seed);
                undone++;
            }
        }

        private void makeAgain() {
            if (!redo.isEmpty()) {
                undo.push(place());
                timeline.undoHistory().redo();
                assertEquals(redo.pop(), place(), () -> "redo in walk " + seed);
            }
        }

        private Place place() {
            CostCurve curve = timeline.costCurve();
            List<Long> bits = new ArrayList<>();
            for (int update = 0; update < curve.size(); update++) {
                bits.add(Double.doubleToRawLongBits(curve.get(update)));
            }
            return new Place(
                    timeline.cursor().moment(),
                    timeline.edits(),
                    timeline.cursor().state(),
                    bits);
        }

        void compareWithReplay() {
            NaiveRun run = new NaiveRun(network, initial, timeline.edits());
            int length = (int) timeline.length();
            List<Parameters> path = timeline.historySnapshot()
                    .parametersAfter(LongStream.rangeClosed(0, length).toArray());
            for (int update = 0; update <= length; update++) {
                String where = "walk " + seed + " after " + update + " updates";
                assertEquals(run.state().parameters(), path.get(update), where);
                assertEquals(run.cost(), timeline.costCurve().get(update), 1e-12 * Math.abs(run.cost()), where);
                timeline.cursor().seek(update);
                assertEquals(run.state(), timeline.cursor().state(), where);
                run.advance();
            }
        }
    }
}
