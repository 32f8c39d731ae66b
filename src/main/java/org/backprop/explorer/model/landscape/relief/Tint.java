package org.backprop.explorer.model.landscape.relief;

import java.util.List;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Viridis;

/** A shader that colors a height field by height, with contour lines. Heights are 0 to 1. */
final class Tint {

    private static final int STEPS = 2048;
    private static final int OPAQUE = 0xff000000;
    /** Half the width of a contour line, in pixels. */
    private static final double HALF_LINE = 0.55;

    private static final double LINE_STRENGTH = 0.42;
    /** The distance in pixels below which contour lines become weaker, so that steep parts do not turn black. */
    private static final double CLOSE = 7;

    private final int[] colours = new int[STEPS + 1];
    /** The nearest contour level to each height; NaN if there are no levels. */
    private final double[] level = new double[STEPS + 1];
    /** The distance from that level to its nearest neighbor. */
    private final double[] gap = new double[STEPS + 1];

    Tint(ColourScale scale, List<Double> levels) {
        double[] heights = levels.stream()
                .mapToDouble(scale::fraction)
                .filter(height -> height > 0 && height < 1)
                .sorted()
                .toArray();
        for (int step = 0; step <= STEPS; step++) {
            double height = (double) step / STEPS;
            colours[step] = Viridis.argb(height);
            int nearest = nearest(heights, height);
            level[step] = nearest < 0 ? Double.NaN : heights[nearest];
            gap[step] = nearest < 0 ? 1 : gap(heights, nearest);
        }
    }

    private static int nearest(double[] heights, double height) {
        int nearest = heights.length - 1;
        for (int i = heights.length - 2; i >= 0; i--) {
            nearest = Math.abs(heights[i] - height) < Math.abs(heights[nearest] - height) ? i : nearest;
        }
        return nearest;
    }

    private static double gap(double[] heights, int i) {
        double below = i > 0 ? heights[i] - heights[i - 1] : 1;
        double above = i < heights.length - 1 ? heights[i + 1] - heights[i] : 1;
        return Math.min(below, above);
    }

    /**
     * Returns the color of a sample as packed opaque ARGB.
     *
     * @param height the height at the sample
     * @param light the brightness, 1 for a horizontal surface
     * @param steepness the change of height from one pixel to the next
     */
    int argb(double height, double light, double steepness) {
        int step = (int) (Math.max(0, Math.min(1, height)) * STEPS + 0.5);
        double brightness = light * (1 - line(Math.abs(height - level[step]), gap[step], steepness));
        int colour = colours[step];
        return OPAQUE
                | channel(colour >> 16 & 255, brightness) << 16
                | channel(colour >> 8 & 255, brightness) << 8
                | channel(colour & 255, brightness);
    }

    private static int channel(int value, double brightness) {
        return Math.min(255, (int) (value * brightness + 0.5));
    }

    /** The strength of a contour line, 0 to 1, at a distance of {@code away} from its level. */
    private static double line(double away, double gap, double steepness) {
        double reach = (HALF_LINE + 0.5) * steepness;
        if (!(away < reach)) {
            return 0;
        }
        double cover = Math.min(1, (reach - away) / steepness);
        return LINE_STRENGTH * cover * Math.min(1, gap / (CLOSE * steepness));
    }
}
