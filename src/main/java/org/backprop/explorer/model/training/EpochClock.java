package org.backprop.explorer.model.training;

/**
 * Tells epoch and batch from the number of updates, since the last change of batch mode or order: such a change begins
 * a new epoch.
 *
 * @param firstUpdate the number of updates done when the present sampling began
 * @param firstEpoch the epoch (from 0) that began there
 */
public record EpochClock(long firstUpdate, long firstEpoch) {

    /** The clock of a run that has not begun. */
    public static final EpochClock START = new EpochClock(0, 0);

    /** The epoch (from 0) of the update that follows {@code update} done ones. */
    public long epoch(long update, long updatesPerEpoch) {
        return firstEpoch + (update - firstUpdate) / updatesPerEpoch;
    }

    /** Which batch of its epoch (from 0) the update is that follows {@code update} done ones. */
    public long batch(long update, long updatesPerEpoch) {
        return (update - firstUpdate) % updatesPerEpoch;
    }

    /**
     * The clock after the sampling has changed with {@code update} updates done, {@code updatesPerEpoch} until then.
     */
    public EpochClock restartedAt(long update, long updatesPerEpoch) {
        long begun = batch(update, updatesPerEpoch) == 0 ? 0 : 1;
        return new EpochClock(update, epoch(update, updatesPerEpoch) + begun);
    }
}
