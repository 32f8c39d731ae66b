package org.backprop.explorer.model.timeline;

/** The reason for which training stopped. */
public enum Ending {
    /** The requested number of updates is done. */
    DONE,
    /** The last update changed the cost by less than the threshold of the stop rule. */
    SETTLED,
    /** The maximum number of updates is done. */
    LIMIT,
    /** The next update would give numbers that are not finite. */
    DIVERGED
}
