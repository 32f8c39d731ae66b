package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.CentralDifference;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/** Costs and slopes of random networks, beside those that learning and central differences give. */
class CostEvaluatorTest {

    private static final int CASES = 300;

    private interface Check {
        void at(
                String name,
                RandomCases cases,
                NetworkObjective network,
                TrainingSettings trainingSettings,
                Parameters parameters);
    }

    private static void forEach(Check check) {
        for (int seed = 0; seed < CASES; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            TrainingSettings trainingSettings = cases.training(network);
            check.at("case " + seed, cases, network, trainingSettings, cases.parameters(network));
        }
    }

    /** Any batch mode and order, any optimizer, with and without penalty. */
    @Test
    void the_cost_is_the_recorded_one_bit_for_bit() {
        forEach((name, cases, network, trainingSettings, parameters) -> {
            TrainingState initial = TrainingState.initial(network, parameters, trainingSettings);
            Timeline timeline = new Timeline(network, initial, List.of());
            timeline.trainingLoop().trainTo(25, false);
            long[] updates = LongStream.rangeClosed(0, timeline.length()).toArray();
            List<Parameters> path = timeline.historySnapshot().parametersAfter(updates);
            CostEvaluator evaluator = CostFunction.of(timeline.snapshot()).evaluator();
            for (int update = 0; update < path.size(); update++) {
                assertEquals(
                        timeline.costCurve().get(update),
                        evaluator.cost(path.get(update).toArray()),
                        name);
            }
        });
    }

    @Test
    void the_gradient_is_that_of_the_whole_data_with_its_penalty() {
        forEach((name, cases, network, trainingSettings, parameters) -> {
            TrainingSettings whole = trainingSettings.withSampling(Sampling.FULL);
            Trainer trainer = new Trainer(network, TrainingState.initial(network, parameters, whole));
            double[] gradient = gradient(network, trainingSettings.regularization(), parameters);
            for (int p = 0; p < gradient.length; p++) {
                assertTrue(trainer.gradient().get(p) == gradient[p], name + ", parameter " + p);
            }
        });
    }

    private static double[] gradient(NetworkObjective network, Regularization penalty, Parameters at) {
        double[] gradient =
                IntStream.range(0, at.size()).mapToDouble(p -> p).toArray(); // what was there must not count
        new CostFunction(network, penalty).evaluator().costAndGradient(at.toArray(), gradient);
        return gradient;
    }

    @Test
    void the_cost_that_comes_with_the_gradient_is_the_cost_bit_for_bit() {
        forEach((name, cases, network, trainingSettings, parameters) -> {
            CostEvaluator evaluator = new CostFunction(network, trainingSettings.regularization()).evaluator();
            double[] point = parameters.toArray();
            assertEquals(evaluator.cost(point), evaluator.costAndGradient(point, new double[point.length]), name);
        });
    }

    @Test
    void the_gradient_is_confirmed_by_central_differences() {
        forEach((name, cases, network, trainingSettings, parameters) -> {
            Regularization penalty = new Regularization(0.01 * cases.between(0, 5), 0.02 * cases.between(0, 5));
            int[] samples = IntStream.range(0, network.sampleCount()).toArray();
            CentralDifference slopes = new CentralDifference(network, penalty, parameters, samples);
            double[] gradient = gradient(network, penalty, parameters);
            for (int p = 0; p < gradient.length; p++) {
                CentralDifference.Comparison comparison = slopes.compare(p, gradient[p]);
                assertTrue(
                        comparison.agrees() && !comparison.isAtKink(), name + ", parameter " + p + ": " + comparison);
            }
        });
    }

    /** Σ sin p has slopes cos p, and is penalized everywhere: l1 sign(p) + l2 p. */
    @Test
    void a_plain_function_has_its_own_cost_and_slopes() {
        CostEvaluator evaluator =
                new CostFunction(TestFunction.sumOfSines(2), new Regularization(0.1, 0.4)).evaluator();
        double[] gradient = new double[2];
        evaluator.costAndGradient(new double[] {0.5, -2}, gradient);
        assertEquals(0.8775825618903728 + 0.1 + 0.2, gradient[0], 1e-15);
        assertEquals(-0.4161468365471424 - 0.1 - 0.8, gradient[1], 1e-15);
        assertEquals(
                0.479425538604203 - 0.9092974268256817 + 0.25 + 0.2 * 4.25,
                evaluator.cost(new double[] {0.5, -2}),
                1e-15);
    }

    @Test
    void the_cost_of_a_moment_has_the_penalty_in_force_there() {
        RandomCases cases = new RandomCases(5);
        NetworkObjective network = cases.network();
        TrainingState initial = TrainingState.initial(network, cases.parameters(network), TrainingSettings.DEFAULT);
        Timeline timeline = new Timeline(network, initial, List.of());
        timeline.trainingLoop().trainTo(3, false);
        Regularization penalty = new Regularization(0.02, 0.03);
        timeline.edit(new Change.SetTraining(TrainingSettings.DEFAULT.withRegularization(penalty)), null);
        assertEquals(new CostFunction(network, penalty), CostFunction.of(timeline.snapshot()));
        timeline.cursor().seek(1);
        assertEquals(new CostFunction(network, Regularization.NONE), CostFunction.of(timeline.snapshot()));
    }
}
