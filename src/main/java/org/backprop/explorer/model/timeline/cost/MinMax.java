package org.backprop.explorer.model.timeline.cost;

import java.util.function.IntToDoubleFunction;

/** Finds the minimum and the maximum of a range of a long list, by its block summaries where a whole block fits. */
final class MinMax {

    private final IntToDoubleFunction values;
    private final BlockSummaries blockSummaries;
    private int minIndex;
    private int maxIndex;
    private double min;
    private double max;

    MinMax(IntToDoubleFunction values, BlockSummaries blockSummaries) {
        this.values = values;
        this.blockSummaries = blockSummaries;
    }

    /** Searches the range {@code [from, to)}, which is not empty. */
    void scan(int from, int to) {
        min = Double.POSITIVE_INFINITY;
        max = Double.NEGATIVE_INFINITY;
        int index = from;
        while (index < to) {
            boolean wholeBlock = index % BlockSummaries.BLOCK_LENGTH == 0 && index + BlockSummaries.BLOCK_LENGTH <= to;
            if (wholeBlock) {
                accept(blockSummaries.minIndex(index / BlockSummaries.BLOCK_LENGTH));
                accept(blockSummaries.maxIndex(index / BlockSummaries.BLOCK_LENGTH));
            } else {
                accept(index);
            }
            index += wholeBlock ? BlockSummaries.BLOCK_LENGTH : 1;
        }
    }

    private void accept(int index) {
        double value = values.applyAsDouble(index);
        if (value < min) {
            min = value;
            minIndex = index;
        }
        if (value > max) {
            max = value;
            maxIndex = index;
        }
    }

    /** The index of the minimum, the first of several. */
    int minIndex() {
        return minIndex;
    }

    /** The index of the maximum, the first of several. */
    int maxIndex() {
        return maxIndex;
    }
}
