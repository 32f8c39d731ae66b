package org.backprop.explorer.surface;

/**
 * A directional light from the upper left of the viewer: brightness is an ambient term plus a diffuse term proportional
 * to the cosine of the angle between the surface's normal and the light (Lambert's law), weighted so that a horizontal
 * surface has brightness 1.
 */
final class Light {

    private static final double AMBIENT = 0.62;
    private static final double ELEVATION = Math.toRadians(50);
    /** The angle of the light to the left of the viewer. */
    private static final double AZIMUTH_OFFSET = Math.toRadians(60);
    /** The factor of brightness for the underside of the surface. */
    static final double UNDERSIDE_FACTOR = 0.5;

    private final double x;
    private final double y;
    private final double z;

    Light(Camera camera) {
        double azimuth = Math.toRadians(camera.azimuth()) - AZIMUTH_OFFSET;
        x = Math.sin(azimuth) * Math.cos(ELEVATION);
        y = -Math.cos(azimuth) * Math.cos(ELEVATION);
        z = Math.sin(ELEVATION);
    }

    /** Returns the brightness of a surface with the derivatives ∂z/∂x and ∂z/∂y. */
    double brightness(double slopeX, double slopeY) {
        double cosine = (z - slopeX * x - slopeY * y) / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
        return AMBIENT + (1 - AMBIENT) / z * Math.max(0, cosine);
    }
}
