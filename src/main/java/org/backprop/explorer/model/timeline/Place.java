package org.backprop.explorer.model.timeline;

/**
 * A place among all that happens in one update.
 *
 * @param phase the place of the phase among the update's {@link UpdatePhases}
 * @param operation the place of the last operation done among the phase's {@link Operations}, or {@link #WHOLE}
 */
record Place(int phase, int operation) {

    /** All operations are done, and so are those of a phase that has none. */
    static final int WHOLE = -1;

    static Place whole(int phase) {
        return new Place(phase, WHOLE);
    }

    boolean isWhole() {
        return operation == WHOLE;
    }

    /** The last phase that is whole here, or -1. */
    int lastWhole() {
        return isWhole() ? phase : phase - 1;
    }
}
