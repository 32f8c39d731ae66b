package org.backprop.explorer.model.timeline;

import java.util.function.IntToDoubleFunction;

/** Finds the least and the greatest of stretches of a long list, whole blocks at a time. */
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

    /** Looks at the numbers in {@code [from, to)}, of which there is at least one. */
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

    /** The place of the first number that none of the stretch is below. */
    int least() {
        return least;
    }

    /** The place of the first number that none of the stretch is above. */
    int greatest() {
        return greatest;
    }
}
