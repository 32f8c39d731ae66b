package org.backprop.explorer.session;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * Chooses the updates of a long run that are written: the first, the last, and of each of many equal stretches the one
 * with the lowest and the one with the highest cost, so that a plot of them looks like a plot of all.
 */
final class Downsampling {

    /** Up to so many updates every one is written. */
    static final int MAX_COMPLETE = 10_000;

    private static final int MIN_COUNT = 4;

    private Downsampling() {}

    /** The chosen ones of the updates 0 to {@code last}: all of them, if there are at most {@code most}, ascending. */
    static long[] choose(CostCurve curve, int last, int most) {
        if (last < most) {
            return LongStream.rangeClosed(0, last).toArray();
        }
        int stretches = (Math.max(most, MIN_COUNT) - 2) / 2;
        return IntStream.of(curve.upTo(last + 1).downsample(stretches))
                .asLongStream()
                .toArray();
    }
}
