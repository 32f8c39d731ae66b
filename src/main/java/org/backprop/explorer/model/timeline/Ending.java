package org.backprop.explorer.model.timeline;

/** Why training came to rest. */
public enum Ending {
    /** As many updates are done as were asked for. */
    DONE,
    /** The cost changed by less than the stop rule's threshold. */
    SETTLED,
    /** The largest number of updates is done. */
    LIMIT,
    /** The next update's outcome is not a finite number. */
    DIVERGED
}
