package org.backprop.explorer.model.training;

import org.backprop.explorer.model.message.InvalidValueException;

/** The number of samples that one update averages over: all, one, or a mini-batch. */
public sealed interface BatchMode {

    /** The size of a batch from a data set of {@code sampleCount}; the last batch of an epoch may be smaller. */
    int batchSize(int sampleCount);

    /** All samples: one update per epoch. */
    record Full() implements BatchMode {
        @Override
        public int batchSize(int sampleCount) {
            return sampleCount;
        }
    }

    /** One sample per update. */
    record Stochastic() implements BatchMode {
        @Override
        public int batchSize(int sampleCount) {
            return 1;
        }
    }

    /**
     * A mini-batch per update; the last batch of an epoch has the remaining samples.
     *
     * @param size the number of samples, at least 1; if the data set has fewer, all of them
     */
    record Mini(int size) implements BatchMode {

        /** @throws InvalidValueException if {@code size} is below 1 */
        public Mini {
            InvalidValueException.require(size >= 1, "range.mini-size");
        }

        @Override
        public int batchSize(int sampleCount) {
            return Math.min(size, sampleCount);
        }
    }
}
