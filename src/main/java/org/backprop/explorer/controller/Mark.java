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
 * @param updates how many updates are done
 */
public record Mark(Objective objective, List<Edit> edits, long updates) {

    static Mark of(Snapshot snapshot) {
        return new Mark(
                snapshot.context().objective(),
                snapshot.history().edits(),
                snapshot.moment().updateCount());
    }

    /** The state that {@code timeline} is at. */
    public static Mark of(Timeline timeline) {
        return new Mark(
                timeline.objective(), timeline.edits(), timeline.moment().updateCount());
    }

    /** Whether both are of one session, at whatever state. */
    boolean isOfSameSession(Mark other) {
        return objective == other.objective;
    }
}
