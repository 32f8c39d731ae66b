package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.backprop.explorer.model.formula.FormulaWriter;
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

    private static final FormulaWriter.Template SUMS = new FormulaWriter.Template("%s^T @ %s", "{%s}^{\\top} \\, %s");
    private static final FormulaWriter.Template BIASED_SUMS =
            new FormulaWriter.Template("%s^T @ %s + %s", "{%s}^{\\top} \\, %s + %s");
    private static final FormulaWriter.Template OUTER_PRODUCT =
            new FormulaWriter.Template("outer(%s, %s)", "%s \\, {%s}^{\\top}");
    /** Of matrices with one entry, which need not be transposed. */
    private static final FormulaWriter.Template PRODUCT = new FormulaWriter.Template("%s * %s", "%s \\, %s");

    private static final FormulaWriter.Template BIASED_PRODUCT =
            new FormulaWriter.Template("%s * %s + %s", "%s \\, %s + %s");

    private final SamplePass samplePass;
    private final Quantities quantities;
    private final Notation notation;
    private final BackwardFormulas backward;
    private final boolean isSingleNeuron;

    /** The formulas of the layers in {@code samplePass}. */
    public MatrixFormulas(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
        this.notation = quantities.notation();
        this.backward = new BackwardFormulas(samplePass);
        this.isSingleNeuron = SingleNeuronDerivation.isApplicableTo(samplePass.architecture());
    }

    /** z^k = (W^k)ᵀ h^k + b^k. */
    public MatrixEquation weightedSums(int k) {
        Matrix z = vector(notation.sums(k), k + 1, j -> quantities.z(k, j));
        Matrix h = activationVector(k);
        if (!samplePass.architecture().hasBias()) {
            return new MatrixEquation(z, isSingleNeuron ? PRODUCT : SUMS, List.of(weightMatrix(k), h));
        }
        Matrix b = vector(notation.biases(k), k + 1, j -> quantities.bias(k, j));
        return new MatrixEquation(z, isSingleNeuron ? BIASED_PRODUCT : BIASED_SUMS, List.of(weightMatrix(k), h, b));
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
        Matrix y = vector(notation.targets(), k + 1, quantities::target);
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
        Symbol symbol = Symbol.partialDerivative(quantities.lossSymbol(), notation.weights(k));
        Matrix gradients = new Matrix(symbol, rows(k, (i, j) -> gradientEntry(k, i, j)));
        return isSingleNeuron
                ? new MatrixEquation(gradients, PRODUCT, List.of(deltaVector(k), activationVector(k)))
                : new MatrixEquation(gradients, OUTER_PRODUCT, List.of(activationVector(k), deltaVector(k)));
    }

    private Quantity gradientEntry(int k, int i, int j) {
        ParameterName name = new ParameterName.Weight(k, i, j);
        boolean isComputed = samplePass.isComputed(Phase.backward(k), Operation.Kind.WEIGHT_GRADIENT, j, i);
        int index = samplePass.network().layout().indexOf(name);
        return quantities.intermediateValue(
                notation.parameter(name), samplePass.trace().gradient(index), isComputed, new Element.Parameter(index));
    }

    private Matrix weightMatrix(int k) {
        return new Matrix(notation.weights(k), rows(k, (i, j) -> quantities.weight(k, i, j)));
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
        return vector(notation.activations(column), column, j -> quantities.h(column, j));
    }

    private Matrix deltaVector(int k) {
        return vector(notation.deltas(k), k + 1, j -> quantities.delta(k, j));
    }

    private Matrix activationDerivativeVector(int k) {
        Activation f = samplePass.architecture().activation(k);
        return vector(
                f.symbol().derivativeAppliedTo(notation.sums(k)), k + 1, j -> backward.activationDerivativeTerm(k, j));
    }

    private Matrix vector(Symbol symbol, int column, IntFunction<Term> entry) {
        List<Term> entries = new ArrayList<>();
        for (int j = 1; j <= samplePass.architecture().size(column); j++) {
            entries.add(entry.apply(j));
        }
        return Matrix.vector(symbol, entries);
    }

    private int layers() {
        return samplePass.architecture().layerCount();
    }
}
