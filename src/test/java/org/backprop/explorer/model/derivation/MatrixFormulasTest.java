package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.Matrix;
import org.backprop.explorer.model.formula.MatrixEquation;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.junit.jupiter.api.Test;

/** The layers as matrices: multiplied by the rules of linear algebra they come to the passes' numbers. */
class MatrixFormulasTest {

    private static final double PRECISION = 1e-12;
    private static final List<NetworkCase> CASES = NetworkCase.random(9, NetworkCase.MANY);

    private interface Check {
        void layer(NetworkCase c, MatrixFormulas formulas, int k);
    }

    private static void forEachLayer(Check check) {
        for (NetworkCase c : CASES) {
            for (int k = 1; k <= c.architecture().layerCount(); k++) {
                check.layer(c, new MatrixFormulas(c.passage()), k);
            }
        }
    }

    private static double[][] entries(Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> row.stream()
                        .mapToDouble(entry -> entry.value().orElseThrow())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] operand(MatrixEquation equation, int place) {
        return entries(equation.operands().get(place));
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            assertEquals(b.length, a[i].length, "a matrix of as many columns as the other has rows");
            for (int j = 0; j < b[0].length; j++) {
                for (int l = 0; l < b.length; l++) {
                    product[i][j] += a[i][l] * b[l][j];
                }
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    @Test
    void the_transposed_weights_times_the_inputs_and_the_biases_are_the_weighted_sums() {
        forEachLayer((c, formulas, k) -> {
            MatrixEquation equation = formulas.weightedSums(k);
            double[][] z = product(transposed(operand(equation, 0)), operand(equation, 1));
            assertEquals(c.architecture().hasBias() ? 3 : 2, equation.operands().size());
            for (int j = 1; j <= z.length; j++) {
                double bias = c.architecture().hasBias() ? operand(equation, 2)[j - 1][0] : 0;
                double size = PRECISION * new Magnitudes(c).z(k, j);
                assertEquals(c.trace().z(k, j), z[j - 1][0] + bias, size, c.name());
                assertEquals(c.trace().z(k, j), entries(equation.left())[j - 1][0]);
            }
        });
    }

    @Test
    void the_weights_times_the_next_deltas_times_the_slopes_are_the_deltas() {
        forEachLayer((c, formulas, k) -> {
            if (k < c.architecture().layerCount()) {
                MatrixEquation equation = formulas.deltas(k);
                assertEquals("(%s @ %s) * %s", equation.template().text());
                double[][] carried = product(operand(equation, 0), operand(equation, 1));
                for (int j = 1; j <= carried.length; j++) {
                    double delta = carried[j - 1][0] * operand(equation, 2)[j - 1][0];
                    assertEquals(c.trace().delta(k, j), delta, PRECISION * new Magnitudes(c).delta(k, j), c.name());
                    assertEquals(c.trace().delta(k, j), entries(equation.left())[j - 1][0]);
                }
            }
        });
    }

    @Test
    void the_deltas_of_the_outputs_are_what_the_loss_makes_of_them() {
        for (NetworkCase c : CASES) {
            int k = c.architecture().layerCount();
            MatrixEquation equation = new MatrixFormulas(c.passage()).deltas(k);
            int operands = equation.operands().size();
            boolean summed = c.architecture().loss() == Loss.CATEGORICAL_CROSS_ENTROPY && operands == 3;
            double mass = summed ? operand(equation, 1)[0][0] : 1;
            for (int j = 1; j <= c.architecture().outputCount(); j++) {
                double error = operand(equation, 0)[j - 1][0] * mass - operand(equation, summed ? 2 : 1)[j - 1][0];
                double factor = c.architecture().loss() == Loss.SQUARED_ERROR ? 2 : 1;
                double slope = operands == 3 && !summed ? operand(equation, 2)[j - 1][0] : 1;
                double size = PRECISION * new Magnitudes(c).delta(k, j);
                assertEquals(c.trace().delta(k, j), factor * error * slope, size, c.name());
            }
        }
    }

    @Test
    void the_inputs_times_the_transposed_deltas_are_the_gradients() {
        forEachLayer((c, formulas, k) -> {
            MatrixEquation equation = formulas.gradients(k);
            double[][] outer = product(operand(equation, 0), transposed(operand(equation, 1)));
            for (int i = 1; i <= c.architecture().size(k); i++) {
                for (int j = 1; j <= c.architecture().size(k + 1); j++) {
                    int index = c.network().layout().indexOf(new ParameterName.Weight(k, i, j));
                    double expected = c.trace().gradient(index);
                    assertEquals(expected, outer[i - 1][j - 1], 1e-15 * Math.abs(expected), c.name());
                    assertEquals(expected, entries(equation.left())[i - 1][j - 1]);
                }
            }
        });
    }

    /** The rule of "Weight update algorithm": the product of the values at the two ends of the weight. */
    @Test
    void the_lines_are_in_symbols_then_in_numbers_and_then_the_result() {
        FormattedEquation formattedEquation = new MatrixFormulas(WorkedExample.passage())
                .weightedSums(1)
                .write(new TextWriter(new SignificantDigits(4)));
        assertEquals("z1", formattedEquation.left());
        assertEquals(
                List.of(
                        "W1^T @ x + b1",
                        "[[0.15, 0.25], [0.2, 0.3]]^T @ [0.05, 0.1] + [0.35, 0.35]",
                        "[0.3775, 0.3925]"),
                formattedEquation.lines());
    }

    @Test
    void a_single_neuron_has_the_letters_of_its_article() {
        MatrixFormulas neuron = new MatrixFormulas(
                NetworkCase.oneLayer(Activation.SIGMOID, Loss.HALF_SQUARED_ERROR, new double[] {0.6}, new double[] {0})
                        .passage());
        assertEquals("z = w * x", inSymbols(neuron.weightedSums(1)));
        assertEquals("dL/dz = (a - y) * sigmoid'(z)", inSymbols(neuron.deltas(1)));
        assertEquals("dL/dw = dL/dz * x", inSymbols(neuron.gradients(1)));
    }

    private static String inSymbols(MatrixEquation equation) {
        FormattedEquation text = equation.write(new TextWriter(new SignificantDigits(4)));
        return text.left() + " = " + text.lines().get(0);
    }

    @Test
    void targets_that_do_not_add_up_to_one_are_taken_into_account_by_their_sum() {
        NetworkCase c = NetworkCase.oneLayer(
                Activation.SOFTMAX, Loss.CATEGORICAL_CROSS_ENTROPY, new double[] {0, 0}, new double[] {1e-5, 2e-5});
        MatrixEquation equation = new MatrixFormulas(c.passage()).deltas(1);
        FormattedEquation text = equation.write(new TextWriter(new SignificantDigits(4)));
        assertEquals("h2 * sum(y) - y", text.lines().get(0));
        assertEquals("[0.5, 0.5] * 3e-5 - [1e-5, 2e-5]", text.lines().get(1));
        FormattedEquation latex = equation.write(LatexWriter.complete(new SignificantDigits(4)));
        assertTrue(
                latex.lines().get(1).contains(" \\cdot 3 \\cdot 10^{-5} - "),
                latex.lines().get(1));
    }
}
