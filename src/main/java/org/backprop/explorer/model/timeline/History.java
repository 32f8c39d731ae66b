package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.Optional;

/**
 * The course of events around one moment.
 *
 * @param curve the cost after each update whose outcome is known, later ones included
 * @param edits all edits of this course, those still ahead included
 * @param divergence the update whose outcome is not finite, if there is one
 * @param canUndo whether there is an edit to take back
 * @param canRedo whether there is one to make again
 */
public record History(
        CostCurve curve, List<Edit> edits, Optional<Divergence> divergence, boolean canUndo, boolean canRedo) {

    /** The number of updates that one can travel to. */
    public long length() {
        return curve.size() - 1L;
    }
}
