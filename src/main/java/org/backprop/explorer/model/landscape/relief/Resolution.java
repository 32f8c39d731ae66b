package org.backprop.explorer.model.landscape.relief;

/**
 * How finely a picture is computed.
 *
 * @param density pixels for each unit of the {@link Viewport}, along each side
 * @param samples how many colours along each side of a pixel are averaged, so that edges are smooth
 */
public record Resolution(double density, int samples) {

    /** Quick, with jagged edges: for pictures that are replaced at once. */
    public static final Resolution DRAFT = new Resolution(1, 1);

    /** With smooth edges, for a screen with {@code density} pixels for each unit. */
    public static Resolution fine(double density) {
        return new Resolution(density, 2);
    }

    /** Pixels along {@code units}. */
    int pixels(int units) {
        return (int) Math.ceil(units * density);
    }

    /** Samples for each unit, along each side. */
    double perUnit() {
        return density * samples;
    }
}
