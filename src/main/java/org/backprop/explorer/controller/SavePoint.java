package org.backprop.explorer.controller;

import java.util.List;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.TimelineId;

/**
 * The identity of a state of a session. Training is deterministic, so edits and update count determine all numbers.
 *
 * @param timelineId the timeline of the session
 * @param edits the edits made
 * @param updateCount the number of updates done
 */
public record SavePoint(TimelineId timelineId, List<Edit> edits, long updateCount) {

    static SavePoint of(Snapshot snapshot) {
        return new SavePoint(
                snapshot.id().timelineId(),
                snapshot.history().edits(),
                snapshot.moment().updateCount());
    }

    /** Returns the current state of {@code timeline}. */
    public static SavePoint of(Timeline timeline) {
        return new SavePoint(
                timeline.id(), timeline.edits(), timeline.cursor().moment().updateCount());
    }

    /** Returns whether both are states of the same session. */
    boolean isOfSameSession(SavePoint other) {
        return timelineId.equals(other.timelineId);
    }
}
