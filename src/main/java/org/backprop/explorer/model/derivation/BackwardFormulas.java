package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;

/** The formulas of the backward pass: δ_j^k = ∂L/∂z_j^k of one sample's loss, without penalty. */
public final class BackwardFormulas {

    private final Passage passage;
    private final Letters letters;

    /** The formulas of the derivatives in {@code passage}. */
    public BackwardFormulas(Passage passage) {
        this.passage = passage;
        this.letters = new Letters(passage);
    }

    /**
     * δ_j^k = ∂L/∂z_j^k. Of an output: ∂L/∂h f′(z), which is (h − y) f′(z) for half the squared error. Of a hidden
     * neuron: f′(z_j^k) Σ_l w_jl^(k+1) δ_l^(k+1) (Weight update algorithm).
     *
     * @param k the layer, counted from 1
     * @param j the neuron, counted from 1
     */
    public Equation delta(int k, int j) {
        Element element = new Element.Delta(k, j);
        return Equation.of(letters.notation().delta(k, j), element, deltaTerm(k, j), hasDelta(k, j));
    }

    private Term deltaTerm(int k, int j) {
        if (k < layers()) {
            return Terms.product(slope(k, j), new Sum(contributions(k, j)));
        }
        return hasMergedDelta() ? mergedDelta(j) : Terms.product(errorSlopeTerm(j), slope(k, j));
    }

    /** Returns whether f′ cancels in δ of an output, which is so with both cross-entropies. */
    boolean hasMergedDelta() {
        Loss loss = passage.architecture().loss();
        return loss == Loss.BINARY_CROSS_ENTROPY || loss == Loss.CATEGORICAL_CROSS_ENTROPY;
    }

    /** Binary: h − y. Categorical: h_j Σ y − y_j, where Σ y is 1 if the target is a probability distribution. */
    private Term mergedDelta(int j) {
        Term h = letters.h(layers() + 1, j);
        return Terms.difference(hasDistribution() ? h : Terms.product(h, targetMass()), letters.target(j));
    }

    /** Returns whether a merged δ needs no factor Σ y: with the binary cross-entropy, or if the targets sum to 1. */
    boolean hasDistribution() {
        return passage.architecture().loss() == Loss.BINARY_CROSS_ENTROPY
                || targetMass().value().orElseThrow() == 1;
    }

    /** Σ y, the sum of the targets. */
    Quantity targetMass() {
        double mass = 0;
        for (double y : passage.trace().targets()) {
            mass += y;
        }
        return Terms.setting(Symbol.of("sum(y)", "\\textstyle\\sum_{l} y_{l}"), mass);
    }

    /** The terms of ∂L/∂h of neuron {@code j} of hidden layer {@code k}: w_jl^(k+1) δ_l^(k+1) for each l. */
    public List<Term> contributions(int k, int j) {
        List<Term> contributions = new ArrayList<>();
        for (int l = 1; l <= passage.architecture().size(k + 2); l++) {
            contributions.add(Terms.product(letters.weight(k + 1, j, l), letters.delta(k + 1, l)));
        }
        return contributions;
    }

    /** f_k′(z_j^k), defined in terms of h where the activation allows it. */
    public Term slope(int k, int j) {
        return slopeNamed(letters.slopeSymbol(k, j), k, j);
    }

    /** f_k′(z_j^k) under the name ∂h_j^(k+1)/∂z_j^k. */
    Named activationDerivative(int k, int j) {
        Symbol h = letters.notation().h(k + 1, j);
        return slopeNamed(Symbol.derivative(h, letters.notation().z(k, j)), k, j);
    }

    private Named slopeNamed(Symbol symbol, int k, int j) {
        boolean hasCome = passage.has(Phase.backward(k), Operation.Kind.ACTIVATION_DERIVATIVE, j);
        Element element = new Element.WeightedSum(k, j);
        Quantity h = letters.h(k + 1, j);
        Activation f = passage.architecture().activation(k);
        Term meaning =
                switch (f) {
                    case SIGMOID -> Terms.product(h, Terms.difference(Terms.ONE, h));
                    case TANH -> Terms.difference(Terms.ONE, new Square(h));
                    case IDENTITY -> Terms.ONE;
                    default -> {
                        double slope = f.derivative(
                                passage.trace().z(k, j), passage.trace().h(k + 1, j));
                        yield letters.sideNumber(letters.slopeSymbol(k, j), slope, hasCome, element);
                    }
                };
        return Terms.whole(symbol, meaning, element, hasCome);
    }

    /** ∂L/∂h_j^(k+1): of an output by the loss, of a hidden neuron Σ_l w_jl^(k+1) δ_l^(k+1). */
    Named lossDerivative(int k, int j) {
        Symbol symbol = Symbol.derivative(letters.loss(), letters.notation().h(k + 1, j));
        Element element = new Element.Activity(k + 1, j);
        return k == layers()
                ? Terms.named(symbol, errorSlopeTerm(j), element, hasLossSlope(j))
                : Terms.named(symbol, new Sum(contributions(k, j)), element, hasAllContributions(k, j));
    }

    /** ∂L/∂h_j of an output, as the loss defines it. */
    private Term errorSlopeTerm(int j) {
        Quantity h = letters.h(layers() + 1, j);
        Quantity y = letters.target(j);
        Term error = Terms.difference(h, y);
        return switch (passage.architecture().loss()) {
            case HALF_SQUARED_ERROR -> error;
            case SQUARED_ERROR -> Terms.product(new Constant(2), error);
            case BINARY_CROSS_ENTROPY -> new Quotient(error, Terms.product(h, Terms.difference(Terms.ONE, h)));
            case CATEGORICAL_CROSS_ENTROPY -> new Negative(new Quotient(y, h));
        };
    }

    /** The first factors of every path that ends at output {@code m}: ∂L/∂h_m and f′(z_m), or a merged δ_m instead. */
    List<Term> outputFactors(int m) {
        if (hasMergedDelta()) {
            Named delta = deltaNamed(layers(), m);
            return List.of(new Named(delta.quantity(), delta.meaning(), true));
        }
        Named slope = lossDerivative(layers(), m);
        return List.of(new Named(slope.quantity(), slope.meaning(), true), slope(layers(), m));
    }

    /** δ_j^k as a named term. */
    Named deltaNamed(int k, int j) {
        return Terms.named(letters.notation().delta(k, j), deltaTerm(k, j), new Element.Delta(k, j), hasDelta(k, j));
    }

    /** ∂z_j^k/∂p: the input that a weight multiplies, or 1 for a bias. */
    Named sumDerivative(ParameterName name) {
        int j = name.neuron();
        Symbol symbol = Symbol.derivative(
                letters.notation().z(name.layer(), j), letters.notation().parameter(name));
        Term meaning = name instanceof ParameterName.Weight w ? letters.h(w.layer(), w.from()) : Terms.ONE;
        Element element = name instanceof ParameterName.Weight w
                ? new Element.Activity(w.layer(), w.from())
                : letters.parameter(name).element();
        return Terms.whole(symbol, meaning, element, meaning.value().isPresent());
    }

    private boolean hasDelta(int k, int j) {
        return passage.has(Phase.backward(k), Operation.Kind.DELTA, j);
    }

    private boolean hasLossSlope(int j) {
        return passage.has(Phase.backward(layers()), Operation.Kind.LOSS_DERIVATIVE, j);
    }

    private boolean hasAllContributions(int k, int j) {
        int last = passage.architecture().size(k + 2);
        return passage.has(Phase.backward(k), Operation.Kind.CONTRIBUTION, j, last);
    }

    private int layers() {
        return passage.architecture().layerCount();
    }
}
