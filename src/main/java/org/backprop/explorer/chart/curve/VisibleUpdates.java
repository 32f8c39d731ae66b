package org.backprop.explorer.chart.curve;

import org.backprop.explorer.model.numeric.Interval;

/** The visible range of updates of a growing curve: all updates, or a selected range that stays fixed. */
public final class VisibleUpdates {

    private static final int MIN_CURVE_LENGTH = 10;
    private static final double MIN_VISIBLE_UPDATES = 4;
    /** The margin at either end of the full range, as a fraction of its width, so that a dot there is not clipped. */
    private static final double MARGIN = 0.02;

    private UpdateScale scale = UpdateScale.LINEAR;
    /** The selected range as positions on the axis; null for all updates. */
    private Interval selectedRange;

    /** Sets the scale of the axis; with another than before all updates become visible. */
    public void setScale(UpdateScale other) {
        if (scale != other) {
            scale = other;
            selectedRange = null;
        }
    }

    /** Returns the scale of the axis. */
    UpdateScale scale() {
        return scale;
    }

    /** Returns the visible range of a curve whose last update is {@code lastUpdate}. */
    public Interval range(int lastUpdate) {
        Interval positions = positions(lastUpdate);
        return new Interval(scale.update(positions.from()), scale.update(positions.to()));
    }

    private Interval positions(int lastUpdate) {
        if (selectedRange != null && selectedRange.from() >= scale.position(lastUpdate)) {
            selectedRange = null; // the curve became too short for the selected range
        }
        return selectedRange == null ? fullRange(lastUpdate) : selectedRange;
    }

    /** Returns whether all updates are visible, future ones included. */
    public boolean isFullRange() {
        return selectedRange == null;
    }

    private Interval fullRange(int lastUpdate) {
        double length = scale.position(Math.max(MIN_CURVE_LENGTH, lastUpdate));
        return new Interval(-MARGIN * length, (1 + MARGIN) * length);
    }

    /**
     * Scales the visible range by {@code factor} around the relative position {@code relativeX}, from 0 at the left to
     * 1 at the right.
     */
    public void zoom(double relativeX, double factor, int lastUpdate) {
        Interval range = positions(lastUpdate);
        range.scaled(range.from() + relativeX * range.length(), factor)
                .filter(next ->
                        factor > 1 || scale.update(next.to()) - scale.update(next.from()) >= MIN_VISIBLE_UPDATES)
                .ifPresent(next -> select(next, lastUpdate));
    }

    /** Shifts the visible range by {@code fraction} times its length, within the full range. */
    public void pan(double fraction, int lastUpdate) {
        Interval range = positions(lastUpdate);
        range.shifted(fraction * range.length()).ifPresent(next -> select(next, lastUpdate));
    }

    /** Makes the updates up to {@code end} visible, and few others. */
    public void showStart(int end, int lastUpdate) {
        select(fullRange(end), lastUpdate);
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
