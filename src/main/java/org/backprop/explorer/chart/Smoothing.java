package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * The centred moving mean of a noisy curve. It is taken over an epoch, or over a fiftieth of what is seen if that is
 * more; at the ends of the curve over as much of that as there is. No mean reaches across an edit, which begins
 * something new.
 */
final class Smoothing {

    private static final int PARTS = 50;

    private final CostCurve curve;
    private final int reach;
    /** Where a stretch without edits begins: 0, the edits, and the end of the curve. */
    private final int[] begins;

    /** The smoothing of {@code history} where so much of it is seen. */
    Smoothing(CostHistory history, Interval seen) {
        curve = history.curve();
        long wanted = history.epoch() <= 1 ? 0 : (long) Math.max(history.epoch(), seen.length() / PARTS) / 2;
        reach = curve.size() > 2 * wanted ? (int) wanted : 0;
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
        return reach > 0;
    }

    /** The mean around {@code update}. */
    double at(int update) {
        int place = Arrays.binarySearch(begins, update);
        int stretch = place >= 0 ? place : -place - 2;
        return curve.mean(Math.max(begins[stretch], update - reach), (int)
                Math.min(begins[stretch + 1] - 1L, (long) update + reach));
    }
}
