package org.backprop.explorer.model.timeline.moment;

import java.util.Optional;

/**
 * One moment of training: the position of the last computation done.
 *
 * @param updateIndex the index (from 0) of the update that this moment belongs to
 * @param batchPosition the position (from 0) of the present sample in the update's batch; that of the last sample at
 *     the phases {@code gradient} and {@code updateIndex}
 * @param phase the present phase
 * @param operation the last operation done in the phase; empty once the phase is complete
 */
public record Moment(long updateIndex, int batchPosition, Phase phase, Optional<Operation> operation) {

    /** The first moment: the first sample is at the input. */
    public static final Moment START = new Moment(0, 0, Phase.INPUT);

    /** The moment at which {@code phase} is complete. */
    public Moment(long update, int sample, Phase phase) {
        this(update, sample, phase, Optional.empty());
    }

    /** The number of updates done at this moment; at the phase {@code update} that includes its own. */
    public long updateCount() {
        return phase.kind() == Phase.Kind.UPDATE ? updateIndex + 1 : updateIndex;
    }

    /** Returns whether {@code other} is complete for the present sample. */
    public boolean hasReached(Phase other) {
        return phase.equals(other) ? operation.isEmpty() : phase.hasReached(other);
    }
}
