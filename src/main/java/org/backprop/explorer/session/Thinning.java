package org.backprop.explorer.session;

import java.util.TreeSet;
import org.backprop.explorer.model.timeline.CostCurve;

/**
 * Chooses the updates of a long run that are written: the first, the last, and of each of many equal stretches the one
 * with the lowest and the one with the highest cost, so that a plot of them looks like a plot of all.
 */
final class Thinning {

    /** Up to so many updates every one is written. */
    static final int ALL = 10_000;

    private static final int FEWEST = 4;

    private Thinning() {}

    /** The chosen ones of the updates 0 to {@code last}: all of them, if there are at most {@code most}, ascending. */
    static long[] choose(CostCurve curve, int last, int most) {
        int stretches = last < most ? last + 1 : (Math.max(most, FEWEST) - 2) / 2;
        TreeSet<Long> chosen = new TreeSet<>();
        chosen.add(0L);
        chosen.add((long) last);
        for (int s = 0; s < stretches; s++) {
            addExtremes(curve, start(s, last, stretches), start(s + 1, last, stretches), chosen);
        }
        return chosen.stream().mapToLong(Long::longValue).toArray();
    }

    private static int start(int stretch, int last, int stretches) {
        return (int) ((last + 1L) * stretch / stretches);
    }

    private static void addExtremes(CostCurve curve, int from, int to, TreeSet<Long> chosen) {
        int lowest = from;
        int highest = from;
        for (int update = from + 1; update < to; update++) {
            lowest = curve.get(update) < curve.get(lowest) ? update : lowest;
            highest = curve.get(update) > curve.get(highest) ? update : highest;
        }
        chosen.add((long) lowest);
        chosen.add((long) highest);
    }
}
