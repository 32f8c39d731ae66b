package org.backprop.explorer.model.landscape.relief;

/** Makes one pixel of several samples. */
final class Averages {

    private Averages() {}

    /**
     * The mean colours of squares of samples.
     *
     * @param colours of the samples, row by row, each opaque or 0
     * @param width how many samples make a row
     * @param samples how many make a side of a square
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
