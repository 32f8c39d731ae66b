package org.backprop.explorer.controller;

import java.util.List;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;

/**
 * What makes two states of a session the same: learning is deterministic, so no further number need be compared.
 *
 * @param objective what is learnt, itself
 * @param edits what was edited
 * @param updateCount how many updates are done
 */
public record SavePoint(Objective objective, List<Edit> edits, long updateCount) {

    static SavePoint of(Snapshot snapshot) {
        return new SavePoint(
                snapshot.context().objective(),
                snapshot.history().edits(),
                snapshot.moment().updateCount());
    }

    /** The state that {@code timeline} is at. */
    public static SavePoint of(Timeline timeline) {
        return new SavePoint(
                timeline.objective(), timeline.edits(), timeline.moment().updateCount());
    }

    /** Returns whether both are of one session, at whatever state. */
    boolean isOfSameSession(SavePoint other) {
        return objective == other.objective;
    }
}
