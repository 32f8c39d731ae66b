package org.backprop.explorer.model.derivation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;

/**
 * One line of a single neuron's arithmetic.
 *
 * @param kind what it computes
 * @param rule the chain rule that it follows, in derivatives by their names; empty where it follows none
 * @param equation what it comes to
 */
public record NeuronStep(Kind kind, Optional<Product> rule, Equation equation) {

    /** What a line computes, in the order in which it happens. */
    public enum Kind {
        /** z. */
        SUM(Phase.forward(1), Operation.Kind.SUM),
        /** a. */
        ACTIVATION(Phase.forward(1), Operation.Kind.ACTIVATION),
        /** L. */
        LOSS(Phase.LOSS),
        /** ∂L/∂a. */
        LOSS_SLOPE(Phase.backward(1), Operation.Kind.LOSS_SLOPE),
        /** ∂a/∂z. */
        ACTIVATION_SLOPE(Phase.backward(1), Operation.Kind.ACTIVATION_SLOPE),
        /** ∂L/∂z. */
        ERROR_SIGNAL(Phase.backward(1), Operation.Kind.DELTA),
        /** ∂L/∂w of the sample. */
        WEIGHT_GRADIENT(Phase.backward(1), Operation.Kind.WEIGHT_GRADIENT),
        /** ∂L/∂b of the sample. */
        BIAS_GRADIENT(Phase.backward(1), Operation.Kind.BIAS_GRADIENT),
        /** ∂L/∂w of the batch, where that is another. */
        WEIGHT_MEAN(Phase.GRADIENT),
        /** ∂L/∂b of the batch, where that is another. */
        BIAS_MEAN(Phase.GRADIENT),
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

        /** Its name in lower case, words joined by hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The phase in which it happens. */
        public Phase phase() {
            return phase;
        }

        /** Whether it happens after the loss is known. */
        public boolean isBack() {
            return compareTo(LOSS) > 0;
        }

        /** Whether the operation {@code under}, with which the phase has not ended, is a part of it. */
        boolean includes(Operation.Kind under) {
            boolean isTermOfSum = this == SUM && under == Operation.Kind.PRODUCT;
            return isTermOfSum || operation.filter(under::equals).isPresent();
        }
    }

    /** What the line comes to, or empty where that has not come about yet. */
    public OptionalDouble value() {
        return equation.value();
    }
}
