package org.backprop.explorer.view.training;

import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The scale of the gradient bars: the largest derivative fills its bar.
 *
 * @param largest the largest size among the known derivatives
 */
record GradientScale(double largest) {

    /** The most digits that a number has before its decimal point: a larger one is written with an exponent. */
    private static final int MAX_INTEGER_DIGITS = 6;

    static GradientScale of(Snapshot snapshot) {
        double largest = 0;
        for (int p = 0; p < snapshot.parameters().size(); p++) {
            largest = Math.max(largest, Math.abs(snapshot.displayedGradient(p).orElse(0)));
        }
        return new GradientScale(largest);
    }

    /** Returns the fraction of its bar that a derivative fills, from 0 to 1. */
    double fraction(double derivative) {
        return largest == 0 ? 0 : Math.abs(derivative) / largest;
    }

    /** Returns the largest number of digits that a derivative has before its decimal point. */
    int integerDigits() {
        return largest < 10 ? 1 : (int) Math.min(MAX_INTEGER_DIGITS, Math.floor(Math.log10(largest)) + 1);
    }
}
