package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.training.TrainingState;

/** One course of events: the edits made, and what is known of the learning between them. Grows only at its end. */
final class Branch {

    private final List<Edit> edits;
    private final long[] editUpdates;
    private final CostRecord costs;
    private final Checkpoints checkpoints;
    private final long begun;
    private Divergence divergence;

    private Branch(List<Edit> edits, CostRecord costs, Checkpoints checkpoints, long begun) {
        this.begun = begun;
        this.edits = List.copyOf(edits);
        this.editUpdates = edits.stream().mapToLong(Edit::update).toArray();
        this.costs = costs;
        this.checkpoints = checkpoints;
    }

    /**
     * A course that begins at {@code start}, in which edits at update 0 have been made, with edits still ahead, all in
     * the order of their updates.
     */
    static Branch beginning(TrainingState start, List<Edit> edits) {
        return new Branch(edits, new CostRecord(), new Checkpoints(start), 0);
    }

    /**
     * The course that leaves this one at {@code state}, in which {@code edit} has been made: what came later is gone.
     */
    Branch fork(Edit edit, TrainingState state) {
        long update = edit.update();
        List<Edit> kept =
                new ArrayList<>(edits.stream().filter(e -> e.update() <= update).toList());
        kept.add(edit);
        return new Branch(kept, costs.upTo((int) update), checkpoints.forkedAt(state), update);
    }

    /** The same course, which this one's growth does not change. */
    Branch copy() {
        Branch copy = new Branch(edits, costs.upTo(costs.size()), checkpoints.copy(), begun);
        copy.divergence = divergence;
        return copy;
    }

    /** The memory that this course takes beyond what it shares with the one that it left. */
    long bytes() {
        return costs.bytesFrom(begun) + checkpoints.bytesFrom(begun);
    }

    List<Edit> edits() {
        return edits;
    }

    /** The place in {@link #edits()} of the first edit made after {@code update} updates. */
    int firstEditAfter(long update) {
        int low = 0;
        int high = editUpdates.length;
        while (low < high) { // the place is one of [low, high]
            int middle = (low + high) >>> 1;
            if (editUpdates[middle] <= update) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean hasEditsAt(long update) {
        return Arrays.binarySearch(editUpdates, update) >= 0;
    }

    CostRecord costs() {
        return costs;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    /** The number of updates whose outcome is known. */
    long length() {
        return costs.size() - 1L;
    }

    /** The update whose outcome is not finite, if there is one. */
    Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    boolean divergesAt(long update) {
        return divergence != null && divergence.update() == update;
    }

    void diverge(Divergence end) {
        divergence = end;
    }
}
