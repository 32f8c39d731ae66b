package org.backprop.explorer.model.landscape;

import java.util.stream.IntStream;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.NiceNumbers;

/** Chooses the costs of the contour lines. */
public final class ContourLevels {

    /** Enough significant digits to distinguish any two doubles. */
    private static final int ALL_DIGITS = 17;

    private ContourLevels() {}

    /**
     * Returns at most {@code count} costs, ascending, near the quantiles that divide the area of {@code surface} into
     * parts of about equal size; each is rounded to as few digits as keep it between its neighbors. Returns fewer where
     * much of the surface is flat, and none where all of it is.
     */
    public static double[] of(Surface surface, int count) {
        double[] costs = sorted(surface);
        double share = 1.0 / (count + 1);
        return IntStream.rangeClosed(1, count)
                .mapToDouble(i -> withFewestDigits(
                        quantile(costs, (i - 0.5) * share),
                        quantile(costs, i * share),
                        quantile(costs, (i + 0.5) * share)))
                .filter(level -> !Double.isNaN(level))
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

    /**
     * The number with the fewest digits between {@code low} and {@code high}, near {@code wanted}; NaN if there is
     * none.
     */
    private static double withFewestDigits(double low, double wanted, double high) {
        double target = low < wanted && wanted < high ? wanted : low / 2 + high / 2;
        return IntStream.rangeClosed(1, low < high ? ALL_DIGITS : 0)
                .mapToDouble(digits -> NiceNumbers.roundToDigits(target, digits))
                .filter(number -> number > low && number < high)
                .findFirst()
                .orElse(Double.NaN);
    }
}
