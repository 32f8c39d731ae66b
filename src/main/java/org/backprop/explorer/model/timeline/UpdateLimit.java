package org.backprop.explorer.model.timeline;

/** The bound on the length of training, whatever the stop rule says. */
public final class UpdateLimit {

    /** The largest number of updates that one session can hold. */
    public static final long MAX_UPDATES = 10_000_000;

    private UpdateLimit() {}
}
