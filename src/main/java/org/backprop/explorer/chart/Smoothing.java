package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * The centred moving mean of a noisy curve, over as many updates as an epoch has, or over a fiftieth of what is seen if
 * that is more. An even number of updates has none in its middle: there it is the mean of the two means that reach one
 * update farther to the one side than to the other, in which both ends have half weight. At the ends of the curve each
 * mean is over as much as there is of it. None reaches across an edit, which begins something new.
 */
final class Smoothing {

    private static final int PARTS = 50;

    private final CostCurve curve;
    /** How many updates a mean reaches to its longer side. */
    private final int far;
    /** How many it reaches to the other: one less where the number of updates is even, else as many. */
    private final int near;
    /** Where a stretch without edits begins: 0, the edits, and the end of the curve. */
    private final int[] begins;

    /** The smoothing of {@code history} where so much of it is seen. */
    Smoothing(CostHistory history, Interval seen) {
        curve = history.curve();
        long wanted = history.epoch() <= 1 ? 1 : (long) Math.max(history.epoch(), seen.length() / PARTS);
        int width = wanted / 2 * 2 < curve.size() ? (int) wanted : 1;
        far = width / 2;
        near = (width - 1) / 2;
        begins = LongStream.concat(
                        LongStream.of(0, curve.size()), history.edits().stream().mapToLong(Long::longValue))
                .filter(update -> update <= curve.size())
                .sorted()
                .distinct()
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    /** Whether it makes any difference: not where each update sees all data, or there are not enough updates yet. */
    boolean isOn() {
        return far > 0;
    }

    /** The mean around {@code update}. */
    double at(int update) {
        int place = Arrays.binarySearch(begins, update);
        int stretch = place >= 0 ? place : -place - 2;
        int first = begins[stretch];
        int last = begins[stretch + 1] - 1;
        int from = Math.max(first, update - near);
        int to = (int) Math.min(last, (long) update + near);
        double inner = curve.mean(from, to);
        if (near == far) {
            return inner;
        }
        double before = update - far < first ? inner : curve.get(update - far);
        double after = (long) update + far > last ? inner : curve.get(update + far);
        // one number more moves a mean of n by its distance over n + 1
        return inner + ((before - inner) + (after - inner)) / 2 / (to - from + 2);
    }
}
