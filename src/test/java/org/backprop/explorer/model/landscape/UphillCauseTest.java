package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.landscape.ParameterStep.StepOutcome;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.junit.jupiter.api.Test;

/** The cause of steps uphill on means of (w − c)². */
class UphillCauseTest {

    /** Returns the cause at the gradient of update {@code update}, whose step goes uphill. */
    private static Optional<UphillCause> cause(Timeline timeline, long update) {
        timeline.trainingLoop().trainTo(update, false);
        timeline.cursor().seek(new Moment(update, 0, Phase.INPUT));
        while (!timeline.snapshot().hasReached(Phase.GRADIENT)) {
            timeline.cursor().stepForward(Granularity.LAYER);
        }
        Snapshot snapshot = timeline.snapshot();
        CostEvaluator evaluator = CostFunction.of(snapshot).evaluator();
        SlicePoint start = SlicePoint.beforeUpdate(evaluator, snapshot, 0);
        ParameterStep step = ParameterStep.of(evaluator, snapshot, 0, start).orElseThrow();
        assertEquals(StepOutcome.HIGHER, step.outcome());
        return UphillCause.find(snapshot, 0, step);
    }

    private static TrainingSettings batches(int size) {
        BatchMode batchMode = size == 1 ? new BatchMode.Stochastic() : new BatchMode.Mini(size);
        return TrainingSettings.DEFAULT
                .withOptimizer(new GradientDescent(0.25))
                .withSampling(new Sampling(batchMode, new SampleOrder.Cyclic()));
    }

    @Test
    void another_way_than_that_of_the_whole_data_is_that_of_the_sample() {
        Timeline timeline = TestFunction.meanOfParabolas(1.0, -3.0).timeline(batches(1), 0);
        assertEquals(Optional.of(UphillCause.SAMPLE), cause(timeline, 0));
    }

    @Test
    void of_some_samples_it_is_that_of_the_batch() {
        Timeline timeline = TestFunction.meanOfParabolas(1.0, 1.0, -6.0).timeline(batches(2), 0);
        assertEquals(Optional.of(UphillCause.BATCH), cause(timeline, 0));
    }

    /** The values are 0, 0.5, 1.2, 1.73: beyond 1 the gradient points back. */
    @Test
    void a_velocity_carries_on() {
        TrainingSettings settings = TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.25, 0.9));
        assertEquals(
                Optional.of(UphillCause.OPTIMIZER),
                cause(TestFunction.parabola().timeline(settings, 0), 2));
    }

    /** From 0.5, Adam would add γ = 0.01, but the decay takes 0.01 · 10 · 0.5 = 0.05. */
    @Test
    void weight_decay_outweighs_the_gradient() {
        TrainingSettings settings =
                TrainingSettings.DEFAULT.withOptimizer(OptimizerKind.ADAMW.create(0.01, Map.of("weightDecay", 10.0)));
        assertEquals(
                Optional.of(UphillCause.WEIGHT_DECAY),
                cause(TestFunction.parabola().timeline(settings, 0.5), 0));
    }
}
