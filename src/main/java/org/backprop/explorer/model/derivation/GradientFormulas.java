package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;

/**
 * The formulas of the derivative with respect to one parameter, ∂L/∂w_ij^k or ∂L/∂b_j^k, of one sample's loss without
 * penalty, in three forms with the same value: the chain rule, the δ form, and the sum over paths.
 */
public final class GradientFormulas {

    private static final double NEARLY_FLAT = 1e-4;

    private final Passage passage;
    private final ParameterName name;
    private final Letters letters;
    private final BackwardFormulas backward;
    private final int layer;
    private final int neuron;

    /** The formulas of ∂L/∂{@code name} in {@code passage}. */
    public GradientFormulas(Passage passage, ParameterName name) {
        this.passage = passage;
        this.name = name;
        this.letters = new Letters(passage);
        this.backward = new BackwardFormulas(passage);
        this.layer = name.layer();
        this.neuron = name.neuron();
    }

    /**
     * The chain rule with all its factors, ∂L/∂h · ∂h/∂z · ∂z/∂w. The first two are merged into ∂L/∂z with softmax,
     * whose derivative is a matrix, and if h is so near to 0 or 1 that dividing by h (1 − h) loses all digits.
     */
    public Equation chain() {
        Named last = backward.sumDerivative(name);
        boolean merged = layer == passage.architecture().layerCount() && isMerged();
        return equation(
                merged
                        ? Terms.product(outputSumDerivative(), last)
                        : Terms.product(
                                backward.lossDerivative(layer, neuron),
                                backward.activationDerivative(layer, neuron),
                                last));
    }

    private boolean isMerged() {
        Loss loss = passage.architecture().loss();
        if (loss != Loss.BINARY_CROSS_ENTROPY) {
            return loss == Loss.CATEGORICAL_CROSS_ENTROPY;
        }
        double h = passage.trace().h(layer + 1, neuron);
        return h * (1 - h) < NEARLY_FLAT;
    }

    /** δ of an output under the name ∂L/∂z. */
    private Named outputSumDerivative() {
        Named delta = backward.deltaNamed(layer, neuron);
        Symbol symbol = Symbol.derivative(letters.loss(), letters.notation().z(layer, neuron));
        Quantity quantity = new Quantity(symbol, delta.value(), delta.quantity().element());
        return new Named(quantity, delta.meaning(), false);
    }

    /** The δ form (Weight update algorithm): δ_j^k h_i^k of a weight, δ_j^k of a bias. */
    public Equation deltaForm() {
        Named delta = backward.deltaNamed(layer, neuron);
        return equation(
                name instanceof ParameterName.Weight w ? Terms.product(delta, letters.h(w.layer(), w.from())) : delta);
    }

    /** The paths from the parameter to the outputs; the derivative is a sum over them. */
    public Paths paths() {
        return new Paths(passage, name);
    }

    /** {@code ∂L/∂p = term}, with a value from the operation on that computes the derivative. */
    Equation equation(Term term) {
        return Equation.of(symbol(), letters.parameter(name).element(), term, hasCome());
    }

    /** The symbol ∂L/∂p. */
    public Symbol symbol() {
        return Symbol.derivative(letters.loss(), letters.notation().parameter(name));
    }

    /** The value of the derivative, or empty before the backward phase has computed it. */
    public OptionalDouble value() {
        return deltaForm().value();
    }

    /** Returns whether the backward phase has computed the derivative. */
    boolean hasCome() {
        Phase phase = Phase.backward(layer);
        return name instanceof ParameterName.Weight w
                ? passage.has(phase, Operation.Kind.WEIGHT_GRADIENT, neuron, w.from())
                : passage.has(phase, Operation.Kind.BIAS_GRADIENT, neuron);
    }
}
