package org.backprop.explorer.model.training;

/**
 * Which samples each update sees.
 *
 * @param batch how many at a time
 * @param order in which order
 */
public record Sampling(BatchMode batch, SampleOrder order) {

    /** All samples in the order of the data. */
    public static final Sampling FULL = new Sampling(new BatchMode.Full(), new SampleOrder.Cyclic());

    /** The number of updates that see each of {@code samples} once: the last one takes what is left. */
    public long updatesPerEpoch(int samples) {
        int size = batch.size(samples);
        return (samples + size - 1) / size;
    }
}
