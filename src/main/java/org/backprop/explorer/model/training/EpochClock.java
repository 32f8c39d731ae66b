package org.backprop.explorer.model.training;

/**
 * Computes the epoch and the batch from the number of updates. A change of batch mode or sample order begins a new
 * epoch, from which the count continues. Immutable.
 *
 * @param firstUpdate the number of updates done when the present sampling began
 * @param firstEpoch the epoch (from 0) that began there
 */
public record EpochClock(long firstUpdate, long firstEpoch) {

    /** The counter before the first update. */
    public static final EpochClock START = new EpochClock(0, 0);

    /** The epoch (from 0) of the update after {@code updateCount} updates. */
    public long epoch(long update, long updatesPerEpoch) {
        return firstEpoch + (update - firstUpdate) / updatesPerEpoch;
    }

    /** The index in its epoch (from 0) of the batch of the update after {@code updateCount} updates. */
    public long batch(long update, long updatesPerEpoch) {
        return (update - firstUpdate) % updatesPerEpoch;
    }

    /**
     * The counter after the sampling has changed when {@code updateCount} updates were done; {@code updatesPerEpoch} is
     * that of the sampling before the change.
     */
    public EpochClock restartedAt(long update, long updatesPerEpoch) {
        long begun = batch(update, updatesPerEpoch) == 0 ? 0 : 1;
        return new EpochClock(update, epoch(update, updatesPerEpoch) + begun);
    }
}
