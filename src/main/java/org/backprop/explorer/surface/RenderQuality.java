package org.backprop.explorer.surface;

/**
 * The quality of a rendered picture.
 *
 * @param density the number of pixels per unit of the {@link Viewport}, along each side
 * @param samplesPerSide the number of samples along each side of a pixel that are averaged, for antialiasing
 */
public record RenderQuality(double density, int samplesPerSide) {

    /** Fast and without antialiasing, for pictures that are replaced soon. */
    public static final RenderQuality DRAFT = new RenderQuality(1, 1);

    /** Returns the quality with antialiasing, for a screen with {@code density} pixels per unit. */
    public static RenderQuality antialiased(double density) {
        return new RenderQuality(density, 2);
    }

    /** Returns the number of pixels along {@code units}. */
    int pixels(int units) {
        return (int) Math.ceil(units * density);
    }

    /** The number of samples per unit, along each side. */
    double samplesPerUnit() {
        return density * samplesPerSide;
    }
}
