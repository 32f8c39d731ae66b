package org.backprop.explorer.model.landscape;

import java.util.Arrays;
import org.backprop.explorer.model.numeric.NiceNumbers;

/**
 * A color scale for costs: maps an interval of costs to the viridis color map, linearly or logarithmically.
 *
 * <p>A logarithmic scale distinguishes costs by their ratios. It spans at most six powers of ten: around a minimum of
 * 0, the lowest millionth of a parabola's height covers a thousandth of its width, which is less than a plot resolves.
 * Where costs are negative, which happens for plain functions only, it uses the height above the minimum cost.
 *
 * @param min the cost of the first color
 * @param max the cost of the last color
 * @param logarithmic whether colors follow the logarithm of the cost
 */
public record ColorScale(double min, double max, boolean logarithmic) {

    private static final double MIN_RELATIVE_HEIGHT = 1e-6;

    /** @throws IllegalArgumentException unless both are finite and {@code min} is not above {@code max} */
    public ColorScale {
        if (!(min <= max) || !Double.isFinite(min) || !Double.isFinite(max)) {
            throw new IllegalArgumentException("a scale must lead from a number to one that is not below it");
        }
    }

    /** Returns the scale over all finite costs of {@code surface}; from 0 to 0 if there are none. */
    public static ColorScale of(Surface surface, boolean logarithmic) {
        return surface.hasFiniteCost()
                ? new ColorScale(surface.min(), surface.max(), logarithmic)
                : new ColorScale(0, 0, logarithmic);
    }

    /**
     * Returns the relative position of {@code cost} on the scale, clamped to 0 to 1: positive infinity gives 1, every
     * cost of a flat surface 0, and NaN gives NaN.
     */
    public double fraction(double cost) {
        if (min == max || Double.isInfinite(cost)) {
            return Double.isNaN(cost) ? Double.NaN : cost > max ? 1 : 0;
        }
        double fraction = logarithmic
                ? StrictMath.log(Math.max(cost - baseline(), minHeight()) / minHeight())
                        / StrictMath.log(maxHeight() / minHeight())
                : (cost - min) / (max - min);
        return Math.min(Math.max(fraction, 0), 1);
    }

    /** Returns the color of {@code cost} as packed opaque ARGB; gray for NaN. */
    public int argb(double cost) {
        return Viridis.argb(fraction(cost));
    }

    /** Returns a few nice costs on the scale, ascending, as tick labels; for a flat surface its only cost. */
    public double[] ticks() {
        if (!logarithmic || min == max) {
            return NiceNumbers.linearTicks(min, max);
        }
        double[] heights = NiceNumbers.logarithmicTicks(minHeight(), maxHeight());
        return min >= 0
                ? heights
                : Arrays.stream(heights)
                        .map(height -> NiceNumbers.roundToPrecisionOf(height, min + height))
                        .filter(cost -> cost >= min && cost <= max)
                        .distinct()
                        .toArray();
    }

    /** The cost from which logarithmic heights are measured. */
    private double baseline() {
        return Math.min(min, 0);
    }

    private double maxHeight() {
        return max - baseline();
    }

    /** The height of the first color. */
    private double minHeight() {
        return Math.max(min - baseline(), MIN_RELATIVE_HEIGHT * maxHeight());
    }
}
