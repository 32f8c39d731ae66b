package org.backprop.explorer.view.control;

import org.backprop.explorer.model.objective.Parameters;

/**
 * The range of all sliders, from {@code -limit} to {@code limit}; the same for all, so that their positions compare.
 *
 * @param limit a round number
 */
public record SliderRange(double limit) {

    /** The smallest range, which covers the weights of most networks. */
    public static final SliderRange MIN = new SliderRange(2);

    /** The factor by which a new range exceeds the largest value. */
    private static final double HEADROOM = 1.1;

    private static final int STEPS = 400;

    /**
     * Returns the smallest round range that contains all values, and is no smaller than this, so that thumbs do not
     * jump.
     */
    public SliderRange covering(Parameters parameters) {
        double largest = 0;
        for (int p = 0; p < parameters.size(); p++) {
            largest = Math.max(largest, Math.abs(parameters.get(p)));
        }
        return largest > limit ? new SliderRange(roundUp(largest * HEADROOM)) : this;
    }

    private static double roundUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double first = value / power;
        return power * (first <= 2 ? 2 : first <= 5 ? 5 : 10);
    }

    /** Returns the size of one step of a slider. */
    double step() {
        return 2 * limit / STEPS;
    }

    /** Returns {@code value} rounded to the nearest step, as a short decimal. */
    double rounded(double value) {
        double steps = STEPS / (2 * limit);
        return Math.round(value * steps) / steps;
    }
}
