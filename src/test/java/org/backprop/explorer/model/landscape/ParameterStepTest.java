package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.ParameterStep.StepOutcome;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The step along one parameter, for networks and for (w − 1)², whose values are computed by hand. */
class ParameterStepTest {

    private static final Sampling ONE_BY_ONE = new Sampling(new BatchMode.Stochastic(), new SampleOrder.Cyclic());

    /** The step at the phase gradient of the present update. */
    private static ParameterStep next(Timeline timeline, int index) {
        while (!timeline.snapshot().hasReached(Phase.GRADIENT)) {
            timeline.cursor().stepForward(Granularity.LAYER);
        }
        return step(timeline.snapshot(), index).orElseThrow();
    }

    private static Optional<ParameterStep> step(Snapshot snapshot, int index) {
        CostEvaluator evaluator = CostFunction.of(snapshot).evaluator();
        return ParameterStep.of(evaluator, snapshot, index, SlicePoint.beforeUpdate(evaluator, snapshot, index));
    }

    private static TrainingSettings by(Optimizer optimizer) {
        return TrainingSettings.DEFAULT.withOptimizer(optimizer);
    }

    /** The step from {@code w} on (w − 1)². */
    private static ParameterStep descent(double rate, double w) {
        return next(TestFunction.parabola().timeline(by(new GradientDescent(rate)), w), 0);
    }

    /** The 2-2-2-2 network with an L2 penalty of 0.02, by NumPy. */
    @Test
    void it_begins_with_the_slope_of_all_samples_and_the_penalty() {
        Preset preset = Preset.twoTwoTwoTwo();
        TrainingSettings penalized = TrainingSettings.DEFAULT.withRegularization(new Regularization(0, 0.02));
        TrainingState initial =
                TrainingState.initial(preset.network(), preset.initialState().parameters(), penalized);
        ParameterStep parameterStep = next(
                new Timeline(preset.network(), initial, List.of()),
                preset.network().parameterIndex("w[3,1,1]"));
        assertEquals(0.8, parameterStep.from().value());
        assertEquals(0.2888379803052344, parameterStep.from().cost(), 1e-15);
        assertEquals(0.11769669867751688, parameterStep.from().slope(), 1e-15);
        assertEquals(0.8 - 0.5 * 0.11769669867751688, parameterStep.to().value(), 1e-15);
    }

    /** The slope is that of L even where the step follows the gradient of one sample. */
    @Test
    void the_slope_is_of_all_samples_whatever_the_step_follows() {
        ParameterStep parameterStep = next(
                TestFunction.meanOfParabolas(1.0, -3.0)
                        .timeline(by(new GradientDescent(0.25)).withSampling(ONE_BY_ONE), 0),
                0);
        assertEquals(2, parameterStep.from().slope()); // ½ (2 (0 − 1) + 2 (0 + 3))
        assertEquals(0.5, parameterStep.to().value()); // 0 − ¼ · 2 (0 − 1)
        assertEquals(0.5 * (0.25 + 12.25), parameterStep.to().cost());
    }

    /** Any network, optimizer, batch, penalty and frozen parameters, at all phases of one of the first updates. */
    @Test
    void it_is_the_step_of_the_moments_own_update_once_its_gradient_is_known() {
        for (int seed = 0; seed < 100; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            TrainingState initial = TrainingState.initial(network, cases.parameters(network), cases.training(network));
            Timeline timeline = new Timeline(network, initial, List.of());
            long done = cases.between(0, 2);
            int index = cases.between(0, network.dimension() - 1);
            double[] values = new double[2];
            for (int i = 0; i < 2; i++) {
                timeline.trainingLoop().trainTo(done + i, false);
                values[i] = timeline.cursor().state().parameters().get(index);
            }
            timeline.cursor().seek(new Moment(done, 0, Phase.INPUT));
            for (boolean isDone = false; !isDone; timeline.cursor().stepForward(Granularity.LAYER)) {
                Snapshot snapshot = timeline.snapshot();
                Optional<ParameterStep> step = step(snapshot, index);
                assertEquals(snapshot.hasReached(Phase.GRADIENT), step.isPresent(), "seed " + seed);
                if (step.isPresent()) {
                    assertEquals(values[0], step.get().from().value(), "seed " + seed);
                    assertEquals(values[1], step.get().to().value(), "seed " + seed);
                }
                isDone = snapshot.hasReached(Phase.UPDATE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, LOWER", // to 0.2
        "0.75, CROSSED_MINIMUM", // to 1.5, where L is ¼
        "1, SAME_COST", // to 2, as high as 0
        "1.5, OVERSHOT", // to 3, where L is 4
        "0, UNCHANGED",
        "1e200, NON_FINITE"
    })
    void from_the_left_of_the_bottom_the_step_comes_to_what_the_learning_rate_says(
            double rate, StepOutcome stepOutcome) {
        assertEquals(stepOutcome, descent(rate, 0).outcome());
    }

    @ParameterizedTest
    @CsvSource({"0.1, LOWER", "0.75, CROSSED_MINIMUM", "1, SAME_COST", "1.5, OVERSHOT", "1e200, NON_FINITE"})
    void from_the_right_it_comes_to_the_same(double rate, StepOutcome stepOutcome) {
        assertEquals(stepOutcome, descent(rate, 2).outcome());
    }

    @Test
    void at_the_bottom_it_stays() {
        assertEquals(StepOutcome.UNCHANGED, descent(0.5, 1).outcome());
    }

    @Test
    void a_frozen_parameter_stays() {
        ParameterStep parameterStep = next(
                TestFunction.parabola().timeline(by(new GradientDescent(0.1)).withFrozen(0, true), 0), 0);
        assertEquals(StepOutcome.UNCHANGED, parameterStep.outcome());
        assertEquals(-2, parameterStep.from().slope());
    }

    @Test
    void another_samples_gradient_can_lead_uphill() {
        Timeline timeline = TestFunction.meanOfParabolas(1.0, -3.0)
                .timeline(by(new GradientDescent(0.25)).withSampling(ONE_BY_ONE), 0);
        assertEquals(StepOutcome.HIGHER, next(timeline, 0).outcome());
    }

    /** With γ = 0.25 and μ = 0.9 the values are 0, 0.5, 1.2, 1.73, 1.842: from the third step on the cost rises. */
    @Test
    void momentum_carries_uphill_beyond_the_bottom() {
        Timeline timeline = TestFunction.parabola().timeline(by(new Momentum(0.25, 0.9)), 0);
        StepOutcome[] expected = {StepOutcome.LOWER, StepOutcome.CROSSED_MINIMUM, StepOutcome.HIGHER, StepOutcome.HIGHER
        };
        for (int update = 0; update < expected.length; update++) {
            timeline.trainingLoop().trainTo(update, false);
            timeline.cursor().seek(new Moment(update, 0, Phase.INPUT));
            assertEquals(expected[update], next(timeline, 0).outcome(), "update " + update);
        }
    }

    @Test
    void where_a_landing_is_no_number_it_is_lost() {
        assertEquals(StepOutcome.NON_FINITE, descent(Double.MAX_VALUE, -1e3).outcome());
    }

    @Test
    void a_place_is_flat_only_where_the_slope_is_as_good_as_none() {
        assertTrue(descent(0.5, 1).from().isFlat());
        assertTrue(new SlicePoint(0, 0.5, 1e-10).isFlat());
        assertTrue(new SlicePoint(0, 0.5, -1e-10).isFlat());
        assertFalse(new SlicePoint(-4e44, 1.8e90, -1.6e45).isFlat());
        assertFalse(new SlicePoint(0, 0.5, 1e-8).isFlat());
        assertFalse(new SlicePoint(0, 1e-12, 1e-14).isFlat());
    }
}
