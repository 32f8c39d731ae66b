package org.backprop.explorer.model.timeline;

import java.util.List;
import org.backprop.explorer.model.training.Trainer;

/**
 * A change made by a person at some point of learning.
 *
 * @param update the number of updates done when it was made; it holds from there on
 * @param change what was changed
 */
public record Edit(long update, Change change) {

    /**
     * Makes those edits that were made where {@code trainer} is.
     *
     * @param edits edits in the order of their updates
     * @param first the place in {@code edits} of the first that was not made before
     * @return the place of the first edit that is still ahead
     */
    public static int makeAll(List<Edit> edits, int first, Trainer trainer) {
        int next = first;
        while (next < edits.size() && edits.get(next).update() == trainer.update()) {
            edits.get(next).change().applyTo(trainer);
            next++;
        }
        return next;
    }
}
