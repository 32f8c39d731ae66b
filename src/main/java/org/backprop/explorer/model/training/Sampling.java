package org.backprop.explorer.model.training;

/**
 * The choice of the samples of each update.
 *
 * @param batchMode how many samples per update
 * @param order the order of the samples in an epoch
 */
public record Sampling(BatchMode batchMode, SampleOrder order) {

    /** All samples in the order of the data. */
    public static final Sampling FULL = new Sampling(new BatchMode.Full(), new SampleOrder.Cyclic());

    /** The number of updates that use each of {@code sampleCount} samples once; the last batch may be smaller. */
    public long updatesPerEpoch(int sampleCount) {
        int size = batchMode.batchSize(sampleCount);
        return (sampleCount + size - 1) / size;
    }
}
