package org.backprop.explorer.chart.curve;

/** The scale of an axis of updates. */
public enum UpdateScale {
    /** Equal distances for equal numbers of updates. */
    LINEAR,
    /** Distances by the logarithm of 1 + the update, so that update 0 is on it. */
    LOGARITHMIC;

    /** Returns the position of {@code update} on the axis, in the unit of the scale. */
    double position(double update) {
        return this == LINEAR ? update : Math.log1p(update);
    }

    /** Returns the update at {@code position}. */
    double update(double position) {
        return this == LINEAR ? position : Math.expm1(position);
    }
}
