package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * The history of training as it is known at one moment, later updates that were computed before included. Immutable.
 *
 * @param costCurve the cost after each computed update
 * @param trajectory the parameters after each computed update
 * @param edits all edits of the branch, later ones included
 * @param inverses the changes that restore what the edits replaced, of as many edits as have been applied
 * @param divergence the divergence at the end of the branch, if it has been reached
 * @param undoState whether undo and redo are possible
 */
public record History(
        CostCurve costCurve,
        Trajectory trajectory,
        List<Edit> edits,
        List<Change> inverses,
        Optional<Divergence> divergence,
        UndoState undoState) {

    /**
     * The availability of undo and redo.
     *
     * @param canUndo whether there is an edit to undo
     * @param canRedo whether there is an edit to redo
     */
    public record UndoState(boolean canUndo, boolean canRedo) {}

    /** Returns whether there is an edit to undo. */
    public boolean canUndo() {
        return undoState.canUndo();
    }

    /** Returns whether there is an edit to redo. */
    public boolean canRedo() {
        return undoState.canRedo();
    }

    /** The number of computed updates, to each of which {@link TimelineCursor#seek(long)} can move. */
    public long length() {
        return costCurve.size() - 1L;
    }
}
