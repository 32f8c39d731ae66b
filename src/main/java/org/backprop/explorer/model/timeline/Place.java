package org.backprop.explorer.model.timeline;

/**
 * A position within the computation of one update.
 *
 * @param phaseIndex the index of the phase in the {@link UpdatePhases}
 * @param operationIndex the index of the last operation done in the {@link Operations} of the phase, or {@link #WHOLE}
 */
record Place(int phase, int operation) {

    /** Marks a complete phase, also one that has no operations. */
    static final int WHOLE = -1;

    static Place whole(int phase) {
        return new Place(phase, WHOLE);
    }

    boolean isWhole() {
        return operation == WHOLE;
    }

    /** The index of the last complete phase, or -1. */
    int lastWhole() {
        return isWhole() ? phase : phase - 1;
    }
}
