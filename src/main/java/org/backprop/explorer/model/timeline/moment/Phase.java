package org.backprop.explorer.model.timeline.moment;

import java.util.Locale;

/**
 * A part of one update, such as the forward computation of one layer.
 *
 * @param kind the kind of phase
 * @param layer k for a forward or backward phase, otherwise 0
 */
public record Phase(Kind kind, int layer) {

    /** The kinds of phases, in the order of computation. */
    public enum Kind {
        /** The inputs of a sample are set. */
        INPUT,
        /** One layer computes z and h. */
        FORWARD,
        /** The loss of the outputs is computed from the targets. */
        LOSS,
        /** One layer computes its δ. */
        BACKWARD,
        /** The gradients of the samples are averaged and that of the penalty is added. */
        GRADIENT,
        /** The optimizer changes the parameters. */
        UPDATE
    }

    /** The inputs of a sample are set. */
    public static final Phase INPUT = new Phase(Kind.INPUT, 0);

    /** The loss of the outputs is computed from the targets. */
    public static final Phase LOSS = new Phase(Kind.LOSS, 0);

    /** The gradient of the batch is complete. */
    public static final Phase GRADIENT = new Phase(Kind.GRADIENT, 0);

    /** The optimizer has changed the parameters. */
    public static final Phase UPDATE = new Phase(Kind.UPDATE, 0);

    /** Layer {@code k} computes z and h. */
    public static Phase forward(int k) {
        return new Phase(Kind.FORWARD, k);
    }

    /** Layer {@code k} computes its δ. */
    public static Phase backward(int k) {
        return new Phase(Kind.BACKWARD, k);
    }

    /** Returns whether it is of the backward pass, or one of the phases of all samples that follow. */
    public boolean isAfterLoss() {
        return kind.compareTo(Kind.LOSS) > 0;
    }

    /** Returns whether this phase is {@code other} or comes after it in the passes of one sample and the update. */
    public boolean hasReached(Phase other) {
        if (kind != other.kind) {
            return kind.compareTo(other.kind) > 0;
        }
        return kind == Kind.BACKWARD ? layer <= other.layer : layer >= other.layer;
    }

    /** The phase as text, such as {@code forward 2}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return layer == 0 ? name : name + " " + layer;
    }
}
