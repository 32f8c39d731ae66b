package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.NiceNumbers;

/** Chooses the costs of the contour lines. */
public final class ContourLevels {

    /** The proportion of the area, at either end of the costs, that does not decide on the distance of the lines. */
    private static final double TAIL = 0.02;

    private ContourLevels() {}

    /**
     * Returns at most {@code count} round costs, ascending, between which nearly all of {@code surface} lies: in steps
     * of 1, 2 or 5 times a power of ten, or, where the costs differ by orders of magnitude, 1, 2 and 5 times each power
     * of ten or powers of ten only. Returns none where all of the surface is flat.
     */
    public static double[] of(Surface surface, int count) {
        double[] costs = sorted(surface);
        double low = quantile(costs, TAIL);
        double high = quantile(costs, 1 - TAIL);
        if (!(low < high)) {
            return new double[0];
        }
        return Arrays.stream(NiceNumbers.steps(low, high, count))
                .filter(level -> level > surface.min() && level < surface.max())
                .toArray();
    }

    private static double[] sorted(Surface surface) {
        Grid grid = surface.grid();
        return IntStream.range(0, grid.columns() * grid.rows())
                .mapToDouble(i -> surface.cost(i % grid.columns(), i / grid.columns()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    /** The quantile of order {@code share}; NaN if there are no costs. */
    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }
}
