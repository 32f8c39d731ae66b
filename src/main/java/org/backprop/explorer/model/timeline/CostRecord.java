package org.backprop.explorer.model.timeline;

import java.util.Arrays;

/** A growing list of costs. Chunks once written never change below their filled part, so curves can share them. */
final class CostRecord {

    private double[][] chunks = new double[4][];
    private int size;

    int size() {
        return size;
    }

    double get(int update) {
        return chunks[update / CostCurve.CHUNK][update % CostCurve.CHUNK];
    }

    void append(double cost) {
        int chunk = size / CostCurve.CHUNK;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length); // curves handed out keep the old array
        }
        if (chunks[chunk] == null) {
            chunks[chunk] = new double[CostCurve.CHUNK];
        }
        chunks[chunk][size % CostCurve.CHUNK] = cost;
        size++;
    }

    /** A record of the first {@code count} costs that grows by itself from there. */
    CostRecord upTo(int count) {
        CostRecord copy = new CostRecord();
        copy.chunks = chunks.clone();
        copy.size = Math.min(count, size);
        int chunk = copy.size / CostCurve.CHUNK;
        for (int c = chunk; c < copy.chunks.length; c++) {
            copy.chunks[c] = c == chunk && copy.chunks[c] != null ? copy.chunks[c].clone() : null;
        }
        return copy;
    }

    CostCurve curve() {
        return new CostCurve(chunks, size);
    }
}
