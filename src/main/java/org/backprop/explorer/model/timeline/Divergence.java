package org.backprop.explorer.model.timeline;

import java.util.Locale;
import java.util.Optional;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.training.Trainer;

/**
 * The end of a branch at an update after which a number is not finite.
 *
 * @param updateNumber the number of that update, counted from 1
 * @param cause what is not finite after it
 */
public record Divergence(long updateNumber, Cause cause) {

    /** The quantity that is not finite; the first in this order if there are several. */
    public enum Cause {
        /** The cost L of the whole data set, penalty included. */
        COST,
        /** A parameter, while L is finite. */
        PARAMETER,
        /** The optimizer state, while L and the parameters are finite. */
        OPTIMIZER_STATE;

        /** The quantity as a message. */
        public Message quantity() {
            return Message.of("diverged." + name().toLowerCase(Locale.ROOT));
        }

        /** Finds what is not finite in {@code trainer}, where L is {@code cost}; empty if all is finite. */
        static Optional<Cause> find(double cost, Trainer trainer) {
            if (Double.isFinite(cost) && trainer.isFinite()) {
                return Optional.empty();
            }
            if (!Double.isFinite(cost)) {
                return Optional.of(COST);
            }
            return Optional.of(trainer.hasFiniteParameters() ? OPTIMIZER_STATE : PARAMETER);
        }
    }
}
