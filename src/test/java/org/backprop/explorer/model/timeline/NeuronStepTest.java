package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps from operation to operation, and steps of every other length from between two of them. */
class NeuronStepTest {

    private static final int CASES = 300;

    private static Timeline random(int seed) {
        RandomCases cases = new RandomCases(seed);
        NetworkObjective network = cases.network();
        return cases.timeline(network);
    }

    private static void forward(Timeline timeline, int steps) {
        IntStream.range(0, steps).forEach(step -> timeline.cursor().stepForward(Granularity.OPERATION));
    }

    /** A moment with all values of its snapshot. */
    private record Sight(Moment moment, Fingerprint numbers) {
        static Sight of(Timeline timeline) {
            return new Sight(timeline.cursor().moment(), Fingerprint.of(timeline.snapshot()));
        }
    }

    @Test
    void as_many_steps_back_show_what_the_steps_forward_showed() {
        for (int seed = 0; seed < CASES; seed++) {
            Timeline timeline = random(seed);
            List<Sight> there = new ArrayList<>();
            for (int step = 0; step < 200; step++) {
                there.add(Sight.of(timeline));
                timeline.cursor().stepForward(Granularity.OPERATION);
            }
            List<Sight> back = new ArrayList<>();
            for (int step = 0; step < 200; step++) {
                timeline.cursor().stepBack(Granularity.OPERATION);
                back.add(Sight.of(timeline));
            }
            Collections.reverse(back);
            assertEquals(there, back, "seed " + seed);
        }
    }

    @Test
    void an_update_takes_as_many_steps_as_it_has_operations_and_other_phases() {
        for (int seed = 0; seed < CASES; seed++) {
            Timeline timeline = random(seed);
            Snapshot start = timeline.snapshot();
            int expected =
                    start.context().batch().size() * perSample(start.network().architecture()) + 2;
            int steps = 0;
            while (timeline.cursor().moment().updateIndex() == 0) {
                timeline.cursor().stepForward(Granularity.OPERATION);
                steps++;
            }
            assertEquals(expected, steps, "seed " + seed);
        }
    }

    private static int perSample(Architecture net) {
        int last = net.layerCount();
        int steps = 2;
        for (int k = 1; k <= last; k++) {
            int forward = net.size(k) + 2;
            int slopes = net.activation(k) == Activation.SOFTMAX ? 0 : k == last ? 2 : net.size(k + 2) + 1;
            int backward = slopes + 1 + net.size(k) + (net.hasBias() ? 1 : 0);
            steps += net.size(k + 1) * (forward + backward);
        }
        return steps;
    }

    @Test
    void the_moments_between_are_told_by_their_last_operation() {
        Timeline timeline = Timelines.network2222();
        forward(timeline, 3);
        Moment expected = new Moment(0, 0, Phase.forward(1), Optional.of(new Operation(1, Kind.SUM)));
        assertEquals(expected, timeline.cursor().moment());
    }

    @Test
    void a_phase_whose_last_operation_is_done_is_the_same_moment_as_by_layer() {
        Timeline timeline = Timelines.network2222();
        forward(timeline, 8);
        assertEquals(new Moment(0, 0, Phase.forward(1)), timeline.cursor().moment());
    }

    @Test
    void back_from_the_first_operation_is_the_phase_before_as_a_whole() {
        Timeline timeline = Timelines.network2222();
        forward(timeline, 9);
        timeline.cursor().stepBack(Granularity.OPERATION);
        assertEquals(new Moment(0, 0, Phase.forward(1)), timeline.cursor().moment());
    }

    @Test
    void a_plain_function_goes_from_phase_to_phase() {
        Timeline parabola = TestFunction.parabola().timeline(TrainingSettings.DEFAULT, 3);
        forward(parabola, 3);
        assertEquals(new Moment(0, 0, Phase.UPDATE), parabola.cursor().moment());
    }

    @Test
    void an_update_that_diverges_is_not_entered() {
        Timeline timeline = Timelines.of(
                Timelines.neuron(100), TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(1e308)), 0);
        forward(timeline, 50);
        assertEquals(new Moment(0, 0, Phase.GRADIENT), timeline.cursor().moment());
    }

    /**
     * Five samples in batches of two through two layers of one neuron. Forward takes three steps for each layer, and
     * backward five: the steps 8 to 12 are the first sample's backward 2, 13 to 17 its backward 1, and 18 is the next
     * sample's input; 36 is the gradient.
     */
    @ParameterizedTest
    @CsvSource({
        "2,  LAYER,  0/0 forward 1,  0/0 input",
        "9,  LAYER,  0/0 backward 2, 0/0 loss",
        "15, LAYER,  0/0 backward 1, 0/0 backward 2",
        "33, LAYER,  0/1 backward 1, 0/1 backward 2",
        "2,  SAMPLE, 0/0 backward 1, 0/0 input",
        "15, SAMPLE, 0/0 backward 1, 0/0 input",
        "20, SAMPLE, 0/1 backward 1, 0/0 backward 1",
        "33, SAMPLE, 0/1 backward 1, 0/0 backward 1",
        "40, SAMPLE, 1/0 backward 1, 0/1 update",
        "15, UPDATE, 0/1 update,     0/0 input",
        "33, UPDATE, 0/1 update,     0/0 input",
        "40, UPDATE, 1/1 update,     0/1 update",
        "15, EPOCH,  2/0 update,     0/0 input",
        "40, EPOCH,  2/0 update,     0/0 input"
    })
    void from_between_two_operations_a_longer_step_leads_to_its_next_end_either_way(
            int steps, Granularity granularity, String forward, String back) {
        assertEquals(List.of(forward, back), List.of(after(steps, granularity, 1), after(steps, granularity, -1)));
    }

    /** The moment after a step forward or back that follows {@code steps} operations. */
    private static String after(int steps, Granularity granularity, int direction) {
        Timeline timeline = Timelines.fiveSamples(TrainingSettings.DEFAULT.withSampling(Timelines.PAIRS));
        forward(timeline, steps);
        assertTrue(timeline.cursor().moment().operation().isPresent(), "a phase is under way");
        if (direction > 0) {
            timeline.cursor().stepForward(granularity);
        } else {
            timeline.cursor().stepBack(granularity);
        }
        Moment moment = timeline.cursor().moment();
        return moment.updateIndex() + "/" + moment.batchPosition() + " " + moment.phase()
                + moment.operation().map(Operation::toString).orElse("");
    }

    @Test
    void an_edit_stays_at_the_operation_where_it_is_made() {
        Timeline timeline = Timelines.network2222();
        forward(timeline, 13);
        Moment before = timeline.cursor().moment();
        timeline.edit(Change.SetParameters.of(0, 2), null);
        assertEquals(before, timeline.cursor().moment());
    }

    @Test
    void undo_returns_to_the_operation_where_the_edit_was_made() {
        Timeline timeline = Timelines.network2222();
        forward(timeline, 13);
        Moment before = timeline.cursor().moment();
        timeline.edit(Change.SetParameters.of(0, 2), null);
        forward(timeline, 40);
        timeline.undoHistory().undo();
        assertEquals(before, timeline.cursor().moment());
    }

    @Test
    void redo_returns_to_the_operation_where_the_edit_was_taken_back() {
        Timeline timeline = Timelines.network2222();
        forward(timeline, 13);
        timeline.edit(Change.SetParameters.of(0, 2), null);
        forward(timeline, 21);
        Moment before = timeline.cursor().moment();
        timeline.undoHistory().undo();
        timeline.undoHistory().redo();
        assertEquals(before, timeline.cursor().moment());
    }
}
