package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.formula.FunctionSymbol;
import org.backprop.explorer.model.formula.Matrix;
import org.backprop.explorer.model.formula.MatrixEquation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * The formulas of whole layers, as matrices. W^k has a row for each neuron of column k and a column for each neuron of
 * layer k, as in session files; vectors are columns.
 */
public final class MatrixFormulas {

    private final SamplePass samplePass;
    private final Quantities quantities;
    private final BackwardFormulas backward;

    /** The formulas of the layers in {@code samplePass}. */
    public MatrixFormulas(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
        this.backward = new BackwardFormulas(samplePass);
    }

    /** z^k = (W^k)ᵀ h^k + b^k. */
    public MatrixEquation weightedSums(int k) {
        Matrix z = layerVector("z", "z", k, k + 1, j -> quantities.z(k, j));
        Matrix h = activationVector(k);
        return samplePass.architecture().hasBias()
                ? new MatrixEquation(
                        z,
                        new FormulaWriter.Template("%s^T @ %s + %s", "{%s}^{\\top} \\, %s + %s"),
                        List.of(weightMatrix(k), h, layerVector("b", "b", k, k + 1, j -> quantities.bias(k, j))))
                : new MatrixEquation(
                        z, new FormulaWriter.Template("%s^T @ %s", "{%s}^{\\top} \\, %s"), List.of(weightMatrix(k), h));
    }

    /** δ^k = (W^(k+1) δ^(k+1)) ∘ f′(z^k), with ∘ the elementwise product; of the outputs as the loss defines it. */
    public MatrixEquation deltas(int k) {
        Matrix delta = deltaVector(k);
        if (k < layers()) {
            FormulaWriter.Template template =
                    new FormulaWriter.Template("(%s @ %s) * %s", "\\left( %s \\, %s \\right) \\circ %s");
            return new MatrixEquation(
                    delta, template, List.of(weightMatrix(k + 1), deltaVector(k + 1), activationDerivativeVector(k)));
        }
        Matrix h = activationVector(k + 1);
        Matrix y = layerVector("y", "y", 0, k + 1, quantities::target);
        if (backward.hasMergedDelta()) {
            return mergedDeltas(delta, h, y);
        }
        boolean isDoubled = samplePass.architecture().loss() == Loss.SQUARED_ERROR;
        FormulaWriter.Template template = isDoubled
                ? new FormulaWriter.Template("2 * (%s - %s) * %s", "2 \\left( %s - %s \\right) \\circ %s")
                : new FormulaWriter.Template("(%s - %s) * %s", "\\left( %s - %s \\right) \\circ %s");
        return new MatrixEquation(delta, template, List.of(h, y, activationDerivativeVector(k)));
    }

    private MatrixEquation mergedDeltas(Matrix delta, Matrix h, Matrix y) {
        if (backward.isTargetSumOne()) {
            return new MatrixEquation(delta, new FormulaWriter.Template("%s - %s", "%s - %s"), List.of(h, y));
        }
        FormulaWriter.Template template = new FormulaWriter.Template("%s * %s - %s", "%s \\cdot %s - %s");
        return new MatrixEquation(delta, template, List.of(h, Matrix.scalar(backward.targetSum()), y));
    }

    /** ∂L/∂W^k = h^k (δ^k)ᵀ, the outer product: the derivative of w_ij^k is h_i^k δ_j^k. */
    public MatrixEquation gradients(int k) {
        FormulaWriter.Template template = new FormulaWriter.Template("outer(%s, %s)", "%s \\, {%s}^{\\top}");
        Symbol symbol = Symbol.partialDerivative(quantities.lossSymbol(), layerSymbol("W", "W", k));
        Matrix gradients = new Matrix(symbol, rows(k, (i, j) -> gradientEntry(k, i, j)));
        return new MatrixEquation(gradients, template, List.of(activationVector(k), deltaVector(k)));
    }

    private Quantity gradientEntry(int k, int i, int j) {
        ParameterName name = new ParameterName.Weight(k, i, j);
        boolean isComputed = samplePass.isComputed(Phase.backward(k), Operation.Kind.WEIGHT_GRADIENT, j, i);
        int index = samplePass.network().layout().indexOf(name);
        return quantities.intermediateValue(
                quantities.notation().parameter(name),
                samplePass.trace().gradient(index),
                isComputed,
                new Element.Parameter(index));
    }

    private Matrix weightMatrix(int k) {
        return new Matrix(layerSymbol("W", "W", k), rows(k, (i, j) -> quantities.weight(k, i, j)));
    }

    private interface Entry {
        Term at(int i, int j);
    }

    private List<List<Term>> rows(int k, Entry entry) {
        List<List<Term>> rows = new ArrayList<>();
        for (int i = 1; i <= samplePass.architecture().size(k); i++) {
            List<Term> row = new ArrayList<>();
            for (int j = 1; j <= samplePass.architecture().size(k + 1); j++) {
                row.add(entry.at(i, j));
            }
            rows.add(row);
        }
        return rows;
    }

    private Matrix activationVector(int column) {
        return column == 1
                ? layerVector("x", "x", 0, 1, i -> quantities.h(1, i))
                : layerVector("h", "h", column, column, j -> quantities.h(column, j));
    }

    private Matrix deltaVector(int k) {
        return layerVector("delta", "\\delta", k, k + 1, j -> quantities.delta(k, j));
    }

    private Matrix activationDerivativeVector(int k) {
        Activation f = samplePass.architecture().activation(k);
        FunctionSymbol name = f.symbol();
        Symbol z = layerSymbol("z", "z", k);
        Symbol symbol = name.derivativeAppliedTo(z);
        List<Term> entries = new ArrayList<>();
        for (int j = 1; j <= samplePass.architecture().size(k + 1); j++) {
            entries.add(backward.activationDerivativeTerm(k, j));
        }
        return Matrix.vector(symbol, entries);
    }

    private Matrix layerVector(String text, String latex, int superscript, int column, IntFunction<Term> entry) {
        List<Term> entries = new ArrayList<>();
        for (int j = 1; j <= samplePass.architecture().size(column); j++) {
            entries.add(entry.apply(j));
        }
        return Matrix.vector(layerSymbol(text, latex, superscript), entries);
    }

    /** The symbol of a whole layer, with the layer as a superscript; 0 for no superscript. */
    private static Symbol layerSymbol(String text, String latex, int superscript) {
        return superscript == 0
                ? Symbol.of(text, latex)
                : new Symbol(
                        text + superscript, latex + "^{" + superscript + "}", text + Symbol.superscript(superscript));
    }

    private int layers() {
        return samplePass.architecture().layerCount();
    }
}
