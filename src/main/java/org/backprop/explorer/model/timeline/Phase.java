package org.backprop.explorer.model.timeline;

import java.util.Locale;

/**
 * What happens at a moment.
 *
 * @param kind the kind of phase
 * @param layer k for a forward or backward phase, otherwise 0
 */
public record Phase(Kind kind, int layer) {

    /** The kinds of phases, in the order in which they happen. */
    public enum Kind {
        /** A sample is put in. */
        INPUT,
        /** One layer computes z and h. */
        FORWARD,
        /** The outputs are compared with the targets. */
        LOSS,
        /** One layer receives its δ. */
        BACKWARD,
        /** The samples' gradients are averaged and the penalty's is added. */
        GRADIENT,
        /** The parameters move. */
        UPDATE
    }

    /** A sample is put in. */
    public static final Phase INPUT = new Phase(Kind.INPUT, 0);

    /** The outputs are compared with the targets. */
    public static final Phase LOSS = new Phase(Kind.LOSS, 0);

    /** The gradient of the batch is complete. */
    public static final Phase GRADIENT = new Phase(Kind.GRADIENT, 0);

    /** The parameters have moved. */
    public static final Phase UPDATE = new Phase(Kind.UPDATE, 0);

    /** Layer {@code k} computes z and h. */
    public static Phase forward(int k) {
        return new Phase(Kind.FORWARD, k);
    }

    /** Layer {@code k} receives its δ. */
    public static Phase backward(int k) {
        return new Phase(Kind.BACKWARD, k);
    }

    /** Whether this phase comes at or after {@code other} in the passing of one sample and the update after it. */
    public boolean hasReached(Phase other) {
        if (kind != other.kind) {
            return kind.compareTo(other.kind) > 0;
        }
        return kind == Kind.BACKWARD ? layer <= other.layer : layer >= other.layer;
    }

    /** The phase as one reads it, as in {@code forward 2}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return layer == 0 ? name : name + " " + layer;
    }
}
