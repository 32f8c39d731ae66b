package org.backprop.explorer.session;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/**
 * Selects the updates of a long run that a file lists: the first, the last, and the minimum and maximum of the cost in
 * each of many blocks of equal length, so that a plot of them looks like a plot of all.
 */
final class Downsampling {

    /** The largest number of updates of which a file lists every one. */
    static final int MAX_COMPLETE = 10_000;

    private static final int MIN_COUNT = 4;

    private Downsampling() {}

    /**
     * Returns the selected ones of the updates 0 to {@code last}, ascending; all of them if at most {@code maxCount}.
     */
    static long[] choose(CostCurve curve, int last, int maxCount) {
        if (last < maxCount) {
            return LongStream.rangeClosed(0, last).toArray();
        }
        int blockCount = (Math.max(maxCount, MIN_COUNT) - 2) / 2;
        return IntStream.of(curve.upTo(last + 1).downsample(blockCount))
                .asLongStream()
                .toArray();
    }
}
