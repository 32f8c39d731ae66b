package org.backprop.explorer.model.landscape.relief;

/**
 * A directional light from the upper left of the viewer: brightness is an ambient term plus a diffuse term proportional
 * to the cosine of the angle between the surface's normal and the light (Lambert's law), weighted so that a horizontal
 * surface has brightness 1.
 */
final class Light {

    private static final double AMBIENT = 0.62;
    private static final double ELEVATION = Math.toRadians(50);
    /** The angle of the light to the left of the viewer. */
    private static final double ASIDE = Math.toRadians(60);
    /** The factor of brightness for the underside of the surface. */
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

    /** Returns the brightness of a surface with the derivatives ∂z/∂x and ∂z/∂y. */
    double on(double slopeX, double slopeY) {
        double cosine = (z - slopeX * x - slopeY * y) / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
        return AMBIENT + (1 - AMBIENT) / z * Math.max(0, cosine);
    }
}
