package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.landscape.Interval;

/**
 * Computes the range of the cost axis. A logarithmic axis cannot show costs of 0 and below: they are drawn at
 * {@link #floor()}, a little below the smallest positive cost.
 */
final class CostScale {

    private static final double BELOW = 0.06; // keeps the dot inside the plot
    private static final double ABOVE = 0.09;
    /** The minimum length of the range, relative to the costs, so that tick labels of six digits differ. */
    private static final double FINEST = 2e-5;
    /** The distance of the floor below the smallest positive cost, in powers of ten. */
    private static final double UNDER_THE_LEAST = 0.5;

    private final double[] costs;

    /** Computes ranges for {@code costs}, which may be empty. */
    CostScale(DoubleStream costs) {
        this.costs = costs.toArray();
    }

    /** Returns the range of a linear axis, with {@code above} times its length added at the top. */
    Interval linear(boolean fromZero, double above) {
        double least = Arrays.stream(costs).min().orElse(0);
        double greatest = Arrays.stream(costs).max().orElse(1);
        if (fromZero) {
            least = Math.min(0, least);
            greatest = Math.max(0, greatest);
        }
        double size = Math.max(Math.abs(least), Math.abs(greatest));
        double missing = Math.max(0, (size == 0 ? 1 : FINEST * size) - (greatest - least));
        double length = greatest - least + missing;
        double from = least - missing / 2 - BELOW * length;
        double to = greatest + missing / 2 + ABOVE * length;
        Interval tight = bounded(from, to);
        return bounded(tight.from(), tight.to() + above * tight.length());
    }

    /** Returns the interval limited to bounds between which its length is finite, as an axis requires. */
    static Interval bounded(double from, double to) {
        double reach = Double.MAX_VALUE / 2;
        return new Interval(Math.max(-reach, Math.min(from, reach / 2)), Math.min(reach, Math.max(to, -reach / 2)));
    }

    /** Returns the range of a logarithmic axis, with {@code above} times its height added at the top. */
    Interval logarithmic(double above) {
        double foot = hasPlaceless() ? floor() : leastWithPlace();
        double low = Math.log10(foot);
        double high = Math.log10(Math.max(foot, Arrays.stream(costs).max().orElse(1)));
        double missing = Math.max(0, FINEST - (high - low));
        double length = high - low + missing;
        double from = low - missing / 2 - BELOW * length;
        double to = high + missing / 2 + ABOVE * length;
        double top = Math.pow(10, to + above * (to - from));
        return new Interval(Math.max(Double.MIN_NORMAL, Math.pow(10, from)), Math.min(Double.MAX_VALUE, top));
    }

    /** Returns the lowest cost that a logarithmic axis shows; lower costs are drawn at it. */
    double floor() {
        return hasPlaceless()
                ? Math.max(Double.MIN_NORMAL, leastWithPlace() / Math.pow(10, UNDER_THE_LEAST))
                : Double.MIN_NORMAL;
    }

    private boolean hasPlaceless() {
        return Arrays.stream(costs).anyMatch(cost -> cost < Double.MIN_NORMAL);
    }

    private double leastWithPlace() {
        return Arrays.stream(costs)
                .filter(cost -> cost >= Double.MIN_NORMAL)
                .min()
                .orElse(1);
    }
}
