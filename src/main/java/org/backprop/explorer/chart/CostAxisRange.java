package org.backprop.explorer.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.numeric.Interval;

/**
 * Computes the range of the cost axis. A logarithmic axis cannot show costs of 0 and below: they are drawn at
 * {@link #floor()}, a little below the smallest positive cost.
 */
public final class CostAxisRange {

    private static final double BOTTOM_MARGIN = 0.06; // keeps the dot inside the plot
    private static final double TOP_MARGIN = 0.09;
    /** The minimum length of the range, relative to the costs, so that tick labels of six digits differ. */
    private static final double MIN_RELATIVE_LENGTH = 2e-5;
    /** The distance of the floor below the smallest positive cost, in powers of ten. */
    private static final double FLOOR_DECADES_BELOW_MIN = 0.5;

    private final double[] costs;

    /** Computes ranges for {@code costs}, which may be empty. */
    public CostAxisRange(DoubleStream costs) {
        this.costs = costs.toArray();
    }

    /** Returns the range of a linear axis, with {@code headroom} times its length added at the top. */
    public Interval linear(boolean fromZero, double headroom) {
        double min = Arrays.stream(costs).min().orElse(0);
        double max = Arrays.stream(costs).max().orElse(1);
        if (fromZero) {
            min = Math.min(0, min);
            max = Math.max(0, max);
        }
        double magnitude = Math.max(Math.abs(min), Math.abs(max));
        double missing = Math.max(0, (magnitude == 0 ? 1 : MIN_RELATIVE_LENGTH * magnitude) - (max - min));
        double length = max - min + missing;
        double from = min - missing / 2 - BOTTOM_MARGIN * length;
        double to = max + missing / 2 + TOP_MARGIN * length;
        Interval tight = clamped(from, to);
        return clamped(tight.from(), tight.to() + headroom * tight.length());
    }

    /** Returns the interval limited to bounds between which its length is finite, as an axis requires. */
    public static Interval clamped(double from, double to) {
        double limit = Double.MAX_VALUE / 2;
        return new Interval(Math.max(-limit, Math.min(from, limit / 2)), Math.min(limit, Math.max(to, -limit / 2)));
    }

    /** Returns the range of a logarithmic axis, with {@code headroom} times its height added at the top. */
    public Interval logarithmic(double headroom) {
        double bottom = hasNonPositive() ? floor() : minPositive();
        double low = Math.log10(bottom);
        double high = Math.log10(Math.max(bottom, Arrays.stream(costs).max().orElse(1)));
        double missing = Math.max(0, MIN_RELATIVE_LENGTH - (high - low));
        double length = high - low + missing;
        double from = low - missing / 2 - BOTTOM_MARGIN * length;
        double to = high + missing / 2 + TOP_MARGIN * length;
        double top = Math.pow(10, to + headroom * (to - from));
        return new Interval(Math.max(Double.MIN_NORMAL, Math.pow(10, from)), Math.min(Double.MAX_VALUE, top));
    }

    /** Returns the lowest cost that a logarithmic axis shows; lower costs are drawn at it. */
    public double floor() {
        return hasNonPositive()
                ? Math.max(Double.MIN_NORMAL, minPositive() / Math.pow(10, FLOOR_DECADES_BELOW_MIN))
                : Double.MIN_NORMAL;
    }

    private boolean hasNonPositive() {
        return Arrays.stream(costs).anyMatch(cost -> cost < Double.MIN_NORMAL);
    }

    private double minPositive() {
        return Arrays.stream(costs)
                .filter(cost -> cost >= Double.MIN_NORMAL)
                .min()
                .orElse(1);
    }
}
