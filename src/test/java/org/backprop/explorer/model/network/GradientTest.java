package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gradients of random networks against differences of the cost: (8 (L(+h) − L(−h)) − (L(+2h) − L(−2h))) / 12h, whose
 * error falls with h⁴ (Abramowitz and Stegun, 25.3.6).
 */
class GradientTest {

    private static final double H = 1e-3;
    private static final double TOLERANCE = 2e-9;

    static Stream<Arguments> kinds() {
        return Stream.of(Loss.values()).flatMap(loss -> Stream.of(Activation.values())
                .filter(last -> fit(loss, last))
                .flatMap(last -> Stream.of(Arguments.of(loss, last, true), Arguments.of(loss, last, false))));
    }

    private static boolean fit(Loss loss, Activation last) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> last == Activation.SIGMOID;
            case CATEGORICAL_CROSS_ENTROPY -> last == Activation.SOFTMAX;
            default -> last != Activation.SOFTMAX;
        };
    }

    @ParameterizedTest(name = "{0} with a last layer of {1}, biases: {2}")
    @MethodSource("kinds")
    void gradients_are_the_slopes_of_the_loss(Loss loss, Activation last, boolean bias) {
        RandomCases cases = new RandomCases(loss.ordinal() * 100L + last.ordinal());
        for (int repeat = 0; repeat < 40; repeat++) {
            Place place = awayFromKinks(cases, () -> cases.network(loss, last, bias));
            NetworkObjective network = place.network();
            Parameters at = place.parameters();
            Evaluator evaluator = network.evaluator();
            for (int sample = 0; sample < network.sampleCount(); sample++) {
                double[] gradient = new double[network.dimension()];
                evaluator.addGradient(at.toArray(), sample, gradient);
                int s = sample;
                assertArrayEquals(slopes(at, p -> evaluator.loss(p, s)), gradient, TOLERANCE);
            }
        }
    }

    @Test
    void gradients_of_a_batch_are_the_slopes_of_its_cost_with_penalties() {
        RandomCases cases = new RandomCases(5);
        for (int repeat = 0; repeat < 100; repeat++) {
            Place place = awayFromKinks(cases, cases::network);
            NetworkObjective network = place.network();
            Parameters at = place.parameters();
            TrainingSettings trainingSettings = TrainingSettings.DEFAULT.withRegularization(new Regularization(
                    cases.random().nextDouble(), cases.random().nextDouble()));
            Trainer trainer = new Trainer(network, TrainingState.initial(network, at, trainingSettings));
            double[] slopes = slopes(
                    at,
                    p -> network.evaluator().meanLoss(p)
                            + trainingSettings.regularization().penalty(p, network.penalized()));
            assertArrayEquals(slopes, trainer.gradient().toArray(), TOLERANCE);
        }
    }

    private interface Function {
        double at(double[] parameters);
    }

    private static double[] slopes(Parameters at, Function f) {
        return IntStream.range(0, at.size()).mapToDouble(p -> slope(at, p, f)).toArray();
    }

    private static double slope(Parameters at, int p, Function f) {
        double near = shifted(at, p, H, f) - shifted(at, p, -H, f);
        double far = shifted(at, p, 2 * H, f) - shifted(at, p, -2 * H, f);
        return (8 * near - far) / (12 * H);
    }

    private static double shifted(Parameters at, int p, double h, Function f) {
        return f.at(at.with(p, at.get(p) + h).toArray());
    }

    private record Place(NetworkObjective network, Parameters parameters) {}

    /** A place where no difference reaches across 0 of a weight or of a z, where |w| and relu have a kink. */
    private static Place awayFromKinks(RandomCases cases, Supplier<NetworkObjective> networks) {
        while (true) {
            NetworkObjective network = networks.get();
            Parameters parameters = cases.parameters(network);
            if (!nearKink(network, parameters)) {
                return new Place(network, parameters);
            }
        }
    }

    private static boolean nearKink(NetworkObjective network, Parameters parameters) {
        return IntStream.range(0, parameters.size()).anyMatch(p -> Math.abs(parameters.get(p)) < 0.01)
                || IntStream.range(0, network.sampleCount())
                        .mapToObj(sample -> network.trace(parameters, sample))
                        .anyMatch(trace -> IntStream.rangeClosed(1, trace.layerCount())
                                .filter(k -> hasKink(network.architecture().activation(k)))
                                .flatMap(k -> IntStream.rangeClosed(1, trace.z(k).length)
                                        .filter(j -> Math.abs(trace.z(k, j)) < 0.02))
                                .findAny()
                                .isPresent());
    }

    private static boolean hasKink(Activation activation) {
        return activation == Activation.RELU
                || activation == Activation.LEAKY_RELU
                || activation == Activation.ELU; // in f′: f″ jumps at 0
    }

    @Test
    void a_gradient_is_added_to_what_is_there() {
        RandomCases cases = new RandomCases(6);
        NetworkObjective network = cases.network();
        double[] p = cases.parameters(network).toArray();
        double[] once = new double[p.length];
        double[] added = new double[p.length];
        network.evaluator().addGradient(p, 0, once);
        network.evaluator().addGradient(p, 0, added);
        network.evaluator().addGradient(p, 0, added);
        assertArrayEquals(
                IntStream.range(0, p.length).mapToDouble(i -> 2 * once[i]).toArray(), added);
    }

    @Test
    void a_gradient_that_is_set_has_the_same_bits_as_one_added_to_zeros() {
        RandomCases cases = new RandomCases(7);
        for (int repeat = 0; repeat < 200; repeat++) {
            NetworkObjective network = cases.network();
            double[] p = cases.parameters(network).toArray();
            double[] set = cases.numbers(p.length, 1);
            double[] added = new double[p.length];
            network.evaluator().computeGradient(p, 0, set);
            network.evaluator().addGradient(p, 0, added);
            assertArrayEquals(added, set, 0);
        }
    }

    @Test
    void the_loss_has_the_same_bits_with_and_without_the_gradient() {
        RandomCases cases = new RandomCases(8);
        for (int repeat = 0; repeat < 500; repeat++) {
            NetworkObjective network = cases.network();
            double[] p = cases.parameters(network).toArray();
            double[] gradient = new double[p.length];
            assertEquals(network.evaluator().loss(p, 0), network.evaluator().addGradient(p, 0, gradient));
        }
    }

    @Test
    void an_evaluator_keeps_nothing_from_one_sample_to_the_next() {
        RandomCases cases = new RandomCases(9);
        for (int repeat = 0; repeat < 200; repeat++) {
            NetworkObjective network = cases.network();
            double[] p = cases.parameters(network).toArray();
            Evaluator used = network.evaluator();
            for (int sample = network.sampleCount() - 1; sample >= 0; sample--) {
                double[] fresh = new double[p.length];
                double[] again = new double[p.length];
                network.evaluator().addGradient(p, sample, fresh);
                used.addGradient(p, sample, again);
                assertArrayEquals(fresh, again);
            }
        }
    }

    @Test
    void the_mean_loss_is_the_mean_of_the_losses() {
        RandomCases cases = new RandomCases(10);
        for (int repeat = 0; repeat < 200; repeat++) {
            NetworkObjective network = cases.network();
            double[] p = cases.parameters(network).toArray();
            double mean = IntStream.range(0, network.sampleCount())
                    .mapToDouble(s -> network.evaluator().loss(p, s))
                    .average()
                    .orElseThrow();
            assertEquals(mean, network.evaluator().meanLoss(p), 1e-15 * Math.max(1, mean));
        }
    }

    /** Layers of many neurons are added up another way than those of few. */
    @Test
    void wide_layers_compute_what_the_textbook_says() {
        Architecture wide = new Architecture(
                List.of(9, 64, 7, 8), Collections.nCopies(3, Activation.TANH), true, Loss.SQUARED_ERROR);
        RandomCases cases = new RandomCases(11);
        NetworkObjective network = new NetworkObjective(wide, cases.data(wide, 1));
        Parameters at = Parameters.of(cases.numbers(network.dimension(), 0.3));
        Trace trace = network.trace(at, 0);
        for (int k = 1; k <= 3; k++) {
            for (int j = 1; j <= wide.size(k + 1); j++) {
                double z = at.get(network.parameterIndex("b[" + k + "," + j + "]"));
                for (int i = 1; i <= wide.size(k); i++) {
                    z += at.get(network.parameterIndex("w[" + k + "," + i + "," + j + "]")) * trace.h(k, i);
                }
                assertEquals(z, trace.z(k, j));
            }
        }
    }

    @Test
    void gradients_of_wide_layers_are_the_slopes_of_the_loss() {
        Architecture wide = new Architecture(
                List.of(9, 16, 7, 8), Collections.nCopies(3, Activation.TANH), true, Loss.SQUARED_ERROR);
        RandomCases cases = new RandomCases(12);
        NetworkObjective network = new NetworkObjective(wide, cases.data(wide, 1));
        Parameters at = Parameters.of(cases.numbers(network.dimension(), 0.3));
        Evaluator evaluator = network.evaluator();
        double[] gradient = new double[at.size()];
        evaluator.addGradient(at.toArray(), 0, gradient);
        assertArrayEquals(slopes(at, p -> evaluator.loss(p, 0)), gradient, TOLERANCE);
    }
}
