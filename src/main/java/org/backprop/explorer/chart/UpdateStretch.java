package org.backprop.explorer.chart;

import org.backprop.explorer.model.landscape.Interval;

/** The visible range of updates of a growing curve: all updates, or a selected range that stays fixed. */
public final class UpdateStretch {

    private static final int SHORTEST_CURVE = 10;
    private static final double CLOSEST = 4;
    /** The margin at either end of the full range, as a fraction of its width, so that a dot there is not clipped. */
    private static final double MARGIN = 0.02;

    private Interval chosen;

    /** Returns the visible range of a curve whose last update is {@code last}. */
    public Interval of(int last) {
        if (chosen != null && chosen.from() >= last) {
            chosen = null; // the curve became too short for the selected range
        }
        return chosen == null ? whole(last) : chosen;
    }

    /** Returns whether all updates are visible, future ones included. */
    public boolean isWhole() {
        return chosen == null;
    }

    private static Interval whole(int last) {
        double length = Math.max(SHORTEST_CURVE, last);
        return new Interval(-MARGIN * length, (1 + MARGIN) * length);
    }

    /**
     * Scales the visible range by {@code factor} around the relative position {@code across}, from 0 at the left to 1
     * at the right.
     */
    public void zoom(double across, double factor, int last) {
        Interval seen = of(last);
        seen.scaled(seen.from() + across * seen.length(), factor)
                .filter(next -> factor > 1 || next.length() >= CLOSEST)
                .ifPresent(next -> choose(next, last));
    }

    /** Shifts the visible range by {@code by} times its length, within the full range. */
    public void pan(double by, int last) {
        Interval seen = of(last);
        seen.shifted(by * seen.length()).ifPresent(next -> choose(next, last));
    }

    private void choose(Interval wanted, int last) {
        Interval whole = whole(last);
        if (wanted.length() >= whole.length()) {
            chosen = null;
        } else {
            double missing = Math.max(0, whole.from() - wanted.from());
            double surplus = Math.max(0, wanted.to() - whole.to());
            chosen = wanted.shifted(missing - surplus).orElse(wanted);
        }
    }

    /** Returns to the full range. */
    public void reset() {
        chosen = null;
    }
}
