package org.backprop.explorer.model.timeline.moment;

/**
 * A position within the computation of one update.
 *
 * @param phaseIndex the index of the phase in the {@link UpdatePhases}
 * @param operationIndex the index of the last operation done in the {@link Operations} of the phase, or
 *     {@link #ALL_OPERATIONS}
 */
public record UpdatePosition(int phaseIndex, int operationIndex) {

    /** Marks a complete phase, also one that has no operations. */
    static final int ALL_OPERATIONS = -1;

    public static UpdatePosition afterPhase(int phaseIndex) {
        return new UpdatePosition(phaseIndex, ALL_OPERATIONS);
    }

    boolean isPhaseComplete() {
        return operationIndex == ALL_OPERATIONS;
    }

    /** The index of the last complete phase, or -1. */
    public int lastCompletePhase() {
        return isPhaseComplete() ? phaseIndex : phaseIndex - 1;
    }
}
