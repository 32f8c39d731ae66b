package org.backprop.explorer.model.landscape.relief;

/**
 * The quality of a rendered picture.
 *
 * @param density the number of pixels per unit of the {@link Viewport}, along each side
 * @param samplesPerSide the number of samples along each side of a pixel that are averaged, for antialiasing
 */
public record Resolution(double density, int samples) {

    /** Fast and without antialiasing, for pictures that are replaced soon. */
    public static final Resolution DRAFT = new Resolution(1, 1);

    /** Returns the quality with antialiasing, for a screen with {@code density} pixels per unit. */
    public static Resolution fine(double density) {
        return new Resolution(density, 2);
    }

    /** Returns the number of pixels along {@code units}. */
    int pixels(int units) {
        return (int) Math.ceil(units * density);
    }

    /** The number of samples per unit, along each side. */
    double perUnit() {
        return density * samples;
    }
}
