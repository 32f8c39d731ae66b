package org.backprop.explorer.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backprop.explorer.model.FrozenParameters;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.optimizer.AdaGrad;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.AdamW;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.Nesterov;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerState;
import org.backprop.explorer.model.training.optimizer.RmsProp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Updates, frozen parameters, penalties, changes of settings. */
class TrainerTest {

    private final Preset preset = Preset.twoTwoTwoTwo();

    private Trainer trainer(TrainingSettings trainingSettings) {
        return new Trainer(
                preset.network(),
                TrainingState.initial(preset.network(), preset.initialState().parameters(), trainingSettings));
    }

    private static void advance(Trainer trainer, int updates) {
        IntStream.range(0, updates).forEach(update -> trainer.performUpdate());
    }

    static List<Optimizer> optimizers() {
        return List.of(
                new GradientDescent(0.5),
                new Momentum(0.1, 0.9),
                new Nesterov(0.1, 0.9),
                new AdaGrad(0.1, 1e-10),
                new RmsProp(0.01, 0.99, 1e-8),
                new Adam(0.01, 0.9, 0.999, 1e-8),
                new AdamW(0.1, new Adam(0.01, 0.9, 0.999, 1e-8)));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void a_frozen_parameter_stays(Optimizer optimizer) {
        Trainer trainer =
                trainer(FrozenParameters.in(TrainingSettings.DEFAULT.withOptimizer(optimizer), List.of(3, 17)));
        advance(trainer, 20);
        assertEquals(
                preset.initialState().parameters().get(3), trainer.parameters().get(3));
        assertEquals(
                preset.initialState().parameters().get(17), trainer.parameters().get(17));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void a_parameter_frozen_in_mid_run_stays_though_the_optimizer_remembers_a_velocity(Optimizer optimizer) {
        Trainer trainer = trainer(TrainingSettings.DEFAULT.withOptimizer(optimizer));
        advance(trainer, 20);
        double before = trainer.parameters().get(3);
        trainer.configure(FrozenParameters.in(trainer.settings(), List.of(3)));
        advance(trainer, 20);
        assertEquals(before, trainer.parameters().get(3));
    }

    @Test
    void a_frozen_parameters_gradient_counts_as_0_in_the_memory() {
        Trainer trainer = trainer(
                FrozenParameters.in(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.1, 0.5)), List.of(3)));
        trainer.setOptimizerState(new OptimizerState(1, vector(3, 8)));
        advance(trainer, 2);
        assertEquals(2, trainer.state().optimizerState().vectors()[3]); // 8 · 0.5 · 0.5, nothing added
    }

    private static double[] vector(int index, double value) {
        double[] vector = new double[18];
        vector[index] = value;
        return vector;
    }

    @Test
    void a_frozen_parameters_gradient_is_still_shown() {
        Trainer free = trainer(TrainingSettings.DEFAULT);
        Trainer frozen = trainer(FrozenParameters.in(TrainingSettings.DEFAULT, List.of(3)));
        assertEquals(free.gradient(), frozen.gradient());
    }

    @Test
    void a_frozen_parameters_gradient_is_still_shown_after_a_preview() {
        Trainer frozen = trainer(FrozenParameters.in(TrainingSettings.DEFAULT, List.of(3)));
        Parameters before = frozen.gradient();
        frozen.preview();
        assertEquals(before, frozen.gradient());
    }

    @Test
    void the_other_parameters_move_as_if_nothing_were_frozen_in_one_update() {
        Trainer free = trainer(TrainingSettings.DEFAULT);
        Trainer frozen = trainer(FrozenParameters.in(TrainingSettings.DEFAULT, List.of(3)));
        free.performUpdate();
        frozen.performUpdate();
        assertEquals(
                free.parameters(), frozen.parameters().with(3, free.parameters().get(3)));
    }

    @Test
    void frozen_parameters_are_sorted_without_repeats() {
        assertEquals(
                List.of(2, 5),
                FrozenParameters.in(TrainingSettings.DEFAULT, List.of(5, 2, 5)).frozen());
    }

    @Test
    void a_preview_is_what_an_update_leads_to() {
        RandomCases cases = new RandomCases(31);
        for (int repeat = 0; repeat < 300; repeat++) {
            NetworkObjective network = cases.network();
            Trainer trainer = new Trainer(
                    network, TrainingState.initial(network, cases.parameters(network), cases.training(network)));
            advance(trainer, cases.between(0, 4));
            TrainingState preview = trainer.preview();
            trainer.performUpdate();
            assertEquals(trainer.state(), preview);
        }
    }

    @Test
    void a_preview_changes_nothing() {
        Trainer trainer = trainer(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.1, 0.9)));
        advance(trainer, 3);
        TrainingState before = trainer.state();
        trainer.preview();
        assertEquals(before, trainer.state());
    }

    @Test
    void a_run_continues_from_its_state_bit_for_bit() {
        RandomCases cases = new RandomCases(32);
        for (int repeat = 0; repeat < 300; repeat++) {
            NetworkObjective network = cases.network();
            Trainer trainer = new Trainer(
                    network, TrainingState.initial(network, cases.parameters(network), cases.training(network)));
            advance(trainer, cases.between(0, 20));
            Trainer other = new Trainer(network, trainer.state());
            advance(trainer, 20);
            advance(other, 20);
            assertEquals(trainer.state(), other.state());
        }
    }

    @Test
    void a_parameter_that_was_set_is_seen_by_the_next_gradient() {
        Trainer trainer = trainer(TrainingSettings.DEFAULT);
        Parameters before = trainer.gradient();
        trainer.setParameter(0, 2);
        assertNotEquals(before, trainer.gradient());
    }

    @Test
    void the_penalty_is_over_weights_and_never_biases() {
        Trainer trainer = trainer(TrainingSettings.DEFAULT.withRegularization(new Regularization(0.5, 0.25)));
        // Σ|w| = .15+.25+.20+.30 + .40+.50+.45+.55 + .80+.35+.60+.70, and the squares likewise
        double expected = 0.5 * 5.25 + 0.25 / 2 * (0.215 + 0.915 + 1.6125);
        assertEquals(expected, trainer.cost().penalty(), 1e-15);
    }

    @Test
    void the_penaltys_slope_is_l1_times_the_sign_plus_l2_times_w() {
        Trainer plain = trainer(TrainingSettings.DEFAULT);
        Trainer penalized = trainer(TrainingSettings.DEFAULT.withRegularization(new Regularization(0.5, 0.25)));
        int negative = preset.network().parameterIndex("w[3,1,2]");
        assertEquals(
                -0.5 + 0.25 * -0.35,
                penalized.gradient().get(negative) - plain.gradient().get(negative),
                1e-15);
    }

    @Test
    void the_slope_of_the_absolute_value_at_0_is_0() {
        double[] gradient = {0};
        new Regularization(1, 0).addGradient(new double[] {0}, new boolean[] {true}, gradient);
        assertEquals(0, gradient[0]);
    }

    @Test
    void a_penalty_by_absolute_values_is_finite_where_the_squares_overflow() {
        assertEquals(1e200, new Regularization(1, 0).penalty(new double[] {1e200}, new boolean[] {true}));
    }

    @Test
    void the_cost_is_data_and_penalty_together() {
        Trainer trainer = trainer(TrainingSettings.DEFAULT.withRegularization(new Regularization(0.5, 0.25)));
        assertEquals(trainer.cost().data() + trainer.cost().penalty(), trainer.totalCost());
    }

    @Test
    void the_cost_at_a_place_has_the_same_bits_whether_one_is_there_or_looks_there() {
        RandomCases cases = new RandomCases(33);
        for (int repeat = 0; repeat < 500; repeat++) {
            NetworkObjective network = cases.network();
            TrainingSettings settings = cases.training(network);
            Trainer trainer = new Trainer(network, TrainingState.initial(network, cases.parameters(network), settings));
            double[] w = trainer.parameters().toArray();
            double penalty = settings.regularization().penalty(w, network.penalized());
            assertEquals(new Cost(network.evaluator().meanLoss(w), penalty), trainer.cost());
            assertEquals(trainer.cost().total(), trainer.totalCost());
        }
    }

    @Test
    void another_kind_of_optimizer_begins_with_its_first_update() {
        Trainer trainer = trainer(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.1, 0.9)));
        advance(trainer, 5);
        trainer.configure(trainer.settings().withOptimizer(new Adam(0.1, 0.9, 0.999, 1e-8)));
        assertEquals(new OptimizerState(0, new double[36]), trainer.state().optimizerState());
    }

    @Test
    void an_infinite_memory_is_told() {
        Trainer trainer = trainer(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.1, 0.9)));
        trainer.setOptimizerState(new OptimizerState(1, vector(4, Double.POSITIVE_INFINITY)));
        assertFalse(trainer.isFinite());
    }

    @Test
    void finite_numbers_are_finite() {
        assertTrue(trainer(TrainingSettings.DEFAULT).isFinite());
    }

    @Test
    void a_cost_settles_when_it_changes_by_less_than_the_threshold() {
        StopRule rule = new StopRule(0.25, 10);
        assertEquals(
                Set.of(true, false),
                Set.of(rule.hasConverged(1, 0.76), rule.hasConverged(1, 0.75))); // 0.24 is less, 0.25 is not
        assertTrue(rule.hasConverged(0.76, 1));
    }
}
