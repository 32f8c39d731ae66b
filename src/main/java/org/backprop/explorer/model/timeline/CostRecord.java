package org.backprop.explorer.model.timeline;

import java.util.Arrays;

/**
 * A growing list of costs, with the place of the least and the greatest of each block of them, so that a picture of a
 * long curve need not look at every cost. What has been written once never changes, so curves can share it.
 */
final class CostRecord {

    private double[][] chunks = new double[4][];
    private int[] least = new int[CostCurve.CHUNK / CostCurve.BLOCK];
    private int[] greatest = new int[least.length];
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
        if (size % CostCurve.BLOCK == 0) {
            closeBlock(size / CostCurve.BLOCK - 1);
        }
    }

    private void closeBlock(int block) {
        if (block == least.length) {
            least = Arrays.copyOf(least, 2 * block);
            greatest = Arrays.copyOf(greatest, 2 * block);
        }
        int from = block * CostCurve.BLOCK;
        least[block] = from;
        greatest[block] = from;
        for (int update = from + 1; update < size; update++) {
            if (get(update) < get(least[block])) {
                least[block] = update;
            }
            if (get(update) > get(greatest[block])) {
                greatest[block] = update;
            }
        }
    }

    /** A record of the first {@code count} costs that grows by itself from there. */
    CostRecord upTo(int count) {
        CostRecord copy = new CostRecord();
        copy.chunks = chunks.clone();
        copy.least = least.clone();
        copy.greatest = greatest.clone();
        copy.size = Math.min(count, size);
        int chunk = copy.size / CostCurve.CHUNK;
        for (int c = chunk; c < copy.chunks.length; c++) {
            copy.chunks[c] = c == chunk && copy.chunks[c] != null ? copy.chunks[c].clone() : null;
        }
        return copy;
    }

    CostCurve curve() {
        return new CostCurve(chunks, least, greatest, size);
    }
}
