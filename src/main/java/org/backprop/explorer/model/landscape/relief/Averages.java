package org.backprop.explorer.model.landscape.relief;

/** Supersampling: averages several samples to one pixel. */
final class Averages {

    private Averages() {}

    /**
     * Returns the mean color of each square block of samples.
     *
     * @param colors the colors of the samples as packed ARGB, row by row, each opaque or 0
     * @param width the number of samples in a row
     * @param samples the number of samples along each side of a block
     */
    static int[] of(int[] colours, int width, int samples) {
        int across = width / samples;
        int[] pixels = new int[colours.length / (samples * samples)];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = average(colours, width, i % across * samples + i / across * samples * width, samples);
        }
        return pixels;
    }

    private static int average(int[] colours, int width, int first, int samples) {
        int count = samples * samples;
        int alphaAndGreen = 0;
        int redAndBlue = 0;
        for (int row = first; row < first + samples * width; row += width) {
            for (int i = row; i < row + samples; i++) {
                alphaAndGreen += colours[i] >>> 8 & 0xff00ff;
                redAndBlue += colours[i] & 0xff00ff;
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
