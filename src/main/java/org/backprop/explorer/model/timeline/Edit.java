package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.function.IntConsumer;
import org.backprop.explorer.model.training.Trainer;

/**
 * A change that the user made between two updates.
 *
 * @param updateCount the number of updates done when it was made; it has effect from the next update on
 * @param change the change
 */
public record Edit(long updateCount, Change change) {

    /**
     * Applies the edits made at the update count of {@code trainer}.
     *
     * @param edits all edits, in the order of their update counts
     * @param firstIndex the index in {@code edits} of the first that has not been applied
     * @return the index of the first edit at a later update count
     */
    public static int applyAll(List<Edit> edits, int firstIndex, Trainer trainer) {
        return applyAll(edits, firstIndex, trainer, index -> {});
    }

    /** Applies the edits as {@link #applyAll(List, int, Trainer)} does; {@code before} is told each index first. */
    static int applyAll(List<Edit> edits, int firstIndex, Trainer trainer, IntConsumer before) {
        int nextIndex = firstIndex;
        while (nextIndex < edits.size() && edits.get(nextIndex).updateCount() == trainer.updateCount()) {
            before.accept(nextIndex);
            edits.get(nextIndex).change().applyTo(trainer);
            nextIndex++;
        }
        return nextIndex;
    }
}
