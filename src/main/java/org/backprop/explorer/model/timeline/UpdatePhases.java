package org.backprop.explorer.model.timeline;

/**
 * The phases of one update in a row: for each sample of the batch {@code input}, {@code forward 1 … K}, {@code loss},
 * {@code backward K … 1}; then {@code gradient} and {@code update}.
 *
 * @param layers K
 * @param batchSize the number of samples
 */
record UpdatePhases(int layers, int batchSize) {

    private int perSample() {
        return 2 * layers + 2;
    }

    /** The index of the phase {@code update}. */
    int last() {
        return batchSize * perSample() + 1;
    }

    /** The index of the phase {@code gradient}. */
    int gradient() {
        return last() - 1;
    }

    int sample(int index) {
        return Math.min(index / perSample(), batchSize - 1);
    }

    Phase phase(int index) {
        if (index >= gradient()) {
            return index == last() ? Phase.UPDATE : Phase.GRADIENT;
        }
        int within = index % perSample();
        if (within == 0) {
            return Phase.INPUT;
        }
        if (within <= layers) {
            return Phase.forward(within);
        }
        return within == layers + 1 ? Phase.LOSS : Phase.backward(perSample() - within);
    }

    /**
     * The index of the phase {@code phase} of the sample at {@code sample}, or of the last sample if there are fewer,
     * and of the last layer likewise.
     */
    int index(int sample, Phase phase) {
        int start = Math.min(sample, batchSize - 1) * perSample();
        return switch (phase.kind()) {
            case INPUT -> start;
            case FORWARD -> start + Math.min(phase.layer(), layers);
            case LOSS -> start + layers + 1;
            case BACKWARD -> start + perSample() - Math.max(1, Math.min(phase.layer(), layers));
            case GRADIENT -> gradient();
            case UPDATE -> last();
        };
    }

    /** The first end of a sample, or of the update, after {@code index}. */
    int nextSampleEnd(int index) {
        int end = (index + 1) / perSample() * perSample() + perSample() - 1;
        return end < gradient() ? end : last();
    }

    /** The last end of a sample before {@code index}, or -1. */
    int previousSampleEnd(int index) {
        return Math.min(index, gradient()) / perSample() * perSample() - 1;
    }
}
