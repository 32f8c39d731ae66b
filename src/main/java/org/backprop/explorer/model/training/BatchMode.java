package org.backprop.explorer.model.training;

/** How many samples one update averages over. */
public sealed interface BatchMode {

    /** The number of samples of a batch before the remainder rule, for a data set of {@code samples}. */
    int size(int samples);

    /** All samples: one update per epoch. */
    record Full() implements BatchMode {
        @Override
        public int size(int samples) {
            return samples;
        }
    }

    /** One sample per update. */
    record Stochastic() implements BatchMode {
        @Override
        public int size(int samples) {
            return 1;
        }
    }

    /**
     * A few samples per update; the last batch of an epoch takes what is left.
     *
     * @param size the number of samples, at least 1; more than there are counts as all
     */
    record Mini(int size) implements BatchMode {

        /** @throws IllegalArgumentException if {@code size} is below 1 */
        public Mini {
            Optimizer.require(size >= 1, "a mini-batch has at least 1 sample");
        }

        @Override
        public int size(int samples) {
            return Math.min(size, samples);
        }
    }
}
