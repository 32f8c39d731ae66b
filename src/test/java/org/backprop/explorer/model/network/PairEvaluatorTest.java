package org.backprop.explorer.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.objective.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Networks of columns of two neurons by the evaluator for them, beside the one for all networks. */
class PairEvaluatorTest {

    private static Architecture pairs(int layers, Activation f, Loss loss) {
        Activation last = loss == Loss.BINARY_CROSS_ENTROPY ? Activation.SIGMOID : f;
        List<Activation> activations = new ArrayList<>(Collections.nCopies(layers - 1, f));
        activations.add(last);
        return new Architecture(Collections.nCopies(layers + 1, 2), activations, true, loss);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void it_has_the_same_bits_as_the_general_one(Activation f) {
        RandomCases random = new RandomCases(4);
        for (Loss loss : List.of(Loss.HALF_SQUARED_ERROR, Loss.SQUARED_ERROR, Loss.BINARY_CROSS_ENTROPY)) {
            for (int layers = 1; layers <= 5; layers++) {
                Architecture architecture = pairs(layers, f, loss);
                assertSameBits(new NetworkObjective(architecture, random.data(architecture, 3)), random);
            }
        }
    }

    private static void assertSameBits(NetworkObjective network, RandomCases random) {
        Evaluator evaluator = assertInstanceOf(PairEvaluator.class, network.evaluator());
        Evaluator general = new NetworkEvaluator(network);
        for (int n = 0; n < 20; n++) {
            double[] parameters = random.numbers(network.dimension(), 4);
            double[] expected = random.numbers(network.dimension(), 1);
            double[] gradient = expected.clone();
            for (int sample = 0; sample < network.sampleCount(); sample++) {
                double loss = general.addGradient(parameters, sample, expected);
                assertEquals(loss, evaluator.addGradient(parameters, sample, gradient));
                assertEquals(loss, evaluator.loss(parameters, sample));
            }
            assertArrayEquals(expected, gradient);
        }
    }

    @Test
    void it_is_for_the_network_of_the_article() {
        assertTrue(PairEvaluator.isFor(Preset.twoTwoTwoTwo().network().architecture()));
    }

    @Test
    void it_is_for_no_network_of_another_shape() {
        assertFalse(PairEvaluator.isFor(Preset.singleNeuron().network().architecture()));
        Architecture article = Preset.twoTwoTwoTwo().network().architecture();
        Stream.of(
                        new Architecture(List.of(2, 2, 3, 2), article.activations(), true, article.loss()),
                        new Architecture(List.of(2, 2, 2, 1), article.activations(), true, article.loss()),
                        new Architecture(article.sizes(), article.activations(), false, article.loss()),
                        new Architecture(
                                List.of(2, 2), List.of(Activation.SOFTMAX), true, Loss.CATEGORICAL_CROSS_ENTROPY))
                .forEach(other -> assertFalse(PairEvaluator.isFor(other), other::toString));
    }
}
