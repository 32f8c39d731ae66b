package org.backprop.explorer.model.landscape;

import java.util.Arrays;

/**
 * A color scale for costs: maps an interval of costs to the viridis color map, linearly or logarithmically.
 *
 * <p>A logarithmic scale distinguishes costs by their ratios. It spans at most six powers of ten: around a minimum of
 * 0, the lowest millionth of a parabola's height covers a thousandth of its width, which is less than a plot resolves.
 * Where costs are negative, which happens for plain functions only, it uses the height above the minimum cost.
 *
 * @param least the cost of the first color
 * @param greatest the cost of the last color
 * @param logarithmic whether colors follow the logarithm of the cost
 */
public record ColourScale(double least, double greatest, boolean logarithmic) {

    private static final double FINEST = 1e-6;

    /** @throws IllegalArgumentException unless both are finite and {@code least} is not above {@code greatest} */
    public ColourScale {
        if (!(least <= greatest) || !Double.isFinite(least) || !Double.isFinite(greatest)) {
            throw new IllegalArgumentException("a scale must lead from a number to one that is not below it");
        }
    }

    /** Returns the scale over all finite costs of {@code surface}; from 0 to 0 if there are none. */
    public static ColourScale of(Surface surface, boolean logarithmic) {
        return surface.isFinite()
                ? new ColourScale(surface.least(), surface.greatest(), logarithmic)
                : new ColourScale(0, 0, logarithmic);
    }

    /**
     * Returns the relative position of {@code cost} on the scale, clamped to 0 to 1: positive infinity gives 1, every
     * cost of a flat surface 0, and NaN gives NaN.
     */
    public double fraction(double cost) {
        if (least == greatest || Double.isInfinite(cost)) {
            return Double.isNaN(cost) ? Double.NaN : cost > greatest ? 1 : 0;
        }
        double fraction = logarithmic
                ? Math.log(Math.max(cost - foot(), lowest()) / lowest()) / Math.log(highest() / lowest())
                : (cost - least) / (greatest - least);
        return Math.min(Math.max(fraction, 0), 1);
    }

    /** Returns the color of {@code cost} as packed opaque ARGB; gray for NaN. */
    public int argb(double cost) {
        return Viridis.argb(fraction(cost));
    }

    /** Returns a few nice costs on the scale, ascending, as tick labels; for a flat surface its only cost. */
    public double[] ticks() {
        if (!logarithmic || least == greatest) {
            return RoundNumbers.evenly(least, greatest);
        }
        double[] heights = RoundNumbers.geometrically(lowest(), highest());
        return least >= 0
                ? heights
                : Arrays.stream(heights)
                        .map(height -> RoundNumbers.asFineAs(height, least + height))
                        .filter(cost -> cost >= least && cost <= greatest)
                        .distinct()
                        .toArray();
    }

    /** The cost from which logarithmic heights are measured. */
    private double foot() {
        return Math.min(least, 0);
    }

    private double highest() {
        return greatest - foot();
    }

    /** The height of the first color. */
    private double lowest() {
        return Math.max(least - foot(), FINEST * highest());
    }
}
