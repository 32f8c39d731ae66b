package org.backprop.explorer.cli;

import java.awt.image.BufferedImage;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A picture with queries for its colors. */
record Pixels(BufferedImage image) {

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    boolean is(int x, int y, int rgb) {
        return (image.getRGB(x, y) & 0xffffff) == rgb;
    }

    long count(int rgb) {
        return IntStream.range(0, width() * height())
                .filter(i -> is(i % width(), i / width(), rgb))
                .count();
    }

    long countColors() {
        return IntStream.range(0, width() * height())
                .map(i -> image.getRGB(i % width(), i / width()))
                .distinct()
                .count();
    }

    /** The mean height, from the top, of a color in a column; empty where it is not there. */
    OptionalDouble meanY(int x, int rgb) {
        return IntStream.range(0, height()).filter(y -> is(x, y, rgb)).average();
    }

    /** The columns in which a color is, ascending. */
    int[] columns(int rgb) {
        return IntStream.range(0, width())
                .filter(x -> meanY(x, rgb).isPresent())
                .toArray();
    }
}
