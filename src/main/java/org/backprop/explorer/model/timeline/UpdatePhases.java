package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.objective.Objective;

/**
 * The phases of one update in a row: for each sample of the batch {@code input}, {@code forward 1 … K}, {@code loss},
 * {@code backward K … 1}; then {@code gradient} and {@code update}.
 *
 * @param objective the cost that is learnt, of K layers
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
     * The index of the phase {@code phase} of the sample at {@code sample}, or of the last sample if there are fewer,
     * and of the last layer likewise.
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

    /** The first end of a sample, or of the update, after {@code index}. */
    int nextSampleEnd(int index) {
        int end = (index + 1) / perSample() * perSample() + perSample() - 1;
        return end < gradient() ? end : last();
    }

    /** The last end of a sample before {@code index}, or -1. */
    int previousSampleEnd(int index) {
        return Math.min(index, gradient()) / perSample() * perSample() - 1;
    }

    /** The place of {@code moment}, or of what comes nearest to it where this update has no such moment. */
    Place place(Moment moment) {
        int phase = index(Math.max(0, moment.sample()), moment.phase());
        int operation = moment.operation().map(operations(phase)::nearest).orElse(Place.WHOLE);
        return at(phase, operation);
    }

    /** The last operation done at {@code place}, unless the whole phase is. */
    Optional<Operation> operation(Place place) {
        return place.isWhole()
                ? Optional.empty()
                : Optional.of(operations(place.phase()).get(place.operation()));
    }

    /** One operation after {@code place}: the first one of the next phase where this one is whole. */
    Place next(Place place) {
        return at(place.lastWhole() + 1, place.operation() + 1);
    }

    /**
     * One operation before {@code place}, in the phase before if this one is the first; its phase is -1 at the start.
     */
    Place previous(Place place) {
        int done = place.isWhole() ? operations(place.phase()).count() - 1 : place.operation();
        return done > 0 ? new Place(place.phase(), done - 1) : Place.whole(place.phase() - 1);
    }

    /** A phase is whole with its last operation, so that one moment is told in one way. */
    private Place at(int phase, int operation) {
        return operation < operations(phase).count() - 1 ? new Place(phase, operation) : Place.whole(phase);
    }

    private Operations operations(int phase) {
        return Operations.of(objective, phase(phase));
    }
}
