package org.backprop.explorer.chart.curve;

import org.backprop.explorer.model.timeline.cost.CostCurve;

/** Finds the part of a cost curve in which the cost falls. */
public final class CostFall {

    /** The part of the whole fall that the found part has at least. */
    private static final double PART = 0.95;
    /** The length of the found part relative to the updates that the fall takes. */
    private static final double LENGTH_FACTOR = 1.5;

    private static final int BUCKETS = 500;

    private CostFall() {}

    /**
     * Returns the last update of the part at the start in which L falls by most of its difference from its minimum, and
     * a little beyond; the last update of the curve if L never falls.
     */
    public static int end(CostCurve curve) {
        int last = curve.size() - 1;
        double start = curve.get(0);
        double min = start;
        for (int update : curve.downsample(BUCKETS)) {
            min = Math.min(min, curve.get(update));
        }
        if (!(min < start)) {
            return last;
        }
        int reached = firstAtMost(start - PART * (start - min), curve, 0, last);
        return (int) Math.min(last, Math.ceil(LENGTH_FACTOR * reached));
    }

    /** Returns the first update of those from {@code first} to {@code last} with L at most {@code cost}. */
    private static int firstAtMost(double cost, CostCurve curve, int first, int last) {
        int previous = first;
        for (int update : curve.downsample(first, last, BUCKETS)) {
            if (curve.get(update) <= cost) {
                boolean isFirst = last - first <= 2 * BUCKETS || update - previous <= 1;
                return isFirst ? update : firstAtMost(cost, curve, previous, update);
            }
            previous = update;
        }
        return last;
    }
}
