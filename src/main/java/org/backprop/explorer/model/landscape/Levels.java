package org.backprop.explorer.model.landscape;

import java.util.stream.IntStream;

/** Chooses the costs that contour lines are drawn at. */
public final class Levels {

    /** Enough digits to tell any two numbers apart. */
    private static final int ALL_DIGITS = 17;

    private Levels() {}

    /**
     * At most {@code count} costs, ascending, between the least and the greatest of {@code surface}, which cut its area
     * into shares of about the same size; each is rounded to as few digits as leave it in its place. Where much of the
     * surface is flat there are fewer, and none where all of it is.
     */
    public static double[] of(Surface surface, int count) {
        double[] costs = sorted(surface);
        double share = 1.0 / (count + 1);
        return IntStream.rangeClosed(1, count)
                .mapToDouble(i -> roundest(
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

    /** The cost that {@code share} of all costs do not reach; not a number if there are no costs. */
    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }

    /** The number of fewest digits between {@code low} and {@code high}, near {@code wanted}; not a number if none. */
    private static double roundest(double low, double wanted, double high) {
        double target = low < wanted && wanted < high ? wanted : low / 2 + high / 2;
        return IntStream.rangeClosed(1, low < high ? ALL_DIGITS : 0)
                .mapToDouble(digits -> RoundNumbers.significant(target, digits))
                .filter(number -> number > low && number < high)
                .findFirst()
                .orElse(Double.NaN);
    }
}
