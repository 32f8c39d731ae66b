package org.backprop.explorer.model.landscape;

/**
 * The viridis color map of Stéfan van der Walt and Nathaniel Smith (2015, CC0), from dark violet over green to yellow.
 * Its lightness increases evenly, so that it stays readable in grayscale and with color blindness.
 */
public final class Viridis {

    private static final int[] TENTH_COLORS = {
        0x440154, 0x482576, 0x414487, 0x35608D, 0x2A788E, 0x21908C, 0x22A884, 0x43BF71, 0x7AD151, 0xBBDF27, 0xFDE725
    };

    private static final int OPAQUE = 0xFF000000;
    private static final int GRAY = 0xFF9AA0A6;

    private Viridis() {}

    /**
     * Returns the color at {@code fraction} as packed opaque ARGB: exact at each tenth, linearly interpolated between
     * them. A fraction outside 0 to 1 gives the color of the nearer end; NaN gives gray.
     */
    public static int argb(double fraction) {
        if (Double.isNaN(fraction)) {
            return GRAY;
        }
        double position = (TENTH_COLORS.length - 1) * Math.min(Math.max(fraction, 0), 1);
        int below = (int) Math.min(position, TENTH_COLORS.length - 2.0);
        double weight = position - below;
        return OPAQUE | channel(below, weight, 16) | channel(below, weight, 8) | channel(below, weight, 0);
    }

    private static int channel(int below, double weight, int shift) {
        int from = TENTH_COLORS[below] >> shift & 0xFF;
        int to = TENTH_COLORS[below + 1] >> shift & 0xFF;
        return (int) Math.round(from + weight * (to - from)) << shift;
    }
}
