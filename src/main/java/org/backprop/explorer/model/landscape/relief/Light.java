package org.backprop.explorer.model.landscape.relief;

/**
 * Gentle light from the upper left of whoever looks: brightness is what a surface has of its own plus the cosine of the
 * angle between its normal and the way to the light (Lambert's law), so weighed that level ground has brightness 1.
 */
final class Light {

    private static final double AMBIENT = 0.62;
    private static final double ELEVATION = Math.toRadians(50);
    /** How far to the left of the viewer the light stands. */
    private static final double ASIDE = Math.toRadians(60);
    /** What is left of the brightness below the surface. */
    static final double UNDERSIDE = 0.5;

    private final double x;
    private final double y;
    private final double z;

    Light(Camera camera) {
        double turn = Math.toRadians(camera.turn()) - ASIDE;
        x = Math.sin(turn) * Math.cos(ELEVATION);
        y = -Math.cos(turn) * Math.cos(ELEVATION);
        z = Math.sin(ELEVATION);
    }

    /** The brightness of ground that rises by these amounts along x and y. */
    double on(double slopeX, double slopeY) {
        double cosine = (z - slopeX * x - slopeY * y) / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
        return AMBIENT + (1 - AMBIENT) / z * Math.max(0, cosine);
    }
}
