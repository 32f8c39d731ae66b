package org.backprop.explorer.model.timeline.cost;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The minimum, maximum and sum of each block of {@link #BLOCK_LENGTH} consecutive numbers of a growing list, so that a
 * long list can be plotted and averaged without reading every number.
 */
final class BlockSummaries {

    /** The number of numbers in a block. */
    static final int BLOCK_LENGTH = 64;

    private int[] minIndex;
    private int[] maxIndex;
    private double[] sums;

    /** No blocks yet. */
    BlockSummaries() {
        this(
                new int[ChunkedDoubles.CHUNK_LENGTH / BLOCK_LENGTH],
                new int[ChunkedDoubles.CHUNK_LENGTH / BLOCK_LENGTH],
                new double[ChunkedDoubles.CHUNK_LENGTH / BLOCK_LENGTH]);
    }

    private BlockSummaries(int[] minIndex, int[] maxIndex, double[] sums) {
        this.minIndex = minIndex;
        this.maxIndex = maxIndex;
        this.sums = sums;
    }

    /** The index in the list of the minimum of {@code block}, the first of several. */
    int minIndex(int block) {
        return minIndex[block];
    }

    /** The index in the list of the maximum of {@code block}, the first of several. */
    int maxIndex(int block) {
        return maxIndex[block];
    }

    /** The sum of the numbers of {@code block}, added from the first to the last. */
    double sum(int block) {
        return sums[block];
    }

    /** Computes the summary of {@code block}, whose numbers are complete. */
    void summarize(int block, IntToDoubleFunction values) {
        if (block == minIndex.length) {
            minIndex = Arrays.copyOf(minIndex, 2 * block); // a view keeps the old array
            maxIndex = Arrays.copyOf(maxIndex, 2 * block);
            sums = Arrays.copyOf(sums, 2 * block);
        }
        int lowest = block * BLOCK_LENGTH;
        int highest = lowest;
        double sum = 0;
        for (int i = block * BLOCK_LENGTH; i < (block + 1) * BLOCK_LENGTH; i++) {
            double value = values.applyAsDouble(i);
            lowest = value < values.applyAsDouble(lowest) ? i : lowest;
            highest = value > values.applyAsDouble(highest) ? i : highest;
            sum += value;
        }
        minIndex[block] = lowest;
        maxIndex[block] = highest;
        sums[block] = sum;
    }

    /** A view, in which only the blocks summarized so far may be read. */
    BlockSummaries view() {
        return new BlockSummaries(minIndex, maxIndex, sums);
    }

    /** A copy, in which any block may be summarized anew. */
    BlockSummaries copy() {
        return new BlockSummaries(minIndex.clone(), maxIndex.clone(), sums.clone());
    }
}
