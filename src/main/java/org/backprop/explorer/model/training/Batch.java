package org.backprop.explorer.model.training;

import java.util.List;

/**
 * The samples whose losses one update averages.
 *
 * @param epoch the epoch, counted from 0
 * @param samples the samples' indices in the data (from 0), in the order in which they are used
 * @param isLastOfEpoch whether this is the last batch of its epoch
 */
public record Batch(long epoch, List<Integer> samples, boolean isLastOfEpoch) {

    /** Copies {@code samples}. */
    public Batch {
        samples = List.copyOf(samples);
    }

    /** The number of samples. */
    public int size() {
        return samples.size();
    }
}
