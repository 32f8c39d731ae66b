package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;

/**
 * Where the gradient of one parameter comes from: ∂L/∂w_ij^k or ∂L/∂b_j^k of one sample's loss, without penalty, in
 * three forms that come to the same.
 */
public final class GradientFormulas {

    private static final double NEARLY_FLAT = 1e-4;

    private final Passage passage;
    private final ParameterName name;
    private final Letters letters;
    private final BackwardFormulas backward;
    private final int layer;
    private final int neuron;

    /** The formulas of ∂L/∂{@code name} of one passage. */
    public GradientFormulas(Passage passage, ParameterName name) {
        this.passage = passage;
        this.name = name;
        this.letters = new Letters(passage);
        this.backward = new BackwardFormulas(passage);
        this.layer = name.layer();
        this.neuron = name.neuron();
    }

    /**
     * The chain rule step by step, ∂L/∂h · ∂h/∂z · ∂z/∂w; where the first two go together, ∂L/∂z · ∂z/∂w: with softmax,
     * whose f′ is a matrix, and where h is so near to 0 or 1 that a quotient by h (1 − h) shows no digit of it.
     */
    public Equation chain() {
        Named last = backward.sumDerivative(name);
        boolean merged = layer == passage.architecture().layers() && isMerged();
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

    /** ∂L/∂z of an output, by its name as a derivative. */
    private Named outputSumDerivative() {
        Named delta = backward.deltaNamed(layer, neuron);
        Symbol symbol = Symbol.derivative(letters.loss(), letters.notation().z(layer, neuron));
        Quantity quantity = new Quantity(symbol, delta.value(), delta.quantity().element());
        return new Named(quantity, delta.meaning(), false);
    }

    /** Article 2's short form, δ_j^k h_i^k; of a bias δ_j^k. */
    public Equation deltaForm() {
        Named delta = backward.deltaNamed(layer, neuron);
        return equation(
                name instanceof ParameterName.Weight w ? Terms.product(delta, letters.h(w.layer(), w.from())) : delta);
    }

    /** The sum over all paths from the parameter to the outputs. */
    public Paths paths() {
        return new Paths(passage, name);
    }

    /** The result with its symbol; the value is known from the moment on at which the gradient is computed. */
    Equation equation(Term term) {
        return Equation.of(symbol(), letters.parameter(name).element(), term, hasCome());
    }

    /** ∂L/∂p. */
    public Symbol symbol() {
        return Symbol.derivative(letters.loss(), letters.notation().parameter(name));
    }

    /** What all forms come to, or empty before the backward phase has computed it. */
    public OptionalDouble value() {
        return deltaForm().value();
    }

    /** Whether the backward phase has come to the gradient. */
    boolean hasCome() {
        Phase phase = Phase.backward(layer);
        return name instanceof ParameterName.Weight w
                ? passage.has(phase, Operation.Kind.WEIGHT_GRADIENT, neuron, w.from())
                : passage.has(phase, Operation.Kind.BIAS_GRADIENT, neuron);
    }
}
