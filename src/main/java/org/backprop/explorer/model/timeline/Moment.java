package org.backprop.explorer.model.timeline;

import java.util.Optional;

/**
 * One moment of learning.
 *
 * @param update the number of updates done before the one that this moment is part of
 * @param sample the place (from 0) of the sample at hand in the update's batch; the last one at the gradient and update
 * @param phase what happens
 * @param operation the last operation of the phase that has happened; empty once the whole phase has
 */
public record Moment(long update, int sample, Phase phase, Optional<Operation> operation) {

    /** The beginning of a session. */
    public static final Moment START = new Moment(0, 0, Phase.INPUT);

    /** The moment at which the whole of {@code phase} has happened. */
    public Moment(long update, int sample, Phase phase) {
        this(update, sample, phase, Optional.empty());
    }

    /** The number of updates done at this moment: at the phase {@code update} its own is done. */
    public long updatesDone() {
        return phase.kind() == Phase.Kind.UPDATE ? update + 1 : update;
    }

    /** Whether the whole of {@code other} has happened to the sample at hand. */
    public boolean hasReached(Phase other) {
        return phase.equals(other) ? operation.isEmpty() : phase.hasReached(other);
    }
}
