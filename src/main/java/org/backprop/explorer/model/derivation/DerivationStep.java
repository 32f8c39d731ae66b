package org.backprop.explorer.model.derivation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Product;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * One step of a single neuron's derivation.
 *
 * @param kind the quantity that it computes
 * @param chainRule the chain rule that it applies, as a product of named derivatives; empty if it applies none
 * @param equation the equation that it evaluates
 */
public record DerivationStep(Kind kind, Optional<Product> chainRule, Equation equation) {

    /** The quantity that a step computes, in the order of computation. */
    public enum Kind {
        /** z, the weighted sum. */
        SUM(Phase.forward(1), Operation.Kind.SUM),
        /** a, the activation. */
        ACTIVATION(Phase.forward(1), Operation.Kind.ACTIVATION),
        /** L, the loss. */
        LOSS(Phase.LOSS),
        /** ∂L/∂a, the derivative of the loss. */
        LOSS_DERIVATIVE(Phase.backward(1), Operation.Kind.LOSS_DERIVATIVE),
        /** ∂a/∂z, the derivative of the activation. */
        ACTIVATION_DERIVATIVE(Phase.backward(1), Operation.Kind.ACTIVATION_DERIVATIVE),
        /** ∂L/∂z, the error signal. */
        ERROR_SIGNAL(Phase.backward(1), Operation.Kind.DELTA),
        /** ∂L/∂w of the sample. */
        WEIGHT_GRADIENT(Phase.backward(1), Operation.Kind.WEIGHT_GRADIENT),
        /** ∂L/∂b of the sample. */
        BIAS_GRADIENT(Phase.backward(1), Operation.Kind.BIAS_GRADIENT),
        /** ∂L/∂w of the batch, if that is not the sample's. */
        BATCH_WEIGHT_GRADIENT(Phase.GRADIENT),
        /** ∂L/∂b of the batch, if that is not the sample's. */
        BATCH_BIAS_GRADIENT(Phase.GRADIENT),
        /** w after the update. */
        WEIGHT_UPDATE(Phase.UPDATE),
        /** b after the update. */
        BIAS_UPDATE(Phase.UPDATE);

        private final Phase phase;
        private final Optional<Operation.Kind> operation;

        Kind(Phase phase) {
            this.phase = phase;
            this.operation = Optional.empty();
        }

        Kind(Phase phase, Operation.Kind operation) {
            this.phase = phase;
            this.operation = Optional.of(operation);
        }

        /** The name in lower case, with hyphens between words. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The phase in which it is computed. */
        public Phase phase() {
            return phase;
        }

        /** Returns whether it is computed after the loss. */
        public boolean isBackward() {
            return compareTo(LOSS) > 0;
        }

        /** Returns whether an operation of the kind {@code operationKind} computes this quantity or a term of it. */
        boolean includes(Operation.Kind operationKind) {
            boolean isTermOfSum = this == SUM && operationKind == Operation.Kind.PRODUCT;
            return isTermOfSum || operation.filter(operationKind::equals).isPresent();
        }
    }

    /** The value of the result, or empty if it has not been computed yet. */
    public OptionalDouble value() {
        return equation.value();
    }
}
