package org.backprop.explorer.model.training;

/**
 * Computes the epoch and the batch from the number of updates. A change of batch mode or sample order begins a new
 * epoch, from which the count continues. Immutable.
 *
 * @param firstUpdate the number of updates done when the present sampling began
 * @param firstEpoch the epoch (from 0) that began there
 */
public record EpochCounter(long firstUpdate, long firstEpoch) {

    /** The counter before the first update. */
    public static final EpochCounter START = new EpochCounter(0, 0);

    /** The epoch (from 0) of the update after {@code updateCount} updates. */
    public long epoch(long updateCount, long updatesPerEpoch) {
        return firstEpoch + (updateCount - firstUpdate) / updatesPerEpoch;
    }

    /** The index in its epoch (from 0) of the batch of the update after {@code updateCount} updates. */
    public long batchIndex(long updateCount, long updatesPerEpoch) {
        return (updateCount - firstUpdate) % updatesPerEpoch;
    }

    /**
     * The counter after the sampling has changed when {@code updateCount} updates were done; {@code updatesPerEpoch} is
     * that of the sampling before the change.
     */
    public EpochCounter restartedAt(long updateCount, long updatesPerEpoch) {
        long startedEpochs = batchIndex(updateCount, updatesPerEpoch) == 0 ? 0 : 1;
        return new EpochCounter(updateCount, epoch(updateCount, updatesPerEpoch) + startedEpochs);
    }
}
