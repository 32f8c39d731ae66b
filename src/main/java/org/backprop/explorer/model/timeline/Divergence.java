package org.backprop.explorer.model.timeline;

/**
 * The end of a course of events at numbers that are not finite.
 *
 * @param update the update whose outcome is not finite
 * @param cause what is not finite after it
 */
public record Divergence(long update, Cause cause) {

    /** What can overflow; of several the first is named. */
    public enum Cause {
        /** The cost L of the whole data set, penalty included. */
        COST,
        /** A parameter, while L is finite. */
        PARAMETER,
        /** What the optimizer remembers, while L and the parameters are finite. */
        MEMORY
    }
}
