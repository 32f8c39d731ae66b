package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways from a parameter to the loss. */
class GradientPathsTest {

    private static GradientPaths ofNetwork2222(String name) {
        Preset preset = Preset.twoTwoTwoTwo();
        SamplePass samplePass =
                SamplePass.complete(preset.network(), preset.initialState().parameters(), 0);
        return new GradientFormulas(samplePass, ParameterName.parse(name)).paths();
    }

    private static GradientPaths of(String name, int... sizes) {
        Architecture architecture = new Architecture(
                IntStream.of(sizes).boxed().toList(),
                Collections.nCopies(sizes.length - 1, Activation.SIGMOID),
                true,
                Loss.HALF_SQUARED_ERROR);
        DataSet data = DataSet.of(new double[1][sizes[0]], new double[1][sizes[sizes.length - 1]]);
        NetworkObjective network = new NetworkObjective(architecture, data);
        Parameters parameters = Parameters.of(new double[network.dimension()]);
        return new GradientFormulas(SamplePass.complete(network, parameters, 0), ParameterName.parse(name)).paths();
    }

    private static String neurons(GradientPaths.GradientPath gradientPath) {
        return gradientPath.neurons().stream().map(Symbol::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"1, 9.762e-5", "2, 3.706e-5", "3, -8.598e-5", "4, -8.704e-5"})
    void the_paths_of_the_first_weight_of_the_2_2_2_2_network_pull_in_different_directions(
            int number, double expected) {
        GradientPaths.GradientPath gradientPath =
                ofNetwork2222("w[1,1,1]").all().get(number - 1);
        assertEquals(expected, gradientPath.equation().value().orElseThrow(), 0.5e-8);
    }

    @Test
    void the_paths_of_the_first_weight_of_the_2_2_2_2_network_add_up() {
        GradientPaths gradientPaths = ofNetwork2222("w[1,1,1]");
        assertEquals(-3.834e-5, gradientPaths.sum(gradientPaths.all()).value().orElseThrow(), 0.5e-8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w[1,1,2] | x[1] h[2,2] h[3,1] h[4,1]; x[1] h[2,2] h[3,1] h[4,2]; x[1] h[2,2] h[3,2] h[4,1]; x[1] h[2,2] h[3,2] h[4,2]
            b[1,2]   | h[2,2] h[3,1] h[4,1]; h[2,2] h[3,1] h[4,2]; h[2,2] h[3,2] h[4,1]; h[2,2] h[3,2] h[4,2]
            w[2,2,1] | h[2,2] h[3,1] h[4,1]; h[2,2] h[3,1] h[4,2]
            w[3,1,2] | h[3,1] h[4,2]
            b[3,1]   | h[4,1]
            """)
    void the_paths_come_in_the_order_of_their_neurons(String name, String expected) {
        List<String> found = ofNetwork2222(name).all().stream()
                .map(GradientPathsTest::neurons)
                .toList();
        assertEquals(List.of(expected.split("; ")), found);
    }

    /** Parameters: w¹ 0 to 3, b¹ 4, 5, w² 6 to 9, b² 10, 11, w³ 12 to 15, b³ 16, 17. */
    @Test
    void a_path_runs_along_its_edges_and_neurons() {
        List<Element> expected = List.of(
                new Element.Parameter(1), // w₁₂¹
                new Element.ActivationValue(1, 1),
                new Element.ActivationValue(2, 2),
                new Element.ActivationValue(3, 1),
                new Element.Parameter(8), // w₂₁²
                new Element.ActivationValue(4, 2),
                new Element.Parameter(13)); // w₁₂³
        assertEquals(expected, ofNetwork2222("w[1,1,2]").all().get(1).elements().parts());
    }

    @Test
    void a_path_of_a_bias_begins_at_its_neuron() {
        List<Element> expected = List.of(
                new Element.Parameter(11), // b₂²
                new Element.ActivationValue(3, 2),
                new Element.ActivationValue(4, 1),
                new Element.Parameter(14)); // w₂₁³
        assertEquals(expected, ofNetwork2222("b[2,2]").all().get(0).elements().parts());
    }

    @Test
    void a_path_is_that_product_of_slopes_and_weights_on_the_way_back() {
        String expected =
                "dL/dh[4,2] * sigmoid'(z[3,2]) * w[3,1,2] * sigmoid'(z[2,1]) * w[2,2,1] * sigmoid'(z[1,2]) * x[1]";
        Equation second = ofNetwork2222("w[1,1,2]").all().get(1).equation();
        assertEquals("p[2]", second.left().symbol().text());
        assertEquals(expected, second.right().write(new TextWriter(new SignificantDigits(4)), Expansion.SYMBOLS));
    }

    @ParameterizedTest
    @CsvSource({
        "'w[1,1,1]', 1-1, 1",
        "'w[1,1,1]', 2-3-4-5, 20",
        "'b[1,3]', 2-3-4-5, 20",
        "'w[2,1,1]', 2-3-4-5, 5",
        "'w[3,1,1]', 2-3-4-5, 1",
        "'w[1,1,1]', 9-9-8-8, 64",
        "'w[1,1,1]', 1-1-5-13, 65",
        "'w[1,1,1]', 2-64-64-64-64, 262144"
    })
    void there_are_as_many_paths_as_the_product_of_the_later_layers(String name, String shape, BigInteger expected) {
        GradientPaths gradientPaths = of(
                name,
                Arrays.stream(shape.split("-")).mapToInt(Integer::parseInt).toArray());
        assertEquals(expected, gradientPaths.count());
    }

    @Test
    void the_paths_of_the_largest_network_are_counted() {
        int[] sizes = new int[13];
        Arrays.fill(sizes, 64);
        assertEquals(BigInteger.TWO.pow(66), of("w[1,1,1]", sizes).count()); // 64¹¹
    }

    @Test
    void sixty_four_paths_are_listed() {
        assertEquals(64, of("w[1,1,1]", 1, 1, 8, 8).all().size());
    }

    @Test
    void more_paths_are_not_listed() {
        GradientPaths gradientPaths = of("w[1,1,1]", 1, 1, 5, 13);
        assertFalse(gradientPaths.canBeListed());
        assertTrue(assertThrows(IllegalStateException.class, gradientPaths::all)
                .getMessage()
                .contains("65"));
    }
}
