package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * The centered moving average of a noisy curve. The window has as many updates as an epoch, or a fiftieth of the
 * visible range if that is more. A window of even size has no middle: the average is then the mean of the two windows
 * shifted by half an update to either side, in which both ends have half weight. At the ends of the curve the window is
 * cut off. No window extends across an edit, since the curve jumps there.
 */
final class Smoothing {

    private static final int PARTS = 50;

    private final CostCurve curve;
    /** The number of updates on the longer side of the window. */
    private final int far;
    /** The number on the other side: one less if the window is even, else the same. */
    private final int near;
    /** The starts of the segments without edits: 0, the edits, and the end of the curve. */
    private final int[] begins;

    /** Creates the moving average of {@code history} for this visible range. */
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

    /**
     * Returns whether the average differs from the curve: not if each update uses all data, or the curve is shorter
     * than the window.
     */
    boolean isOn() {
        return far > 0;
    }

    /** Returns the average around {@code update}. */
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
        // a further number moves a mean of n numbers by its distance from the mean over n + 1
        return inner + ((before - inner) + (after - inner)) / 2 / (to - from + 2);
    }
}
