package org.backprop.explorer.model.timeline;

/**
 * The cost L of the whole data set, penalty included, after 0, 1, 2, … updates. Immutable: what is learnt later goes
 * into later curves, which share this one's numbers.
 */
public final class CostCurve {

    static final int CHUNK = 8192;

    private final double[][] chunks;
    private final int size;

    CostCurve(double[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    /** The number of values: one more than the number of updates. */
    public int size() {
        return size;
    }

    /**
     * L after {@code update} updates.
     *
     * @throws IndexOutOfBoundsException unless {@code update} is at least 0 and below {@link #size()}
     */
    public double get(int update) {
        java.util.Objects.checkIndex(update, size);
        return chunks[update / CHUNK][update % CHUNK];
    }
}
