package org.backprop.explorer.model.training;

/** The order of the samples in an epoch: a function of the epoch alone, so that any epoch can be replayed. */
public sealed interface SampleOrder {

    /** Fills {@code order} with the samples' indices (from 0) in the order of epoch {@code epoch} (from 0). */
    void fill(long epoch, int[] order);

    /** The order of the data, in every epoch. */
    record Cyclic() implements SampleOrder {
        @Override
        public void fill(long epoch, int[] order) {
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
        }
    }

    /**
     * A new order in each epoch: a Fisher–Yates shuffle of the data's order, from the last index down, drawing from a
     * SplitMix64 sequence (Steele, Lea, Flood 2014) that starts at the seed mixed with the epoch.
     *
     * @param seed where the sequence starts; the same seed gives the same orders on every machine
     */
    record Shuffled(long seed) implements SampleOrder {

        private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

        @Override
        public void fill(long epoch, int[] order) {
            long state = mix(seed) + mix(epoch * GOLDEN_GAMMA + 1);
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            for (int i = order.length - 1; i > 0; i--) {
                state += GOLDEN_GAMMA;
                int j = (int) Long.remainderUnsigned(mix(state), i + 1L);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
        }

        private static long mix(long value) {
            long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}
