package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas of saturated activations, where a literal evaluation would overflow or divide by 0. */
class SaturatedFormulasTest {

    private static final double PRECISION = 1e-12;

    private static final double[] SIZES = {
        0, 1e-300, 1e-9, 1, 20, 36, 37, 40, 99, 101, 300, 700, 708, 709, 709.5, 709.7, 709.8, 744, 746, 800
    };

    private static NetworkCase sigmoid(double z, double y) {
        return NetworkCase.oneLayer(
                Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, new double[] {z, -z / 2}, new double[] {y, 1 - y});
    }

    private static NetworkCase softmax(double... z) {
        double[] y = new double[z.length];
        y[0] = 1;
        return NetworkCase.oneLayer(Activation.SOFTMAX, Loss.CATEGORICAL_CROSS_ENTROPY, z, y);
    }

    private static List<NetworkCase> corners() {
        List<NetworkCase> corners = new ArrayList<>();
        for (double size : SIZES) {
            for (double z : new double[] {size, -size}) {
                for (double y : new double[] {0, 1, 0.25}) {
                    corners.add(sigmoid(z, y));
                }
                corners.add(softmax(z, 0, -z / 3));
                corners.add(softmax(1.25 * z, 1.25 * z - 1, 0));
                corners.add(softmax(0, z, z));
                corners.add(softmax(-99, -99 - size));
            }
        }
        return corners;
    }

    private static double at(OptionalEquation equation) {
        return equation.get().value().orElseThrow();
    }

    private interface OptionalEquation {
        Equation get();
    }

    @Test
    void every_form_of_the_gradient_is_that_of_the_backward_pass() {
        for (NetworkCase c : corners()) {
            for (ParameterName name : c.names()) {
                GradientFormulas formulas = new GradientFormulas(c.passage(), name);
                double expected = c.trace().gradient(c.network().layout().indexOf(name));
                double tolerance = PRECISION * Math.abs(expected);
                String what = c.name() + " " + name.text();
                assertEquals(expected, at(formulas::chainRule), tolerance, what);
                assertEquals(expected, at(formulas::deltaForm), tolerance, what);
                assertEquals(
                        expected, at(() -> formulas.paths().sum(formulas.paths().all())), tolerance, what);
            }
        }
    }

    @Test
    void the_activation_is_that_of_the_forward_pass() {
        for (NetworkCase c : corners()) {
            for (int j = 1; j <= c.architecture().outputCount(); j++) {
                double h = c.trace().h(2, j);
                double written = new ForwardFormulas(c.passage())
                        .activation(1, j)
                        .value()
                        .orElseThrow();
                assertEquals(h, written, PRECISION * h, c.name() + " h[2," + j + "]");
            }
        }
    }

    @Test
    void the_loss_is_that_of_the_forward_pass() {
        for (NetworkCase c : corners()) {
            double loss = new LossFormula(c.passage()).loss().value().orElseThrow();
            assertEquals(c.trace().loss(), loss, PRECISION * c.trace().loss(), c.name());
        }
    }

    /** By arithmetic of 60 digits: softplus(z) − yz of both outputs, where the second has −z/2 and 1 − y. */
    @ParameterizedTest
    @CsvSource({
        "800, 1, 1.9151695967140057e-174",
        "36, 1, 1.5229979860688771e-8",
        "-300, 0, 7.1750959731644104e-66",
        "-300, 1, 450",
        "709.8, 0, 1064.7",
    })
    void the_binary_cross_entropy_is_that_of_many_digits(double z, double y, double expected) {
        double loss = new LossFormula(sigmoid(z, y).passage()).loss().value().orElseThrow();
        assertEquals(expected, loss, PRECISION * expected);
    }

    /** −ln(e^a / (e^a + e^b)) = ln(1 + e^(b − a)) by arithmetic of 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "1000, 999, 0.31326168751822283",
        "1000, 960, 4.248354255291589e-18",
        "-1000, 1000, 2000",
        "1000, -1000, 0",
        "50, 10, 4.248354255291589e-18",
        "-99, -799, 9.8596765437597709e-305",
    })
    void the_categorical_cross_entropy_is_that_of_many_digits(double a, double b, double expected) {
        double loss = new LossFormula(softmax(a, b).passage()).loss().value().orElseThrow();
        assertEquals(expected, loss, PRECISION * expected);
    }

    @Test
    void no_formula_has_an_infinite_number_or_none() {
        for (NetworkCase c : corners()) {
            for (Equation equation : c.equations()) {
                for (String line : FormattedEquation.of(equation, new TextWriter(new SignificantDigits(10)))
                        .lines()) {
                    assertEquals(-1, line.indexOf("N"), c.name() + ": " + line); // NaN or Infinity
                    assertEquals(-1, line.indexOf("I"), c.name() + ": " + line);
                }
            }
        }
    }
}
