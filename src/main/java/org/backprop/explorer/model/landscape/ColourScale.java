package org.backprop.explorer.model.landscape;

import java.util.Arrays;

/**
 * Which colour stands for which cost.
 *
 * <p>A logarithmic scale tells costs apart by their ratios. It spans six powers of ten at most: around a minimum of 0,
 * the lowest millionth of a parabola is a thousandth of its width, less than a map can show. Where costs are negative,
 * which is for plain functions only, it goes by the height above the least cost instead.
 *
 * @param least the cost of the first colour
 * @param greatest the cost of the last colour
 * @param logarithmic whether colours follow the logarithm of the cost
 */
public record ColourScale(double least, double greatest, boolean logarithmic) {

    private static final double FINEST = 1e-6;

    /** @throws IllegalArgumentException unless both are finite and {@code least} is not above {@code greatest} */
    public ColourScale {
        if (!(least <= greatest) || !Double.isFinite(least) || !Double.isFinite(greatest)) {
            throw new IllegalArgumentException("a scale must lead from a number to one that is not below it");
        }
    }

    /** The scale of all finite costs of {@code surface}; from 0 to 0 if there is none. */
    public static ColourScale of(Surface surface, boolean logarithmic) {
        return surface.isFinite()
                ? new ColourScale(surface.least(), surface.greatest(), logarithmic)
                : new ColourScale(0, 0, logarithmic);
    }

    /**
     * Where {@code cost} lies on the scale, from 0 to 1: an infinite cost at 1, every cost of a flat surface at 0, and
     * what is not a number nowhere, which is not a number either.
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

    /** The colour of {@code cost} as opaque ARGB; grey for what is not a number. */
    public int argb(double cost) {
        return Viridis.argb(fraction(cost));
    }

    /** A handful of round costs on the scale, ascending, to label it with; for a flat surface its one cost. */
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

    /** What heights are measured from. */
    private double foot() {
        return Math.min(least, 0);
    }

    private double highest() {
        return greatest - foot();
    }

    /** The height of the first colour. */
    private double lowest() {
        return Math.max(least - foot(), FINEST * highest());
    }
}
