package org.backprop.explorer.surface;

/** Supersampling: averages several samples to one pixel. */
final class Supersampling {

    private Supersampling() {}

    /**
     * Returns the mean color of each square block of samples.
     *
     * @param colors the colors of the samples as packed ARGB, row by row, each opaque or 0
     * @param width the number of samples in a row
     * @param samplesPerSide the number of samples along each side of a block
     */
    static int[] downsample(int[] colors, int width, int samplesPerSide) {
        int columns = width / samplesPerSide;
        int[] pixels = new int[colors.length / (samplesPerSide * samplesPerSide)];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = average(
                    colors, width, i % columns * samplesPerSide + i / columns * samplesPerSide * width, samplesPerSide);
        }
        return pixels;
    }

    private static int average(int[] colors, int width, int first, int samplesPerSide) {
        int count = samplesPerSide * samplesPerSide;
        int alphaAndGreen = 0;
        int redAndBlue = 0;
        for (int row = first; row < first + samplesPerSide * width; row += width) {
            for (int i = row; i < row + samplesPerSide; i++) {
                alphaAndGreen += colors[i] >>> 8 & 0xff00ff;
                redAndBlue += colors[i] & 0xff00ff;
            }
        }
        return mean(alphaAndGreen >>> 16, count) << 24
                | mean(redAndBlue >>> 16, count) << 16
                | mean(alphaAndGreen & 0xffff, count) << 8
                | mean(redAndBlue & 0xffff, count);
    }

    private static int mean(int sum, int count) {
        return (sum + count / 2) / count;
    }
}
