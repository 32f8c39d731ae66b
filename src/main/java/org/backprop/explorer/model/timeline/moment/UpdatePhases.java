package org.backprop.explorer.model.timeline.moment;

import java.util.Optional;
import org.backprop.explorer.model.objective.Objective;

/**
 * The phases of one update in order: for each sample of the batch {@code input}, {@code forward 1 … K}, {@code loss},
 * {@code backward K … 1}; then {@code gradient} and {@code update}.
 *
 * @param objective the cost that is minimized, of K layers
 * @param batchSize the number of samples
 */
public record UpdatePhases(Objective objective, int batchSize) {

    private int layerCount() {
        return objective.layerCount();
    }

    private int phasesPerSample() {
        return 2 * layerCount() + 2;
    }

    /** The index of the phase {@code update}. */
    public int updatePhaseIndex() {
        return batchSize * phasesPerSample() + 1;
    }

    /** The index of the phase {@code gradient}. */
    public int gradientPhaseIndex() {
        return updatePhaseIndex() - 1;
    }

    /**
     * The position in the batch, from 0, of the sample of the phase at {@code index}; from the gradient on the last.
     */
    public int batchPosition(int index) {
        return Math.min(index / phasesPerSample(), batchSize - 1);
    }

    /** The phase at {@code index}. */
    public Phase phase(int index) {
        if (index >= gradientPhaseIndex()) {
            return index == updatePhaseIndex() ? Phase.UPDATE : Phase.GRADIENT;
        }
        int offset = index % phasesPerSample();
        if (offset == 0) {
            return Phase.INPUT;
        }
        if (offset <= layerCount()) {
            return Phase.forward(offset);
        }
        return offset == layerCount() + 1 ? Phase.LOSS : Phase.backward(phasesPerSample() - offset);
    }

    /**
     * The index of {@code phase} for the sample at {@code batchPosition}; a batch position or layer that is too large
     * stands for the last one.
     */
    int indexOf(int batchPosition, Phase phase) {
        int start = Math.min(batchPosition, batchSize - 1) * phasesPerSample();
        return switch (phase.kind()) {
            case INPUT -> start;
            case FORWARD -> start + Math.min(phase.layer(), layerCount());
            case LOSS -> start + layerCount() + 1;
            case BACKWARD -> start + phasesPerSample() - Math.max(1, Math.min(phase.layer(), layerCount()));
            case GRADIENT -> gradientPhaseIndex();
            case UPDATE -> updatePhaseIndex();
        };
    }

    /** The index of the first end of a sample, or of the update, after {@code index}. */
    public int nextSampleEnd(int index) {
        int end = (index + 1) / phasesPerSample() * phasesPerSample() + phasesPerSample() - 1;
        return end < gradientPhaseIndex() ? end : updatePhaseIndex();
    }

    /** The index of the last end of a sample before {@code index}, or -1. */
    public int previousSampleEnd(int index) {
        return Math.min(index, gradientPhaseIndex()) / phasesPerSample() * phasesPerSample() - 1;
    }

    /** The number of moments: one for each operation, and one for each phase without operations. */
    public long momentCount() {
        long perSample = 0;
        for (int index = 0; index < phasesPerSample(); index++) {
            perSample += Math.max(1, operations(index).count());
        }
        return batchSize * perSample + 2;
    }

    /** The position of {@code moment}, or the nearest one if this update has no such moment. */
    public UpdatePosition positionOf(Moment moment) {
        int phaseIndex = indexOf(Math.max(0, moment.batchPosition()), moment.phase());
        int operationIndex =
                moment.operation().map(operations(phaseIndex)::nearestIndex).orElse(UpdatePosition.ALL_OPERATIONS);
        return positionAt(phaseIndex, operationIndex);
    }

    /** The last operation done at {@code updatePosition}; empty if the phase is complete. */
    public Optional<Operation> operation(UpdatePosition updatePosition) {
        return updatePosition.isPhaseComplete()
                ? Optional.empty()
                : Optional.of(operations(updatePosition.phaseIndex()).get(updatePosition.operationIndex()));
    }

    /** The position one operation after {@code updatePosition}, in the next phase if this one is complete. */
    public UpdatePosition next(UpdatePosition updatePosition) {
        return positionAt(updatePosition.lastCompletePhase() + 1, updatePosition.operationIndex() + 1);
    }

    /**
     * The position one operation before {@code updatePosition}, in the previous phase before the first operation; at
     * the first position the phase index is -1.
     */
    public UpdatePosition previous(UpdatePosition updatePosition) {
        int done = updatePosition.isPhaseComplete()
                ? operations(updatePosition.phaseIndex()).count() - 1
                : updatePosition.operationIndex();
        return done > 0
                ? new UpdatePosition(updatePosition.phaseIndex(), done - 1)
                : UpdatePosition.afterPhase(updatePosition.phaseIndex() - 1);
    }

    /** Normalizes the position: after its last operation a phase is complete, so each moment has one position. */
    private UpdatePosition positionAt(int phaseIndex, int operationIndex) {
        return operationIndex < operations(phaseIndex).count() - 1
                ? new UpdatePosition(phaseIndex, operationIndex)
                : UpdatePosition.afterPhase(phaseIndex);
    }

    private Operations operations(int phaseIndex) {
        return Operations.of(objective, phase(phaseIndex));
    }
}
