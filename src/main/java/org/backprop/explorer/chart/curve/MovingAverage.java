package org.backprop.explorer.chart.curve;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * The centered moving average of a noisy curve. The window has as many updates as an epoch, or a fiftieth of the
 * visible range if that is more. A window of even size has no middle: the average is then the mean of the two windows
 * shifted by half an update to either side, in which both ends have half weight. At the ends of the curve the window is
 * cut off. No window extends across an edit, since the curve jumps there.
 */
public final class MovingAverage {

    private static final int WINDOWS_PER_VIEW = 50;

    private final CostCurve curve;
    /** The number of updates on the longer side of the window. */
    private final int longReach;
    /** The number on the other side: one less if the window is even, else the same. */
    private final int shortReach;
    /** The starts of the segments without edits: 0, the edits, and the end of the curve. */
    private final int[] segmentStarts;

    /** Creates the moving average of {@code history} for this visible range. */
    public MovingAverage(CostHistory history, Interval visibleRange) {
        curve = history.curve();
        long requestedWidth = history.updatesPerEpoch() <= 1
                ? 1
                : (long) Math.max(history.updatesPerEpoch(), visibleRange.length() / WINDOWS_PER_VIEW);
        int width = requestedWidth / 2 * 2 < curve.size() ? (int) requestedWidth : 1;
        longReach = width / 2;
        shortReach = (width - 1) / 2;
        segmentStarts = LongStream.concat(LongStream.of(0, curve.size()), history.editedUpdates())
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
    public boolean isActive() {
        return longReach > 0;
    }

    /** Returns the average around {@code update}. */
    public double averageAt(int update) {
        int index = Arrays.binarySearch(segmentStarts, update);
        int segment = index >= 0 ? index : -index - 2;
        int first = segmentStarts[segment];
        int last = segmentStarts[segment + 1] - 1;
        int from = Math.max(first, update - shortReach);
        int to = (int) Math.min(last, (long) update + shortReach);
        double inner = curve.mean(from, to);
        if (shortReach == longReach) {
            return inner;
        }
        double before = update - longReach < first ? inner : curve.get(update - longReach);
        double after = (long) update + longReach > last ? inner : curve.get(update + longReach);
        // a further number moves a mean of n numbers by its distance from the mean over n + 1
        return inner + ((before - inner) + (after - inner)) / 2 / (to - from + 2);
    }
}
