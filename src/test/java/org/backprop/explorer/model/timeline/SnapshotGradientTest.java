package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/**
 * The derivatives of a snapshot at w = 2, where L = (w x)² has ∂L/∂w = 2 w x²: 4 for x = 1 and 36 for x = 3, so 20 in
 * the mean; the penalty ½ |w| adds 0.5.
 */
class SnapshotGradientTest {

    private static final TrainingSettings PENALIZED =
            TrainingSettings.DEFAULT.withRegularization(new Regularization(.5, 0));

    private static Snapshot at(int batchPosition, Phase phase) {
        Timeline timeline = Timelines.of(Timelines.line(1, 3), PENALIZED, 2);
        timeline.cursor().seek(new Moment(0, batchPosition, phase));
        return timeline.snapshot();
    }

    @Test
    void the_gradient_of_the_sample_is_that_of_its_loss_alone() {
        assertEquals(OptionalDouble.of(4), at(0, Phase.backward(1)).sampleGradient(0));
    }

    @Test
    void the_gradient_of_the_sample_belongs_to_the_present_sample() {
        assertEquals(OptionalDouble.of(36), at(1, Phase.backward(1)).sampleGradient(0));
    }

    @Test
    void the_gradient_of_the_sample_is_unknown_before_its_backward_phase() {
        assertEquals(OptionalDouble.empty(), at(1, Phase.LOSS).sampleGradient(0));
    }

    @Test
    void the_gradient_of_the_last_sample_stays_known_in_the_phase_gradient() {
        assertEquals(OptionalDouble.of(36), at(1, Phase.GRADIENT).sampleGradient(0));
    }

    @Test
    void the_gradient_of_the_batch_is_that_of_the_mean_loss_and_the_penalty() {
        assertEquals(OptionalDouble.of(20.5), at(1, Phase.GRADIENT).batchGradient(0));
    }

    @Test
    void the_gradient_of_the_batch_is_unknown_in_the_last_backward_phase() {
        assertEquals(OptionalDouble.empty(), at(1, Phase.backward(1)).batchGradient(0));
    }

    @Test
    void the_displayed_gradient_is_that_of_the_sample_in_its_backward_phase() {
        assertEquals(OptionalDouble.of(36), at(1, Phase.backward(1)).displayedGradient(0));
    }

    @Test
    void the_displayed_gradient_is_that_of_the_batch_from_the_phase_gradient_on() {
        assertEquals(OptionalDouble.of(20.5), at(1, Phase.GRADIENT).displayedGradient(0));
    }

    @Test
    void the_displayed_gradient_is_said_to_be_of_the_batch_from_the_phase_gradient_on() {
        assertTrue(at(1, Phase.GRADIENT).isDisplayedGradientOfBatch());
    }

    @Test
    void the_displayed_gradient_is_not_said_to_be_of_the_batch_in_a_backward_phase() {
        assertFalse(at(1, Phase.backward(1)).isDisplayedGradientOfBatch());
    }

    /** L(w) = (w − 1)² at w = 3, where L′ = 2 (w − 1) = 4. */
    private static Snapshot parabola() {
        Timeline timeline = TestFunction.parabola().timeline(TrainingSettings.DEFAULT, 3);
        timeline.cursor().seek(new Moment(0, 0, Phase.GRADIENT));
        return timeline.snapshot();
    }

    @Test
    void a_plain_function_has_no_gradient_of_a_sample() {
        assertEquals(OptionalDouble.empty(), parabola().sampleGradient(0));
    }

    @Test
    void a_plain_function_has_a_gradient_of_the_batch() {
        assertEquals(OptionalDouble.of(4), parabola().batchGradient(0));
    }
}
