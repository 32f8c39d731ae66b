package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The NumPy programs: the numbers they start from and the result stated in their last comment. */
class NumpyCodeTest {

    private static final List<NetworkCase> CASES = NetworkCase.random(10, 80).stream()
            .filter(c -> !SingleNeuronDerivation.isApplicableTo(c.architecture()))
            .toList();
    private static final Pattern ARRAY = Pattern.compile("(\\w+) = np\\.array\\((.*)\\)");

    private static List<CodeListing> programs(NetworkCase c) {
        List<CodeListing> programs = new ArrayList<>(List.of(NumpyCode.loss(c.passage())));
        for (int k = 1; k <= c.architecture().layerCount(); k++) {
            for (int j = 1; j <= c.architecture().size(k + 1); j++) {
                programs.add(NumpyCode.forward(c.passage(), k, j));
                programs.add(NumpyCode.delta(c.passage(), k, j));
            }
        }
        c.names().forEach(name -> programs.add(NumpyCode.gradient(c.passage(), name)));
        return programs;
    }

    private static String array(NetworkCase c, String name) {
        Trace trace = c.trace();
        int number = name.length() > 1 ? Integer.parseInt(name.substring(1)) : 0;
        return switch (name.charAt(0)) {
            case 'x' -> Arrays.toString(trace.inputs());
            case 'y' -> Arrays.toString(trace.targets());
            case 'z' -> Arrays.toString(trace.z(number));
            case 'h' -> Arrays.toString(trace.layerActivations(number - 1));
            case 'd' -> Arrays.toString(trace.delta(number));
            case 'b' -> biases(c, number);
            default -> weights(c, number);
        };
    }

    private static String biases(NetworkCase c, int k) {
        List<Double> biases = new ArrayList<>();
        for (int j = 1; j <= c.architecture().size(k + 1); j++) {
            biases.add(c.parameters().get(c.network().layout().biasIndex(k, j)));
        }
        return biases.toString();
    }

    private static String weights(NetworkCase c, int k) {
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 1; i <= c.architecture().size(k); i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 1; j <= c.architecture().size(k + 1); j++) {
                row.add(c.weight(k, i, j));
            }
            rows.add(row);
        }
        return rows.toString();
    }

    @Test
    void the_arrays_are_the_models_numbers_in_full() {
        for (NetworkCase c : CASES) {
            for (CodeListing program : programs(c)) {
                Matcher arrays = ARRAY.matcher(program.text());
                while (arrays.find()) {
                    assertEquals(array(c, arrays.group(1)), arrays.group(2), c.name() + " " + arrays.group(1));
                }
            }
        }
    }

    /** Names of layers and of NumPy are always followed by a digit, a dot or a parenthesis. */
    @Test
    void every_array_is_defined_before_it_is_used_and_only_once() {
        for (NetworkCase c : CASES) {
            for (CodeListing program : programs(c)) {
                List<String> defined = new ArrayList<>();
                for (String line : program.text().lines().skip(1).toList()) {
                    String right = line.substring(line.indexOf("= ") + 1).replaceAll("#.*", "");
                    Matcher names = Pattern.compile("\\b([Wbzhd]\\d+|d[Wb]\\d+|[xyL])\\b")
                            .matcher(right);
                    while (names.find()) {
                        assertTrue(defined.contains(names.group()), program.text());
                    }
                    if (line.contains(" = ")) {
                        String name = line.substring(0, line.indexOf(" = "));
                        assertTrue(!defined.contains(name), program.text());
                        defined.add(name);
                    }
                }
            }
        }
    }

    @Test
    void the_comment_behind_the_program_is_the_models_number() {
        for (NetworkCase c : CASES) {
            Trace trace = c.trace();
            assertPromises("print(L)", trace.loss(), NumpyCode.loss(c.passage()));
            int k = c.architecture().layerCount();
            int j = c.architecture().outputCount();
            assertPromises(
                    "print(h" + (k + 1) + "[" + (j - 1) + "])",
                    trace.h(k + 1, j),
                    NumpyCode.forward(c.passage(), k, j));
            assertPromises("print(d1[0])", trace.delta(1, 1), NumpyCode.delta(c.passage(), 1, 1));
            for (ParameterName name : c.names()) {
                String what = name instanceof ParameterName.Weight w
                        ? "dW" + w.layer() + "[" + (w.from() - 1) + ", " + (w.to() - 1) + "]"
                        : "db" + name.layer() + "[" + (((ParameterName.Bias) name).neuron() - 1) + "]";
                double gradient = trace.gradient(c.network().layout().indexOf(name));
                assertPromises("print(" + what + ")", gradient, NumpyCode.gradient(c.passage(), name));
            }
        }
    }

    private static void assertPromises(String print, double value, CodeListing program) {
        String last = program.text().lines().reduce((a, b) -> b).orElseThrow();
        assertEquals(print + "  # " + String.valueOf(value).replace('E', 'e'), last);
    }

    @Test
    void a_number_stands_for_its_element() {
        CodeListing program = NumpyCode.forward(WorkedExample.passage(), 1, 1);
        List<Element> elements = program.lines().get(2).stream()
                .map(CodeListing.Fragment::element)
                .filter(Element.Parameter.class::isInstance)
                .toList();
        assertEquals(
                List.of(
                        new Element.Parameter(0),
                        new Element.Parameter(1),
                        new Element.Parameter(2),
                        new Element.Parameter(3)),
                elements);
    }

    @Test
    void the_program_of_a_layer_reads_like_the_2_2_2_2_network() {
        String expected = """
                import numpy as np
                x = np.array([0.05, 0.1])
                W1 = np.array([[0.15, 0.25], [0.2, 0.3]])
                b1 = np.array([0.35, 0.35])
                z1 = x @ W1 + b1
                h2 = 1 / (1 + np.exp(-z1))
                print(h2[0])  # 0.5932699921071872
                """;
        assertEquals(expected, NumpyCode.forward(WorkedExample.passage(), 1, 1).text());
    }

    /** At z = 40 an output is 1 to all its digits, and ln(1 − 1) is no number. */
    @Test
    void the_loss_of_a_saturated_output_is_computed_from_its_sum() {
        NetworkCase binary = NetworkCase.oneLayer(
                Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, new double[] {40, 40}, new double[] {1, 1});
        String expected = """
                import numpy as np
                z1 = np.array([40.0, 40.0])
                y = np.array([1.0, 1.0])
                L = np.sum(np.maximum(0, z1) - y * z1 + np.log1p(np.exp(-np.abs(z1))))
                print(L)  # 8.496708510583178e-18
                """;
        assertEquals(expected, NumpyCode.loss(binary.passage()).text());
    }

    /** Palma 2023's neuron with w = 0.6, b = 0.9, x = 1 and y = 0. */
    private static NetworkCase singleNeuron(Activation activation, Loss loss) {
        Architecture architecture = new Architecture(List.of(1, 1), List.of(activation), true, loss);
        DataSet data = DataSet.of(new double[][] {{1}}, new double[][] {{0}});
        return new NetworkCase("neuron", new NetworkObjective(architecture, data), Parameters.of(0.6, 0.9), 0);
    }

    @Test
    void the_programs_of_a_single_neuron_are_written_in_the_letters_of_its_article() {
        NetworkCase neuron = singleNeuron(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY);
        String forward = """
                import numpy as np
                x = 1.0
                w = 0.6
                b = 0.9
                z = w * x + b
                a = 1 / (1 + np.exp(-z))
                print(a)  # 0.8175744761936437
                """;
        assertEquals(forward, NumpyCode.forward(neuron.passage(), 1, 1).text());
        String gradient = """
                import numpy as np
                a = 0.8175744761936437
                y = 0.0
                dL_dz = a - y
                x = 1.0
                dL_dw = dL_dz * x
                print(dL_dw)  # 0.8175744761936437
                """;
        assertEquals(
                gradient,
                NumpyCode.gradient(neuron.passage(), new ParameterName.Weight(1, 1, 1))
                        .text());
        String loss = """
                import numpy as np
                a = 0.8175744761936437
                y = 0.0
                L = -(y * np.log(a) + (1 - y) * np.log(1 - a))
                print(L)  # 1.7014132779827524
                """;
        assertEquals(loss, NumpyCode.loss(neuron.passage()).text());
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void a_single_neuron_has_no_other_letters_with_any_activation_and_loss(Activation activation) {
        for (Loss loss : Loss.values()) {
            if ((activation == Activation.SOFTMAX) == (loss == Loss.CATEGORICAL_CROSS_ENTROPY)
                    && (activation == Activation.SIGMOID || loss != Loss.BINARY_CROSS_ENTROPY)) {
                for (CodeListing program : programs(singleNeuron(activation, loss))) {
                    String names = "import|numpy|as|np|print|dL_d[zwb]|[wbxzayL]|log1p|maximum|minimum|where";
                    String others = program.text()
                            .replaceAll("#.*", "")
                            .replaceAll("\\b(" + names + "|exp|expm1|logaddexp|tanh|log|abs)\\b", "")
                            .replaceAll("[0-9.E]+", "");
                    assertFalse(others.matches("(?s).*[A-Za-z_].*"), program.text());
                }
            }
        }
    }
}
