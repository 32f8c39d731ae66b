package org.backprop.explorer.model.timeline;

/** The reason for which training stopped. */
public enum StopReason {
    /** The requested number of updates is done. */
    REQUESTED,
    /** The last update changed the cost by less than the threshold of the stop rule. */
    CONVERGED,
    /** The maximum number of updates is done. */
    MAX_UPDATES,
    /** The next update would give numbers that are not finite. */
    DIVERGED
}
