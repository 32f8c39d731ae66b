package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.AdaGrad;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The moment where training ends, and the reason. */
class TrainToTest {

    private static TrainingSettings stop(double minLossChange, long maxUpdates) {
        return TrainingSettings.DEFAULT.withStopRule(new StopRule(minLossChange, maxUpdates));
    }

    private static TrainingSettings rate(double learningRate) {
        return TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(learningRate));
    }

    @Nested
    class Target {

        @Test
        void training_ends_when_as_many_updates_are_done_as_asked_for() {
            assertEquals(
                    StopReason.REQUESTED, Timelines.network2222().trainingLoop().trainTo(100, true));
        }

        @Test
        void training_comes_to_rest_at_the_phase_update() {
            Timeline timeline = Timelines.network2222();
            timeline.trainingLoop().trainTo(100, false);
            assertEquals(new Moment(99, 0, Phase.UPDATE), timeline.cursor().moment());
        }

        @Test
        void training_to_a_moment_in_the_past_goes_nowhere() {
            Timeline timeline = Timelines.network2222();
            timeline.trainingLoop().trainTo(100, false);
            timeline.trainingLoop().trainTo(50, false);
            assertEquals(100, timeline.cursor().moment().updateCount());
        }

        @Test
        void training_in_many_pieces_leads_where_training_at_once_does() {
            Timeline pieces = Timelines.network2222();
            for (int target = 1; target <= 300; target += 7) {
                pieces.trainingLoop().trainTo(target, true);
            }
            pieces.trainingLoop().trainTo(300, true);
            Timeline once = Timelines.network2222();
            once.trainingLoop().trainTo(300, true);
            assertEquals(once.cursor().state(), pieces.cursor().state());
        }

        @Test
        void training_from_the_middle_of_an_update_leads_to_the_same_end() {
            Timeline timeline = Timelines.network2222();
            for (int step = 0; step < 14; step++) {
                timeline.cursor().stepForward(Granularity.LAYER);
            }
            timeline.trainingLoop().trainTo(30, false);
            Timeline straight = Timelines.network2222();
            straight.trainingLoop().trainTo(30, false);
            assertEquals(straight.cursor().state(), timeline.cursor().state());
        }

        @Test
        void training_from_the_past_repeats_what_is_known() {
            Timeline timeline = Timelines.network2222();
            timeline.trainingLoop().trainTo(300, false);
            CostCurve before = timeline.costCurve();
            timeline.cursor().seek(100);
            timeline.trainingLoop().trainTo(200, false);
            assertAll(
                    () -> assertEquals(300, timeline.length()),
                    () -> assertEquals(before.get(150), timeline.costCurve().get(150)));
        }
    }

    @Nested
    class Rule {

        @Test
        void the_largest_number_of_updates_ends_training() {
            Timeline timeline = Timelines.fiveSamples(stop(0, 40));
            assertEquals(StopReason.MAX_UPDATES, timeline.trainingLoop().trainTo(100, true));
        }

        @Test
        void the_largest_number_of_updates_is_done_then() {
            Timeline timeline = Timelines.fiveSamples(stop(0, 40));
            timeline.trainingLoop().trainTo(100, true);
            assertEquals(40, timeline.cursor().moment().updateCount());
        }

        @Test
        void the_limit_is_not_heeded_unless_asked() {
            Timeline timeline = Timelines.fiveSamples(stop(0, 40));
            timeline.trainingLoop().trainTo(100, false);
            assertEquals(100, timeline.cursor().moment().updateCount());
        }

        @Test
        void with_threshold_0_training_never_settles() {
            // already at the minimum: the cost does not change at all
            Timeline timeline = Timelines.of(Timelines.line(1), stop(0, 40), 0);
            assertEquals(StopReason.MAX_UPDATES, timeline.trainingLoop().trainTo(100, true));
        }

        @Test
        void training_settles_at_the_first_update_that_changes_the_cost_by_less_than_the_threshold() {
            // w ← w − 0.25 · 2w = w/2, so L = w² falls to a quarter: 1, ¼, 1/16, 1/64 …, by ¾, 3/16, 3/64, 3/256
            TrainingSettings quarter = rate(0.25).withStopRule(new StopRule(0.04, 1000));
            Timeline timeline = Timelines.of(Timelines.line(1), quarter, 1);
            assertEquals(StopReason.CONVERGED, timeline.trainingLoop().trainTo(1000, true));
            assertEquals(4, timeline.cursor().moment().updateCount());
        }

        @Test
        void training_settles_at_the_same_update_in_pieces_of_one() {
            TrainingSettings quarter = rate(0.25).withStopRule(new StopRule(0.04, 1000));
            Timeline timeline = Timelines.of(Timelines.line(1), quarter, 1);
            long target = 1;
            while (timeline.trainingLoop().trainTo(target, true) == StopReason.REQUESTED) {
                target++;
            }
            assertEquals(4, timeline.cursor().moment().updateCount());
        }

        @Test
        void a_change_that_an_edit_made_settles_nothing() {
            TrainingSettings quarter = rate(0.25).withStopRule(new StopRule(0.04, 1000));
            Timeline timeline = Timelines.of(Timelines.line(1), quarter, 1);
            timeline.trainingLoop().trainTo(2, true);
            timeline.edit(Change.SetParameters.of(0, 0.5), new Gesture()); // L = ¼ after 2 updates, as it was after 1
            timeline.cursor().seek(0);
            assertEquals(StopReason.REQUESTED, timeline.trainingLoop().trainTo(3, true));
        }
    }

    /** h = w x, L = h², so w ← (1 − 2γx²) w. */
    @Nested
    class Diverging {

        /** w is multiplied by about −2e50: 1, 2e50, 4e100, 8e150, whose square is 6.4e301, then 1.6e201. */
        private final Timeline timeline = Timelines.of(Timelines.line(1), rate(1e50), 1);

        @Test
        void training_ends_with_the_first_update_whose_cost_is_not_finite() {
            assertEquals(StopReason.DIVERGED, timeline.trainingLoop().trainTo(100, true));
        }

        @Test
        void the_moment_is_the_gradient_of_the_update_that_diverges() {
            timeline.trainingLoop().trainTo(100, true);
            assertEquals(new Moment(3, 0, Phase.GRADIENT), timeline.cursor().moment());
        }

        @Test
        void the_history_names_the_update_that_diverges() {
            timeline.trainingLoop().trainTo(100, true);
            assertEquals(
                    Optional.of(4L), timeline.snapshot().history().divergence().map(Divergence::updateNumber));
        }

        @Test
        void all_before_it_stays() {
            timeline.trainingLoop().trainTo(100, true);
            assertEquals(3, timeline.length());
        }

        @Test
        void the_last_cost_is_the_last_finite_one() {
            timeline.trainingLoop().trainTo(100, true);
            assertEquals(6.4e301, timeline.costCurve().get(3), 1e288);
        }

        @Test
        void steps_forward_find_it_at_the_same_update() {
            for (int step = 0; step < 60; step++) {
                timeline.cursor().stepForward(Granularity.LAYER);
            }
            assertEquals(new Moment(3, 0, Phase.GRADIENT), timeline.cursor().moment());
        }

        @Test
        void steps_of_an_update_find_it_at_the_same_update() {
            for (int step = 0; step < 6; step++) {
                timeline.cursor().stepForward(Granularity.UPDATE);
            }
            assertEquals(new Moment(3, 0, Phase.GRADIENT), timeline.cursor().moment());
        }

        @Test
        void steps_of_an_epoch_find_it_in_the_middle_of_the_epoch() {
            TrainingSettings stochastic =
                    rate(1e50).withSampling(new Sampling(new BatchMode.Stochastic(), new SampleOrder.Cyclic()));
            Timeline epoch = Timelines.of(Timelines.line(1, 1, 1, 1, 1), stochastic, 1);
            epoch.cursor().stepForward(Granularity.EPOCH);
            assertEquals(new Moment(3, 0, Phase.GRADIENT), epoch.cursor().moment());
        }

        @Test
        void stepping_back_works() {
            timeline.trainingLoop().trainTo(100, true);
            timeline.cursor().stepBack(Granularity.UPDATE);
            assertEquals(-8e150, timeline.snapshot().parameters().get(0), 1e137);
        }

        @Test
        void an_edit_of_the_learning_rate_lets_training_go_on() {
            timeline.trainingLoop().trainTo(100, true);
            timeline.edit(new Change.SetTraining(rate(0.25)), new Gesture());
            assertEquals(StopReason.REQUESTED, timeline.trainingLoop().trainTo(100, true));
        }

        @Test
        void after_such_an_edit_nothing_has_diverged() {
            timeline.trainingLoop().trainTo(100, true);
            timeline.edit(new Change.SetTraining(rate(0.25)), new Gesture());
            assertEquals(Optional.empty(), timeline.snapshot().history().divergence());
        }

        @Test
        void a_parameter_that_overflows_while_the_cost_stays_finite_diverges_too() {
            // σ(w x) saturates, so the cost is finite at w = −∞; x = 100 makes the gradient large enough to get there
            NetworkObjective neuron = Timelines.neuron(100);
            Timeline overflow = Timelines.of(neuron, rate(1e308), 0);
            assertEquals(StopReason.DIVERGED, overflow.trainingLoop().trainTo(10, true));
            assertEquals(0, overflow.length());
        }

        @Test
        void the_history_says_that_a_parameter_overflowed() {
            Timeline overflow = Timelines.of(Timelines.neuron(100), rate(1e308), 0);
            overflow.cursor().stepForward(Granularity.UPDATE);
            assertEquals(
                    Optional.of(new Divergence(1, Divergence.Cause.PARAMETER)),
                    overflow.snapshot().history().divergence());
        }

        @Test
        void the_history_says_that_the_optimizers_memory_overflowed() {
            // L = w² = 1e200 is finite, its gradient's square is not
            TrainingSettings adaGrad = TrainingSettings.DEFAULT.withOptimizer(new AdaGrad(0.5, 1e-10));
            Timeline overflow = Timelines.of(Timelines.line(1e100), adaGrad, 1);
            overflow.trainingLoop().trainTo(10, true);
            assertEquals(
                    Optional.of(new Divergence(1, Divergence.Cause.OPTIMIZER_STATE)),
                    overflow.snapshot().history().divergence());
        }

        @Test
        void the_history_says_that_the_cost_overflowed() {
            timeline.trainingLoop().trainTo(100, true);
            assertEquals(
                    Optional.of(new Divergence(4, Divergence.Cause.COST)),
                    timeline.snapshot().history().divergence());
        }

        @Test
        void so_does_a_step() {
            Timeline overflow = Timelines.of(Timelines.neuron(100), rate(1e308), 0);
            overflow.cursor().stepForward(Granularity.UPDATE);
            assertEquals(new Moment(0, 0, Phase.GRADIENT), overflow.cursor().moment());
        }
    }
}
