package org.backprop.explorer.chart;

import org.backprop.explorer.model.landscape.Interval;

/** Which updates of a growing curve are seen: all of them, or a stretch that stays where it is. */
public final class UpdateStretch {

    private static final int SHORTEST_CURVE = 10;
    private static final double CLOSEST = 4;
    /** The part of the width that is left free at either end of the whole curve, so that a dot there is whole. */
    private static final double MARGIN = 0.02;

    private Interval chosen;

    /** What is seen of a curve whose last update is {@code last}. */
    public Interval of(int last) {
        if (chosen != null && chosen.from() >= last) {
            chosen = null; // the curve does not reach there any more
        }
        return chosen == null ? whole(last) : chosen;
    }

    /** Whether all is seen, and so will be what comes. */
    public boolean isWhole() {
        return chosen == null;
    }

    private static Interval whole(int last) {
        double length = Math.max(SHORTEST_CURVE, last);
        return new Interval(-MARGIN * length, (1 + MARGIN) * length);
    }

    /** Shows {@code factor} times as much, the place that lies so far across, from 0 to 1, where it was. */
    public void zoom(double across, double factor, int last) {
        Interval seen = of(last);
        seen.scaled(seen.from() + across * seen.length(), factor)
                .filter(next -> factor > 1 || next.length() >= CLOSEST)
                .ifPresent(next -> choose(next, last));
    }

    /** Moves what is seen by this part of its length, as far as the curve goes. */
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

    /** Shows all. */
    public void reset() {
        chosen = null;
    }
}
