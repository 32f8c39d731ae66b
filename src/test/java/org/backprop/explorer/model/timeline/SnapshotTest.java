package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of a snapshot: those computed up to its moment, and no others. */
class SnapshotTest {

    private static Snapshot after(Timeline timeline, int steps) {
        IntStream.range(0, steps).forEach(s -> timeline.cursor().stepForward(Granularity.LAYER));
        return timeline.snapshot();
    }

    /** An x for each layer or column with all its values, a dot for one without any, else a question mark. */
    private static String seen(int from, int to, IntFunction<Stream<OptionalDouble>> values) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(k -> {
                    long present =
                            values.apply(k).filter(OptionalDouble::isPresent).count();
                    return present == 0 ? "." : present == values.apply(k).count() ? "x" : "?";
                })
                .collect(Collectors.joining());
    }

    /** Columns: steps, phase, z of layers 1 to 3, h of columns 1 to 4, loss, δ and gradients of layers 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "0, input,      ..., x..., ., ..., ...",
        "1, forward 1,  x.., xx.., ., ..., ...",
        "2, forward 2,  xx., xxx., ., ..., ...",
        "3, forward 3,  xxx, xxxx, ., ..., ...",
        "4, loss,       xxx, xxxx, x, ..., ...",
        "5, backward 3, xxx, xxxx, x, ..x, ..x",
        "6, backward 2, xxx, xxxx, x, .xx, .xx",
        "7, backward 1, xxx, xxxx, x, xxx, xxx",
        "8, gradient,   xxx, xxxx, x, xxx, xxx",
        "9, update,     xxx, xxxx, x, xxx, xxx",
        "10, input,     ..., x..., ., ..., ...",
    })
    void shows_what_has_happened(
            int steps, String phase, String z, String h, String loss, String delta, String gradient) {
        Snapshot snapshot = after(Timelines.network2222(), steps);
        assertEquals(phase, snapshot.moment().phase().toString());
        assertEquals(z, seen(1, 3, k -> Stream.of(snapshot.z(k, 1), snapshot.z(k, 2))), "z");
        assertEquals(h, seen(1, 4, c -> Stream.of(snapshot.h(c, 1), snapshot.h(c, 2))), "h");
        assertEquals(loss, snapshot.sampleLoss().isPresent() ? "x" : ".", "loss");
        assertEquals(delta, seen(1, 3, k -> Stream.of(snapshot.delta(k, 1), snapshot.delta(k, 2))), "delta");
        assertEquals(gradient, seen(1, 3, k -> gradientsOf(snapshot, k)), "gradient");
    }

    private static Stream<OptionalDouble> gradientsOf(Snapshot snapshot, int k) {
        int start = snapshot.network().layout().layerStart(k);
        return IntStream.range(start, start + 6).mapToObj(snapshot::displayedGradient);
    }

    /** An update of w from 0 to 0.5 on (w − 1)², whose cost is 1 at 0, and then to 0.75. */
    @Test
    void the_update_starts_at_the_same_point_in_all_its_phases_and_ends_nowhere_before_its_gradient() {
        TrainingSettings settings = TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(0.25));
        Timeline timeline = TestFunction.parabola().timeline(settings, 0);
        for (double start : new double[] {0, 0.5}) {
            for (Phase phase : List.of(Phase.INPUT, Phase.LOSS, Phase.GRADIENT, Phase.UPDATE)) {
                Snapshot snapshot = timeline.snapshot();
                assertEquals(phase, snapshot.moment().phase());
                assertEquals(start, snapshot.beforeUpdate().parameters().get(0));
                assertEquals(
                        (start - 1) * (start - 1),
                        snapshot.beforeUpdate().cost().total());
                assertEquals(
                        snapshot.hasReached(Phase.GRADIENT) ? Optional.of(0.5 + start / 2) : Optional.empty(),
                        snapshot.parametersAfterUpdate().map(parameters -> parameters.get(0)));
                timeline.cursor().stepForward(Granularity.LAYER);
            }
        }
    }

    @Test
    void a_gradient_of_a_part_of_the_data_is_not_that_of_the_cost() {
        assertFalse(after(Timelines.fiveSamples(TrainingSettings.DEFAULT.withSampling(Timelines.PAIRS)), 20)
                .isDisplayedGradientOfCost());
        Timeline ofAll = Timelines.fiveSamples(TrainingSettings.DEFAULT);
        assertFalse(ofAll.snapshot().isDisplayedGradientOfCost(), "of the first sample");
        ofAll.cursor().stepForward(Granularity.UPDATE);
        assertTrue(ofAll.snapshot().isDisplayedGradientOfCost());
    }

    @Test
    void the_gradient_of_the_only_sample_is_that_of_the_cost_unless_there_is_a_penalty() {
        assertTrue(after(Timelines.network2222(), 7).isDisplayedGradientOfCost());
        Timeline penalized = Timelines.network2222();
        penalized.edit(
                new Change.SetTraining(TrainingSettings.DEFAULT.withRegularization(new Regularization(0, 0.1))), null);
        assertFalse(after(penalized, 7).isDisplayedGradientOfCost());
        assertTrue(after(penalized, 1).isDisplayedGradientOfCost());
    }

    @Test
    void hides_the_values_of_the_sample_before_when_a_new_sample_comes_in() {
        Timeline timeline = Timelines.fiveSamples(TrainingSettings.DEFAULT.withSampling(Timelines.PAIRS));
        Snapshot snapshot = after(timeline, 6);
        assertEquals(new Moment(0, 1, Phase.INPUT), snapshot.moment());
        assertEquals(OptionalDouble.empty(), snapshot.z(1, 1));
    }

    @Test
    void shows_the_sample_at_hand() {
        Timeline timeline = Timelines.fiveSamples(TrainingSettings.DEFAULT.withSampling(Timelines.PAIRS));
        timeline.cursor().stepForward(Granularity.UPDATE);
        Snapshot snapshot = after(timeline, 7);
        assertEquals(3, snapshot.sampleIndex());
        assertEquals(0.4, snapshot.h(1, 1).orElseThrow());
    }

    @Test
    void shows_the_numbers_of_the_trace_at_the_parameters_before_the_update() {
        Snapshot snapshot = after(Timelines.network2222(), 9);
        Parameters before = Timelines.network2222().snapshot().parameters();
        Trace trace = snapshot.network().trace(before, 0);
        assertArrayEquals(
                new double[] {trace.z(2, 1), trace.h(3, 2), trace.delta(1, 2), trace.loss()},
                Stream.of(snapshot.z(2, 1), snapshot.h(3, 2), snapshot.delta(1, 2), snapshot.sampleLoss())
                        .mapToDouble(OptionalDouble::orElseThrow)
                        .toArray(),
                0);
    }

    @Test
    void shows_no_new_weight_before_the_update() {
        Timeline timeline = Timelines.network2222();
        Parameters start = timeline.snapshot().parameters();
        assertEquals(start, after(timeline, 8).parameters());
    }

    @Test
    void shows_the_new_weights_at_the_update() {
        Timeline timeline = Timelines.network2222();
        Snapshot gradient = after(timeline, 8);
        Parameters expected = gradient.parameters();
        for (int p = 0; p < expected.size(); p++) {
            expected = expected.with(
                    p, expected.get(p) - 0.5 * gradient.batchGradient(p).orElseThrow());
        }
        assertEquals(expected, after(timeline, 1).parameters());
    }

    @Test
    void shows_the_cost_before_and_after_at_the_update() {
        Timeline timeline = Timelines.network2222();
        UpdateValues updateValues = after(timeline, 9).updateValues();
        assertEquals(timeline.costCurve().get(0), updateValues.before().cost().total());
        assertEquals(timeline.costCurve().get(1), updateValues.now().cost().total());
    }

    @Test
    void the_gradient_of_the_batch_is_the_mean_of_its_samples() {
        Timeline timeline = Timelines.fiveSamples(TrainingSettings.DEFAULT.withSampling(Timelines.PAIRS));
        double first = after(timeline, 5).sampleGradient(0).orElseThrow();
        double second = after(timeline, 6).sampleGradient(0).orElseThrow();
        double batch = after(timeline, 1).batchGradient(0).orElseThrow();
        assertEquals((first + second) / 2, batch);
    }

    @Test
    void each_snapshot_has_a_higher_revision() {
        Timeline timeline = Timelines.network2222();
        long first = timeline.snapshot().id().revision();
        timeline.cursor().stepBack(Granularity.LAYER);
        assertTrue(timeline.snapshot().id().revision() > first);
    }

    @Test
    void a_plain_function_has_no_gradient_before_the_phase_gradient() {
        Timeline parabola = TestFunction.parabola().timeline(TrainingSettings.DEFAULT, 3);
        assertEquals(OptionalDouble.empty(), parabola.snapshot().displayedGradient(0));
    }

    @Test
    void a_plain_function_has_the_phases_input_loss_gradient_and_update() {
        Timeline parabola = TestFunction.parabola().timeline(TrainingSettings.DEFAULT, 3);
        String phases = IntStream.range(0, 5)
                .mapToObj(step -> {
                    parabola.cursor().stepForward(Granularity.LAYER);
                    return parabola.cursor().moment().phase().toString();
                })
                .collect(Collectors.joining(", "));
        assertEquals("loss, gradient, update, input, loss", phases);
    }

    @Test
    void a_plain_function_is_learnt_like_a_network() {
        Timeline parabola = TestFunction.parabola().timeline(TrainingSettings.DEFAULT, 3);
        parabola.trainingLoop().trainTo(2, false);
        // w ← w − 0.5 · 2 (w − 1) leads to the minimum at once
        assertEquals(Parameters.of(1), parabola.snapshot().parameters());
    }

    @Test
    void a_network_is_told_by_its_snapshot() {
        NetworkObjective network = Timelines.network2222().snapshot().network();
        assertEquals("2-2-2-2", network.architecture().shape());
    }
}
