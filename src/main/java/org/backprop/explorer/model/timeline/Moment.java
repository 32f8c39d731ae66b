package org.backprop.explorer.model.timeline;

/**
 * One moment of learning.
 *
 * @param update the number of updates done before the one that this moment is part of
 * @param sample the place (from 0) of the sample at hand in the update's batch; the last one at the gradient and update
 * @param phase what happens
 */
public record Moment(long update, int sample, Phase phase) {

    /** The beginning of a session. */
    public static final Moment START = new Moment(0, 0, Phase.INPUT);

    /** The number of updates done at this moment: at the phase {@code update} its own is done. */
    public long updatesDone() {
        return phase.kind() == Phase.Kind.UPDATE ? update + 1 : update;
    }
}
