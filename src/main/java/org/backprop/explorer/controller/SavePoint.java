package org.backprop.explorer.controller;

import java.util.List;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;

/**
 * The identity of a state of a session. Training is deterministic, so edits and update count determine all numbers.
 *
 * @param objective the objective, compared by identity
 * @param edits the edits made
 * @param updateCount the number of updates done
 */
public record SavePoint(Objective objective, List<Edit> edits, long updateCount) {

    static SavePoint of(Snapshot snapshot) {
        return new SavePoint(
                snapshot.context().objective(),
                snapshot.history().edits(),
                snapshot.moment().updateCount());
    }

    /** Returns the current state of {@code timeline}. */
    public static SavePoint of(Timeline timeline) {
        return new SavePoint(
                timeline.objective(),
                timeline.edits(),
                timeline.cursor().moment().updateCount());
    }

    /** Returns whether both are states of the same session. */
    boolean isOfSameSession(SavePoint other) {
        return objective == other.objective;
    }
}
