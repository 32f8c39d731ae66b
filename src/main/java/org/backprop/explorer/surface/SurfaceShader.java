package org.backprop.explorer.surface;

import java.util.List;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Viridis;

/** A shader that colors a height field by height, with contour lines. Heights are 0 to 1. */
final class SurfaceShader {

    private static final int TABLE_STEPS = 2048;
    private static final int OPAQUE = 0xff000000;
    /** Half the width of a contour line, in pixels. */
    private static final double HALF_LINE_WIDTH = 0.55;

    private static final double LINE_STRENGTH = 0.42;
    /** The distance in pixels below which contour lines become weaker, so that steep parts do not turn black. */
    private static final double FULL_STRENGTH_DISTANCE = 7;

    private final int[] colors = new int[TABLE_STEPS + 1];
    /** The nearest contour level to each height; NaN if there are no levels. */
    private final double[] nearestLevel = new double[TABLE_STEPS + 1];
    /** The distance from that level to its nearest neighbor. */
    private final double[] levelGap = new double[TABLE_STEPS + 1];

    SurfaceShader(ColorScale scale, List<Double> levels) {
        double[] heights = levels.stream()
                .mapToDouble(scale::fraction)
                .filter(height -> height > 0 && height < 1)
                .sorted()
                .toArray();
        for (int step = 0; step <= TABLE_STEPS; step++) {
            double height = (double) step / TABLE_STEPS;
            colors[step] = Viridis.argb(height);
            int index = nearestIndex(heights, height);
            nearestLevel[step] = index < 0 ? Double.NaN : heights[index];
            levelGap[step] = index < 0 ? 1 : levelGap(heights, index);
        }
    }

    private static int nearestIndex(double[] heights, double height) {
        int nearest = heights.length - 1;
        for (int i = heights.length - 2; i >= 0; i--) {
            nearest = Math.abs(heights[i] - height) < Math.abs(heights[nearest] - height) ? i : nearest;
        }
        return nearest;
    }

    private static double levelGap(double[] heights, int i) {
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
        int step = (int) (Math.max(0, Math.min(1, height)) * TABLE_STEPS + 0.5);
        double brightness =
                light * (1 - lineStrength(Math.abs(height - nearestLevel[step]), levelGap[step], steepness));
        int color = colors[step];
        return OPAQUE
                | channel(color >> 16 & 255, brightness) << 16
                | channel(color >> 8 & 255, brightness) << 8
                | channel(color & 255, brightness);
    }

    private static int channel(int value, double brightness) {
        return Math.min(255, (int) (value * brightness + 0.5));
    }

    /** The strength of a contour line, 0 to 1, at a distance of {@code distance} from its level. */
    private static double lineStrength(double distance, double gap, double steepness) {
        double halfWidth = (HALF_LINE_WIDTH + 0.5) * steepness;
        if (!(distance < halfWidth)) {
            return 0;
        }
        double coverage = Math.min(1, (halfWidth - distance) / steepness);
        return LINE_STRENGTH * coverage * Math.min(1, gap / (FULL_STRENGTH_DISTANCE * steepness));
    }
}
