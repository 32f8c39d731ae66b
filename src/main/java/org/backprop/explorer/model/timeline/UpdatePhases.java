package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.objective.Objective;

/**
 * The phases of one update in order: for each sample of the batch {@code input}, {@code forward 1 … K}, {@code loss},
 * {@code backward K … 1}; then {@code gradient} and {@code update}.
 *
 * @param objective the cost that is minimized, of K layers
 * @param batchSize the number of samples
 */
record UpdatePhases(Objective objective, int batchSize) {

    private int layers() {
        return objective.layers();
    }

    private int perSample() {
        return 2 * layers() + 2;
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
        if (within <= layers()) {
            return Phase.forward(within);
        }
        return within == layers() + 1 ? Phase.LOSS : Phase.backward(perSample() - within);
    }

    /**
     * The index of {@code phase} for the sample at {@code batchPosition}; a batch position or layer that is too large
     * stands for the last one.
     */
    int index(int sample, Phase phase) {
        int start = Math.min(sample, batchSize - 1) * perSample();
        return switch (phase.kind()) {
            case INPUT -> start;
            case FORWARD -> start + Math.min(phase.layer(), layers());
            case LOSS -> start + layers() + 1;
            case BACKWARD -> start + perSample() - Math.max(1, Math.min(phase.layer(), layers()));
            case GRADIENT -> gradient();
            case UPDATE -> last();
        };
    }

    /** The index of the first end of a sample, or of the update, after {@code index}. */
    int nextSampleEnd(int index) {
        int end = (index + 1) / perSample() * perSample() + perSample() - 1;
        return end < gradient() ? end : last();
    }

    /** The index of the last end of a sample before {@code index}, or -1. */
    int previousSampleEnd(int index) {
        return Math.min(index, gradient()) / perSample() * perSample() - 1;
    }

    /** The position of {@code moment}, or the nearest one if this update has no such moment. */
    Place place(Moment moment) {
        int phase = index(Math.max(0, moment.sample()), moment.phase());
        int operation = moment.operation().map(operations(phase)::nearest).orElse(Place.WHOLE);
        return at(phase, operation);
    }

    /** The last operation done at {@code updatePosition}; empty if the phase is complete. */
    Optional<Operation> operation(Place place) {
        return place.isWhole()
                ? Optional.empty()
                : Optional.of(operations(place.phase()).get(place.operation()));
    }

    /** The position one operation after {@code updatePosition}, in the next phase if this one is complete. */
    Place next(Place place) {
        return at(place.lastWhole() + 1, place.operation() + 1);
    }

    /**
     * The position one operation before {@code updatePosition}, in the previous phase before the first operation; at
     * the first position the phase index is -1.
     */
    Place previous(Place place) {
        int done = place.isWhole() ? operations(place.phase()).count() - 1 : place.operation();
        return done > 0 ? new Place(place.phase(), done - 1) : Place.whole(place.phase() - 1);
    }

    /** Normalizes the position: after its last operation a phase is complete, so each moment has one position. */
    private Place at(int phase, int operation) {
        return operation < operations(phase).count() - 1 ? new Place(phase, operation) : Place.whole(phase);
    }

    private Operations operations(int phase) {
        return Operations.of(objective, phase(phase));
    }
}
