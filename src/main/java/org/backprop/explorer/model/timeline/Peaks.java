package org.backprop.explorer.model.timeline;

import java.util.function.IntToDoubleFunction;

/** Finds the minimum and the maximum of a range of a long list, by its block summaries where a whole block fits. */
final class Peaks {

    private final IntToDoubleFunction numbers;
    private final Blocks blocks;
    private int least;
    private int greatest;
    private double low;
    private double high;

    Peaks(IntToDoubleFunction numbers, Blocks blocks) {
        this.numbers = numbers;
        this.blocks = blocks;
    }

    /** Searches the range {@code [from, to)}, which is not empty. */
    void find(int from, int to) {
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        int place = from;
        while (place < to) {
            boolean wholeBlock = place % Blocks.LENGTH == 0 && place + Blocks.LENGTH <= to;
            if (wholeBlock) {
                consider(blocks.least(place / Blocks.LENGTH));
                consider(blocks.greatest(place / Blocks.LENGTH));
            } else {
                consider(place);
            }
            place += wholeBlock ? Blocks.LENGTH : 1;
        }
    }

    private void consider(int place) {
        double number = numbers.applyAsDouble(place);
        if (number < low) {
            low = number;
            least = place;
        }
        if (number > high) {
            high = number;
            greatest = place;
        }
    }

    /** The index of the minimum, the first of several. */
    int least() {
        return least;
    }

    /** The index of the maximum, the first of several. */
    int greatest() {
        return greatest;
    }
}
