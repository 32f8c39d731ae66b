package org.backprop.explorer.model.timeline;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Where in each block of a growing list the least and the greatest number stand, and what all of the block add up to,
 * so that a picture of a long list need not look at every number.
 */
final class Blocks {

    /** How many numbers make up a block. */
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

    /** The place in the list of the first number of {@code block} that none of it is below. */
    int least(int block) {
        return least[block];
    }

    /** The place in the list of the first number of {@code block} that none of it is above. */
    int greatest(int block) {
        return greatest[block];
    }

    /** The sum of the numbers of {@code block}, added from the first to the last. */
    double sum(int block) {
        return sums[block];
    }

    /** Sums up {@code block}, all of whose numbers are known now. */
    void close(int block, IntToDoubleFunction numbers) {
        if (block == least.length) {
            least = Arrays.copyOf(least, 2 * block); // whoever shares it keeps the old one
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

    /** The same blocks, for one who reads only those that are closed by now. */
    Blocks shared() {
        return new Blocks(least, greatest, sums);
    }

    /** The same blocks, to be closed anew from any of them on. */
    Blocks copy() {
        return new Blocks(least.clone(), greatest.clone(), sums.clone());
    }
}
