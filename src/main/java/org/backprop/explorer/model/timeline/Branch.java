package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.timeline.cost.CostCurveBuilder;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * One branch of the history: its edits, and the costs and checkpoints of the updates between them as far as they have
 * been computed. Grows only at its end.
 */
final class Branch {

    private final List<Edit> edits;
    private final long[] editUpdateCounts;
    /** The changes that restore what the edits replaced, of as many edits as have been applied. */
    private final List<Change> inverses;

    private final CostCurveBuilder costs;
    private final Checkpoints checkpoints;
    private final long startUpdate;
    private Divergence divergence;

    private Branch(
            List<Edit> edits,
            List<Change> inverses,
            CostCurveBuilder costs,
            Checkpoints checkpoints,
            long startUpdate) {
        this.startUpdate = startUpdate;
        this.edits = List.copyOf(edits);
        this.inverses = new ArrayList<>(inverses);
        this.editUpdateCounts = edits.stream().mapToLong(Edit::updateCount).toArray();
        this.costs = costs;
        this.checkpoints = checkpoints;
    }

    /**
     * Creates a branch from the beginning.
     *
     * @param start the state at update 0, to which the edits made there have been applied
     * @param edits all edits, in the order of their update counts
     * @param inverses the changes that restore what the edits made there have replaced
     */
    static Branch startingAt(TrainingState start, List<Edit> edits, List<Change> inverses) {
        return new Branch(edits, inverses, new CostCurveBuilder(), new Checkpoints(start), 0);
    }

    /**
     * Creates the branch that leaves this one at {@code after}, the state to which {@code edit} has been applied; it
     * has nothing of what follows there on this branch.
     */
    Branch fork(Edit edit, TrainingState before, TrainingState after) {
        long updateCount = edit.updateCount();
        List<Edit> kept = new ArrayList<>(
                edits.stream().filter(e -> e.updateCount() <= updateCount).toList());
        List<Change> keptInverses = new ArrayList<>(inverses.subList(0, kept.size()));
        kept.add(edit);
        keptInverses.add(edit.change().inverse(before));
        return new Branch(kept, keptInverses, costs.upTo((int) updateCount), checkpoints.forkedAt(after), updateCount);
    }

    /** A copy, which does not change when this branch grows. */
    Branch copy() {
        Branch copy = new Branch(edits, inverses, costs.upTo(costs.size()), checkpoints.copy(), startUpdate);
        copy.divergence = divergence;
        return copy;
    }

    /** The memory in bytes that this branch needs beyond what it shares with the one it was forked from. */
    long byteCount() {
        return costs.byteCountFrom(startUpdate) + checkpoints.byteCountFrom(startUpdate);
    }

    List<Edit> edits() {
        return edits;
    }

    /** The changes that restore what the edits replaced, of as many edits as have been applied. */
    List<Change> inverses() {
        return List.copyOf(inverses);
    }

    /** Records what the edit at {@code index} replaces, if it has not been applied to this branch before. */
    void recordInverse(int index, Trainer trainer) {
        if (index == inverses.size()) {
            inverses.add(edits.get(index).change().inverse(trainer.state()));
        }
    }

    /** The index in {@link #edits()} of the first edit made after more than {@code updateCount} updates. */
    int firstEditAfter(long updateCount) {
        int low = 0;
        int high = editUpdateCounts.length;
        while (low < high) { // the index is in [low, high]
            int middle = (low + high) >>> 1;
            if (editUpdateCounts[middle] <= updateCount) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean hasEditsAt(long updateCount) {
        return Arrays.binarySearch(editUpdateCounts, updateCount) >= 0;
    }

    CostCurveBuilder costs() {
        return costs;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    /** The number of updates that have been computed. */
    long length() {
        return costs.size() - 1L;
    }

    /** The divergence at the end of this branch, if it has been reached. */
    Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    boolean divergesAt(long updateNumber) {
        return divergence != null && divergence.updateNumber() == updateNumber;
    }

    void setDivergence(Divergence other) {
        divergence = other;
    }
}
