package org.backprop.explorer.window;

import java.util.ArrayList;
import java.util.List;

/** Summarizes times in a line. */
final class Percentiles {

    private Percentiles() {}

    /** The median, the 95th percentile and the maximum of {@code times}, in milliseconds. */
    static String of(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return String.format(
                "p50 %6.2f   p95 %6.2f   max %6.2f   ms of %d",
                at(sorted, 0.5), at(sorted, 0.95), sorted.get(sorted.size() - 1), sorted.size());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
