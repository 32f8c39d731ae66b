package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The symbols in which a network is written. */
class NotationTest {

    private static Notation of(Integer... sizes) {
        return Notation.of(new Architecture(
                List.of(sizes),
                Collections.nCopies(sizes.length - 1, Activation.SIGMOID),
                true,
                Loss.HALF_SQUARED_ERROR));
    }

    private static List<Symbol> symbols(Notation n) {
        return List.of(
                n.weight(1, 1, 1),
                n.bias(1, 1),
                n.z(1, 1),
                n.h(1, 1),
                n.h(2, 1),
                n.delta(1, 1),
                n.target(1),
                n.learningRate());
    }

    @Test
    void one_neuron_with_one_input_has_no_indices() {
        List<String> text = symbols(of(1, 1)).stream().map(Symbol::text).toList();
        assertEquals(List.of("w", "b", "z", "x", "a", "dL/dz", "y", "alpha"), text);
    }

    @Test
    void one_neuron_with_one_input_has_no_indices_in_latex() {
        List<String> latex = symbols(of(1, 1)).stream().map(Symbol::latex).toList();
        assertEquals(List.of("w", "b", "z", "x", "a", "\\frac{\\partial L}{\\partial z}", "y", "\\alpha"), latex);
    }

    @Test
    void every_other_network_has_indices() {
        for (Notation notation : List.of(of(2, 1), of(1, 2), of(1, 1, 1))) {
            List<String> text = symbols(notation).stream().map(Symbol::text).toList();
            assertEquals(
                    List.of("w[1,1,1]", "b[1,1]", "z[1,1]", "x[1]", "h[2,1]", "delta[1,1]", "y[1]", "gamma"), text);
        }
    }

    @Test
    void the_layer_stands_above_and_the_neurons_below() {
        List<String> unicode = symbols(of(2, 2)).stream().map(Symbol::unicode).toList();
        assertEquals(List.of("w₁₁¹", "b₁¹", "z₁¹", "x₁", "h₁²", "δ₁¹", "y₁", "γ"), unicode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            3;  1;  2;  w_{12}^{3};     w₁₂³
            3;  1;  12; w_{1,12}^{3};   w₁,₁₂³
            3;  11; 2;  w_{11,2}^{3};   w₁₁,₂³
            12; 64; 10; w_{64,10}^{12}; w₆₄,₁₀¹²
            """)
    void a_comma_keeps_indices_of_two_figures_apart(int k, int i, int j, String latex, String unicode) {
        Symbol weight = of(64, 64).weight(k, i, j);
        assertEquals(
                List.of("w[" + k + "," + i + "," + j + "]", latex, unicode),
                List.of(weight.text(), weight.latex(), weight.unicode()));
    }

    @Test
    void a_parameter_is_written_by_its_name_in_session_files() {
        Stream.of("w[1,2,3]", "b[2,1]", "w[12,64,64]")
                .forEach(name -> assertEquals(
                        name, of(2, 2).parameter(ParameterName.parse(name)).text()));
    }
}
