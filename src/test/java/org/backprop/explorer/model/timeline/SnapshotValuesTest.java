package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

/**
 * What a snapshot says beyond the passes of its sample: of the update to come, of the loss after the update, and of the
 * state of the neurons. With L = (w x)², the derivative for w is 2 w x².
 */
class SnapshotValuesTest {

    /** L for x = 1 and x = 3 from w = 2 on, with γ = 1/4. */
    private static Snapshot at(Phase phase, TrainingSettings trainingSettings) {
        Timeline timeline =
                Timelines.of(Timelines.line(1, 3), trainingSettings.withOptimizer(new GradientDescent(.25)), 2);
        timeline.cursor().stepForward(Granularity.UPDATE);
        timeline.cursor().seek(new Moment(0, 1, phase));
        return timeline.snapshot();
    }

    private static Parameters next(Phase phase, TrainingSettings trainingSettings) {
        return at(phase, trainingSettings).context().nextUpdate().parameters();
    }

    @Test
    void the_next_parameters_before_the_update_are_those_after_it() {
        // 2 − 1/4 · (4 + 36) / 2
        assertEquals(Parameters.of(-3), next(Phase.INPUT, TrainingSettings.DEFAULT));
    }

    @Test
    void the_next_parameters_at_the_update_are_those_after_the_following_one() {
        // −3 + 1/4 · (6 + 54) / 2
        assertEquals(Parameters.of(4.5), next(Phase.UPDATE, TrainingSettings.DEFAULT));
    }

    @Test
    void the_next_parameters_at_the_update_come_from_the_batch_of_the_following_one() {
        Sampling single = new Sampling(new BatchMode.Stochastic(), new SampleOrder.Cyclic());
        // the first update, of x = 1, leads to 2 − 1/4 · 4 = 1, and the second, of x = 3, to 1 − 1/4 · 18
        assertEquals(Parameters.of(-3.5), next(Phase.UPDATE, TrainingSettings.DEFAULT.withSampling(single)));
    }

    @Test
    void a_frozen_parameter_is_the_same_in_the_next_parameters() {
        assertEquals(Parameters.of(2), next(Phase.INPUT, TrainingSettings.DEFAULT.withFrozen(0, true)));
    }

    @Test
    void the_next_parameters_are_computed_once() {
        NextUpdate nextUpdate =
                at(Phase.UPDATE, TrainingSettings.DEFAULT).context().nextUpdate();
        assertSame(nextUpdate.parameters(), nextUpdate.parameters());
    }

    @Test
    void a_plain_function_has_next_parameters() {
        Timeline parabola = TestFunction.parabola().timeline(TrainingSettings.DEFAULT, 3);
        // 3 − 1/2 · 2 (3 − 1)
        assertEquals(
                Parameters.of(1), parabola.snapshot().context().nextUpdate().parameters());
    }

    @Test
    void the_loss_after_the_update_is_that_of_the_present_sample_at_the_new_parameters() {
        // (−3 · 3)²
        assertEquals(
                OptionalDouble.of(81),
                at(Phase.UPDATE, TrainingSettings.DEFAULT).sampleLossAfter());
    }

    @Test
    void the_loss_after_the_update_is_unknown_in_the_phase_gradient() {
        assertEquals(
                OptionalDouble.empty(),
                at(Phase.GRADIENT, TrainingSettings.DEFAULT).sampleLossAfter());
    }

    /** The state of a sigmoid at z = 7, where σ′ = 0.0009 is less than a hundredth of its maximum 1/4. */
    private static Optional<NeuronState> stateOfFlatNeuron(Phase phase) {
        Timeline timeline = Timelines.of(Timelines.neuron(1), TrainingSettings.DEFAULT, 7);
        timeline.cursor().seek(new Moment(0, 0, phase));
        return timeline.snapshot().neuronState(1, 1);
    }

    @Test
    void the_state_of_a_neuron_is_known_once_its_sum_is() {
        assertEquals(Optional.of(NeuronState.SATURATED), stateOfFlatNeuron(Phase.forward(1)));
    }

    @Test
    void the_state_of_a_neuron_is_unknown_before_its_sum_is_known() {
        assertEquals(Optional.empty(), stateOfFlatNeuron(Phase.INPUT));
    }
}
