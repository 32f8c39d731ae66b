package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.formula.Constant;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.NamedTerm;
import org.backprop.explorer.model.formula.Negation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The formulas of the backward pass: δ_j^k = ∂L/∂z_j^k of one sample's loss, without penalty. */
public final class BackwardFormulas {

    private final SamplePass samplePass;
    private final Quantities quantities;

    /** The formulas of the derivatives in {@code samplePass}. */
    public BackwardFormulas(SamplePass samplePass) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
    }

    /**
     * δ_j^k = ∂L/∂z_j^k. Of an output: ∂L/∂h f′(z), which is (h − y) f′(z) for half the squared error. Of a hidden
     * neuron: f′(z_j^k) Σ_l w_jl^(k+1) δ_l^(k+1) (Weight update algorithm).
     *
     * @param k the layer, counted from 1
     * @param j the neuron, counted from 1
     */
    public Equation delta(int k, int j) {
        return new Equation(quantities.delta(k, j), false, deltaTerm(k, j));
    }

    private Term deltaTerm(int k, int j) {
        if (k < layers()) {
            return Terms.product(activationDerivativeTerm(k, j), new Sum(contributions(k, j)));
        }
        return hasMergedDelta() ? mergedDelta(j) : Terms.product(lossDerivativeTerm(j), activationDerivativeTerm(k, j));
    }

    /** Returns whether f′ cancels in δ of an output, which is so with both cross-entropies. */
    boolean hasMergedDelta() {
        return samplePass.architecture().loss().isCrossEntropy();
    }

    /** Binary: h − y. Categorical: h_j Σ y − y_j, where Σ y is 1 if the target is a probability distribution. */
    private Term mergedDelta(int j) {
        Term h = quantities.h(layers() + 1, j);
        return Terms.difference(isTargetSumOne() ? h : Terms.product(h, targetSum()), quantities.target(j));
    }

    /** Returns whether a merged δ needs no factor Σ y: with the binary cross-entropy, or if the targets sum to 1. */
    boolean isTargetSumOne() {
        return samplePass.architecture().loss() == Loss.BINARY_CROSS_ENTROPY
                || targetSum().value().orElseThrow() == 1;
    }

    /** Σ y, the sum of the targets. */
    Quantity targetSum() {
        double sum = 0;
        for (double y : samplePass.trace().targets()) {
            sum += y;
        }
        Symbol symbol = samplePass.architecture().outputCount() == 1
                ? quantities.notation().target(1)
                : Symbol.of("sum(y)", "\\textstyle\\sum_{l} y_{l}");
        return Terms.knownQuantity(symbol, sum);
    }

    /** The terms of ∂L/∂h of neuron {@code j} of hidden layer {@code k}: w_jl^(k+1) δ_l^(k+1) for each l. */
    public List<Term> contributions(int k, int j) {
        List<Term> contributions = new ArrayList<>();
        for (int l = 1; l <= samplePass.architecture().size(k + 2); l++) {
            contributions.add(Terms.product(quantities.weight(k + 1, j, l), quantities.delta(k + 1, l)));
        }
        return contributions;
    }

    /** f_k′(z_j^k), defined in terms of h where the activation allows it. */
    public Term activationDerivativeTerm(int k, int j) {
        return namedActivationDerivative(quantities.activationDerivativeSymbol(k, j), k, j);
    }

    /** f_k′(z_j^k) under the name ∂h_j^(k+1)/∂z_j^k. */
    NamedTerm activationDerivative(int k, int j) {
        Symbol h = quantities.notation().h(k + 1, j);
        return namedActivationDerivative(
                Symbol.partialDerivative(h, quantities.notation().z(k, j)), k, j);
    }

    private NamedTerm namedActivationDerivative(Symbol symbol, int k, int j) {
        boolean isComputed = samplePass.isComputed(Phase.backward(k), Operation.Kind.ACTIVATION_DERIVATIVE, j);
        Element element = new Element.WeightedSum(k, j);
        double value = samplePass.trace().activationDerivative(k, j);
        Term definition = samplePass
                .architecture()
                .activation(k)
                .derivativeFormula(quantities.z(k, j), quantities.h(k + 1, j))
                .orElseGet(() -> quantities.intermediateValue(
                        quantities.activationDerivativeSymbol(k, j), value, isComputed, element));
        return new NamedTerm(quantities.intermediateValue(symbol, value, isComputed, element), definition, true);
    }

    /** ∂L/∂h_j^(k+1): of an output by the loss, of a hidden neuron Σ_l w_jl^(k+1) δ_l^(k+1). */
    NamedTerm lossDerivative(int k, int j) {
        Symbol symbol = Symbol.partialDerivative(
                quantities.lossSymbol(), quantities.notation().h(k + 1, j));
        Element element = new Element.ActivationValue(k + 1, j);
        if (k < layers()) {
            return Terms.named(symbol, new Sum(contributions(k, j)), element, hasAllContributions(k, j));
        }
        double value = samplePass.trace().lossDerivative(j);
        return new NamedTerm(
                quantities.intermediateValue(symbol, value, hasLossDerivative(j), element),
                lossDerivativeTerm(j),
                false);
    }

    /** ∂L/∂h_j of an output, as the loss defines it. */
    private Term lossDerivativeTerm(int j) {
        Quantity h = quantities.h(layers() + 1, j);
        Quantity y = quantities.target(j);
        Term error = Terms.difference(h, y);
        return switch (samplePass.architecture().loss()) {
            case HALF_SQUARED_ERROR -> error;
            case SQUARED_ERROR -> Terms.product(new Constant(2), error);
            case BINARY_CROSS_ENTROPY -> new Quotient(error, Terms.product(h, Terms.difference(Terms.ONE, h)));
            case CATEGORICAL_CROSS_ENTROPY -> new Negation(new Quotient(y, h));
        };
    }

    /** The first factors of every path that ends at output {@code m}: ∂L/∂h_m and f′(z_m), or a merged δ_m instead. */
    List<Term> outputFactors(int m) {
        if (hasMergedDelta()) {
            NamedTerm delta = namedDelta(layers(), m);
            return List.of(new NamedTerm(delta.quantity(), delta.definition(), true));
        }
        NamedTerm lossDerivative = lossDerivative(layers(), m);
        return List.of(
                new NamedTerm(lossDerivative.quantity(), lossDerivative.definition(), true),
                activationDerivativeTerm(layers(), m));
    }

    /** δ_j^k as a named term. */
    NamedTerm namedDelta(int k, int j) {
        return new NamedTerm(quantities.delta(k, j), deltaTerm(k, j), false);
    }

    /** ∂z_j^k/∂p: the input that a weight multiplies, or 1 for a bias. */
    NamedTerm sumDerivative(ParameterName name) {
        int j = name.neuron();
        Symbol symbol = Symbol.partialDerivative(
                quantities.notation().z(name.layer(), j), quantities.notation().parameter(name));
        Term definition = name instanceof ParameterName.Weight w ? quantities.h(w.layer(), w.from()) : Terms.ONE;
        Element element = name instanceof ParameterName.Weight w
                ? new Element.ActivationValue(w.layer(), w.from())
                : Element.of(quantities.parameter(name).referent());
        return Terms.namedNumber(symbol, definition, element, definition.value().isPresent());
    }

    private boolean hasLossDerivative(int j) {
        return samplePass.isComputed(Phase.backward(layers()), Operation.Kind.LOSS_DERIVATIVE, j);
    }

    private boolean hasAllContributions(int k, int j) {
        int last = samplePass.architecture().size(k + 2);
        return samplePass.isComputed(Phase.backward(k), Operation.Kind.CONTRIBUTION, j, last);
    }

    private int layers() {
        return samplePass.architecture().layerCount();
    }
}
