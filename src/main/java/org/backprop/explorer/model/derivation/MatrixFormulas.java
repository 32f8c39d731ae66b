package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;

/**
 * The formulas of whole layers, as matrices. W^k has a row for each neuron of column k and a column for each neuron of
 * layer k, as in session files; vectors are columns.
 */
public final class MatrixFormulas {

    private final Passage passage;
    private final Letters letters;
    private final BackwardFormulas backward;

    /** The formulas of the layers in {@code passage}. */
    public MatrixFormulas(Passage passage) {
        this.passage = passage;
        this.letters = new Letters(passage);
        this.backward = new BackwardFormulas(passage);
    }

    /** z^k = (W^k)ᵀ h^k + b^k. */
    public MatrixEquation weightedSums(int k) {
        Matrix z = layer("z", "z", k, k + 1, j -> letters.z(k, j));
        Matrix h = activities(k);
        return passage.architecture().hasBias()
                ? new MatrixEquation(
                        z,
                        new Script.Pattern("%s^T @ %s + %s", "{%s}^{\\top} \\, %s + %s"),
                        List.of(weights(k), h, layer("b", "b", k, k + 1, j -> letters.bias(k, j))))
                : new MatrixEquation(z, new Script.Pattern("%s^T @ %s", "{%s}^{\\top} \\, %s"), List.of(weights(k), h));
    }

    /** δ^k = (W^(k+1) δ^(k+1)) ∘ f′(z^k), with ∘ the elementwise product; of the outputs as the loss defines it. */
    public MatrixEquation deltas(int k) {
        Matrix delta = deltaVector(k);
        if (k < layers()) {
            Script.Pattern pattern = new Script.Pattern("(%s @ %s) * %s", "\\left( %s \\, %s \\right) \\circ %s");
            return new MatrixEquation(delta, pattern, List.of(weights(k + 1), deltaVector(k + 1), slopes(k)));
        }
        Matrix h = activities(k + 1);
        Matrix y = layer("y", "y", 0, k + 1, letters::target);
        if (backward.hasMergedDelta()) {
            return mergedDeltas(delta, h, y);
        }
        boolean doubled = passage.architecture().loss() == Loss.SQUARED_ERROR;
        Script.Pattern pattern = doubled
                ? new Script.Pattern("2 * (%s - %s) * %s", "2 \\left( %s - %s \\right) \\circ %s")
                : new Script.Pattern("(%s - %s) * %s", "\\left( %s - %s \\right) \\circ %s");
        return new MatrixEquation(delta, pattern, List.of(h, y, slopes(k)));
    }

    private MatrixEquation mergedDeltas(Matrix delta, Matrix h, Matrix y) {
        if (backward.hasDistribution()) {
            return new MatrixEquation(delta, new Script.Pattern("%s - %s", "%s - %s"), List.of(h, y));
        }
        Script.Pattern pattern = new Script.Pattern("%s * %s - %s", "%s \\cdot %s - %s");
        return new MatrixEquation(delta, pattern, List.of(h, Matrix.number(backward.targetMass()), y));
    }

    /** ∂L/∂W^k = h^k (δ^k)ᵀ, the outer product: the derivative of w_ij^k is h_i^k δ_j^k. */
    public MatrixEquation gradients(int k) {
        Script.Pattern pattern = new Script.Pattern("outer(%s, %s)", "%s \\, {%s}^{\\top}");
        Symbol symbol = Symbol.derivative(letters.loss(), lettered("W", "W", k));
        Matrix gradients = new Matrix(symbol, rows(k, (i, j) -> derivative(k, i, j)));
        return new MatrixEquation(gradients, pattern, List.of(activities(k), deltaVector(k)));
    }

    private Quantity derivative(int k, int i, int j) {
        ParameterName name = new ParameterName.Weight(k, i, j);
        boolean hasCome = passage.has(Phase.backward(k), Operation.Kind.WEIGHT_GRADIENT, j, i);
        int index = passage.network().layout().indexOf(name);
        return letters.sideNumber(
                letters.notation().parameter(name),
                passage.trace().gradient(index),
                hasCome,
                new Element.Parameter(index));
    }

    private Matrix weights(int k) {
        return new Matrix(lettered("W", "W", k), rows(k, (i, j) -> letters.weight(k, i, j)));
    }

    private interface Entry {
        Term at(int i, int j);
    }

    private List<List<Term>> rows(int k, Entry entry) {
        List<List<Term>> rows = new ArrayList<>();
        for (int i = 1; i <= passage.architecture().size(k); i++) {
            List<Term> row = new ArrayList<>();
            for (int j = 1; j <= passage.architecture().size(k + 1); j++) {
                row.add(entry.at(i, j));
            }
            rows.add(row);
        }
        return rows;
    }

    private Matrix activities(int column) {
        return column == 1
                ? layer("x", "x", 0, 1, i -> letters.h(1, i))
                : layer("h", "h", column, column, j -> letters.h(column, j));
    }

    private Matrix deltaVector(int k) {
        return layer("delta", "\\delta", k, k + 1, j -> letters.delta(k, j));
    }

    private Matrix slopes(int k) {
        Activation f = passage.architecture().activation(k);
        Letters.FunctionName name = Letters.FunctionName.of(f);
        Symbol z = lettered("z", "z", k);
        Symbol symbol = name.slopeAt(z);
        List<Term> entries = new ArrayList<>();
        for (int j = 1; j <= passage.architecture().size(k + 1); j++) {
            entries.add(backward.slope(k, j));
        }
        return Matrix.vector(symbol, entries);
    }

    private Matrix layer(String text, String latex, int above, int column, IntFunction<Term> entry) {
        List<Term> entries = new ArrayList<>();
        for (int j = 1; j <= passage.architecture().size(column); j++) {
            entries.add(entry.apply(j));
        }
        return Matrix.vector(lettered(text, latex, above), entries);
    }

    /** The symbol of a whole layer, with the layer as a superscript; 0 for no superscript. */
    private static Symbol lettered(String text, String latex, int above) {
        return above == 0
                ? Symbol.of(text, latex)
                : new Symbol(text + above, latex + "^{" + above + "}", text + Symbol.superscript(above));
    }

    private int layers() {
        return passage.architecture().layerCount();
    }
}
