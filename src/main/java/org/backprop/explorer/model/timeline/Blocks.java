package org.backprop.explorer.model.timeline;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The minimum, maximum and sum of each block of {@link #LENGTH} consecutive numbers of a growing list, so that a long
 * list can be plotted and averaged without reading every number.
 */
final class Blocks {

    /** The number of numbers in a block. */
    static final int LENGTH = 64;

    private int[] least;
    private int[] greatest;
    private double[] sums;

    /** No blocks yet. */
    Blocks() {
        this(new int[Chunks.LENGTH / LENGTH], new int[Chunks.LENGTH / LENGTH], new double[Chunks.LENGTH / LENGTH]);
    }

    private Blocks(int[] least, int[] greatest, double[] sums) {
        this.least = least;
        this.greatest = greatest;
        this.sums = sums;
    }

    /** The index in the list of the minimum of {@code block}, the first of several. */
    int least(int block) {
        return least[block];
    }

    /** The index in the list of the maximum of {@code block}, the first of several. */
    int greatest(int block) {
        return greatest[block];
    }

    /** The sum of the numbers of {@code block}, added from the first to the last. */
    double sum(int block) {
        return sums[block];
    }

    /** Computes the summary of {@code block}, whose numbers are complete. */
    void close(int block, IntToDoubleFunction numbers) {
        if (block == least.length) {
            least = Arrays.copyOf(least, 2 * block); // a view keeps the old array
            greatest = Arrays.copyOf(greatest, 2 * block);
            sums = Arrays.copyOf(sums, 2 * block);
        }
        int low = block * LENGTH;
        int high = low;
        double sum = 0;
        for (int i = block * LENGTH; i < (block + 1) * LENGTH; i++) {
            double number = numbers.applyAsDouble(i);
            low = number < numbers.applyAsDouble(low) ? i : low;
            high = number > numbers.applyAsDouble(high) ? i : high;
            sum += number;
        }
        least[block] = low;
        greatest[block] = high;
        sums[block] = sum;
    }

    /** A view, in which only the blocks summarized so far may be read. */
    Blocks shared() {
        return new Blocks(least, greatest, sums);
    }

    /** A copy, in which any block may be summarized anew. */
    Blocks copy() {
        return new Blocks(least.clone(), greatest.clone(), sums.clone());
    }
}
