package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.NamedTerm;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * The formulas of the derivative with respect to one parameter, ∂L/∂w_ij^k or ∂L/∂b_j^k, of one sample's loss without
 * penalty, in three forms with the same value: the chain rule, the δ form, and the sum over paths.
 */
public final class GradientFormulas {

    private static final double MIN_SIGMOID_DERIVATIVE = 1e-4;

    private final SamplePass samplePass;
    private final ParameterName name;
    private final Quantities quantities;
    private final BackwardFormulas backward;
    private final int layer;
    private final int neuron;

    /** The formulas of ∂L/∂{@code name} in {@code samplePass}. */
    public GradientFormulas(SamplePass samplePass, ParameterName name) {
        this.samplePass = samplePass;
        this.name = name;
        this.quantities = new Quantities(samplePass);
        this.backward = new BackwardFormulas(samplePass);
        this.layer = name.layer();
        this.neuron = name.neuron();
    }

    /**
     * The chain rule with all its factors, ∂L/∂h · ∂h/∂z · ∂z/∂w. The first two are merged into ∂L/∂z with softmax,
     * whose derivative is a matrix, and if h is so near to 0 or 1 that dividing by h (1 − h) loses all digits.
     */
    public Equation chainRule() {
        NamedTerm last = backward.sumDerivative(name);
        boolean isMerged = layer == samplePass.architecture().layerCount() && isOutputMerged();
        return equation(
                isMerged
                        ? Terms.product(mergedDelta(), last)
                        : Terms.product(
                                backward.lossDerivative(layer, neuron),
                                backward.activationDerivative(layer, neuron),
                                last));
    }

    private boolean isOutputMerged() {
        Loss loss = samplePass.architecture().loss();
        if (loss != Loss.BINARY_CROSS_ENTROPY) {
            return loss == Loss.CATEGORICAL_CROSS_ENTROPY;
        }
        double h = samplePass.trace().h(layer + 1, neuron);
        return h * (1 - h) < MIN_SIGMOID_DERIVATIVE;
    }

    /** δ of an output under the name ∂L/∂z. */
    private NamedTerm mergedDelta() {
        NamedTerm delta = backward.namedDelta(layer, neuron);
        Symbol symbol = Symbol.partialDerivative(
                quantities.lossSymbol(), quantities.notation().z(layer, neuron));
        Quantity quantity = new Quantity(symbol, delta.value(), delta.quantity().referent());
        return new NamedTerm(quantity, delta.definition(), false);
    }

    /** The δ form (Weight update algorithm): δ_j^k h_i^k of a weight, δ_j^k of a bias. */
    public Equation deltaForm() {
        NamedTerm delta = backward.namedDelta(layer, neuron);
        return equation(
                name instanceof ParameterName.Weight w
                        ? Terms.product(delta, quantities.h(w.layer(), w.from()))
                        : delta);
    }

    /** The paths from the parameter to the outputs; the derivative is a sum over them. */
    public GradientPaths paths() {
        return new GradientPaths(samplePass, name);
    }

    /** {@code ∂L/∂p = term}, with a value from the operation on that computes the derivative. */
    Equation equation(Term term) {
        return Equation.of(symbol(), quantities.parameter(name).referent(), term, isComputed());
    }

    /** The symbol ∂L/∂p. */
    public Symbol symbol() {
        return Symbol.partialDerivative(
                quantities.lossSymbol(), quantities.notation().parameter(name));
    }

    /** The value of the derivative, or empty before the backward phase has computed it. */
    public OptionalDouble value() {
        return deltaForm().value();
    }

    /** Returns whether the backward phase has computed the derivative. */
    boolean isComputed() {
        Phase phase = Phase.backward(layer);
        return name instanceof ParameterName.Weight w
                ? samplePass.isComputed(phase, Operation.Kind.WEIGHT_GRADIENT, neuron, w.from())
                : samplePass.isComputed(phase, Operation.Kind.BIAS_GRADIENT, neuron);
    }
}
