package org.backprop.explorer.model.landscape;

/**
 * The viridis color map of Stéfan van der Walt and Nathaniel Smith (2015, CC0), from dark violet over green to yellow.
 * Its lightness increases evenly, so that it stays readable in grayscale and with color blindness.
 */
public final class Viridis {

    private static final int[] TENTHS = {
        0x440154, 0x482576, 0x414487, 0x35608D, 0x2A788E, 0x21908C, 0x22A884, 0x43BF71, 0x7AD151, 0xBBDF27, 0xFDE725
    };

    private static final int OPAQUE = 0xFF000000;
    private static final int GREY = 0xFF9AA0A6;

    private Viridis() {}

    /**
     * Returns the color at {@code fraction} as packed opaque ARGB: exact at each tenth, linearly interpolated between
     * them. A fraction outside 0 to 1 gives the color of the nearer end; NaN gives gray.
     */
    public static int argb(double fraction) {
        if (Double.isNaN(fraction)) {
            return GREY;
        }
        double place = (TENTHS.length - 1) * Math.min(Math.max(fraction, 0), 1);
        int below = (int) Math.min(place, TENTHS.length - 2.0);
        double share = place - below;
        return OPAQUE | channel(below, share, 16) | channel(below, share, 8) | channel(below, share, 0);
    }

    private static int channel(int below, double share, int shift) {
        int from = TENTHS[below] >> shift & 0xFF;
        int to = TENTHS[below + 1] >> shift & 0xFF;
        return (int) Math.round(from + share * (to - from)) << shift;
    }
}
