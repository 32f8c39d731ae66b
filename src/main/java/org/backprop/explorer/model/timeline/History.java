package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.Optional;

/**
 * The course of events around one moment.
 *
 * @param curve the cost after each update whose outcome is known, later ones included
 * @param path the way through parameter space, the known part of what is ahead included: every update while there are
 *     few, evenly thinned when they are many
 * @param edits all edits of this course, those still ahead included
 * @param divergence the update whose outcome is not finite, if there is one
 * @param retracing which edits can be taken back or made again
 */
public record History(
        CostCurve curve, List<Waypoint> path, List<Edit> edits, Optional<Divergence> divergence, Retracing retracing) {

    /**
     * What undo and redo can do.
     *
     * @param canUndo whether there is an edit to take back
     * @param canRedo whether there is one to make again
     */
    public record Retracing(boolean canUndo, boolean canRedo) {}

    /** Whether there is an edit to take back. */
    public boolean canUndo() {
        return retracing.canUndo();
    }

    /** Whether there is an edit to make again. */
    public boolean canRedo() {
        return retracing.canRedo();
    }

    /** The number of updates that one can travel to. */
    public long length() {
        return curve.size() - 1L;
    }
}
