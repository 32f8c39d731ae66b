package org.backprop.explorer.chart.curve;

import org.backprop.explorer.model.numeric.Interval;

/** The visible range of updates of a growing curve: all updates, or a selected range that stays fixed. */
public final class VisibleUpdates {

    private static final int MIN_CURVE_LENGTH = 10;
    private static final double MIN_VISIBLE_UPDATES = 4;
    /** The margin at either end of the full range, as a fraction of its width, so that a dot there is not clipped. */
    private static final double MARGIN = 0.02;

    private Interval selectedRange;

    /** Returns the visible range of a curve whose last update is {@code lastUpdate}. */
    public Interval range(int lastUpdate) {
        if (selectedRange != null && selectedRange.from() >= lastUpdate) {
            selectedRange = null; // the curve became too short for the selected range
        }
        return selectedRange == null ? fullRange(lastUpdate) : selectedRange;
    }

    /** Returns whether all updates are visible, future ones included. */
    public boolean isFullRange() {
        return selectedRange == null;
    }

    private static Interval fullRange(int lastUpdate) {
        double length = Math.max(MIN_CURVE_LENGTH, lastUpdate);
        return new Interval(-MARGIN * length, (1 + MARGIN) * length);
    }

    /**
     * Scales the visible range by {@code factor} around the relative position {@code relativeX}, from 0 at the left to
     * 1 at the right.
     */
    public void zoom(double relativeX, double factor, int lastUpdate) {
        Interval range = range(lastUpdate);
        range.scaled(range.from() + relativeX * range.length(), factor)
                .filter(next -> factor > 1 || next.length() >= MIN_VISIBLE_UPDATES)
                .ifPresent(next -> select(next, lastUpdate));
    }

    /** Shifts the visible range by {@code fraction} times its length, within the full range. */
    public void pan(double fraction, int lastUpdate) {
        Interval range = range(lastUpdate);
        range.shifted(fraction * range.length()).ifPresent(next -> select(next, lastUpdate));
    }

    private void select(Interval requestedRange, int lastUpdate) {
        Interval fullRange = fullRange(lastUpdate);
        if (requestedRange.length() >= fullRange.length()) {
            selectedRange = null;
        } else {
            double missing = Math.max(0, fullRange.from() - requestedRange.from());
            double surplus = Math.max(0, requestedRange.to() - fullRange.to());
            selectedRange = requestedRange.shifted(missing - surplus).orElse(requestedRange);
        }
    }

    /** Returns to the full range. */
    public void reset() {
        selectedRange = null;
    }
}
