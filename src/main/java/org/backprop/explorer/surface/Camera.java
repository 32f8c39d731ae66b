package org.backprop.explorer.surface;

/**
 * The direction and the scale of the view of a surface. The projection is parallel, so that equal lengths look equal
 * near and far.
 *
 * @param azimuth the angle of the viewer around the vertical axis, in degrees from 0 to 360: at 0 the first coordinate
 *     increases to the right and the second away from the viewer, at 90 the second increases to the right and the first
 *     toward the viewer
 * @param elevation the angle between the line of sight and the floor, in degrees; 90 is a view from straight above
 * @param zoom the magnification; at 1 the whole box just fits
 */
public record Camera(double azimuth, double elevation, double zoom) {

    /** The initial camera. */
    public static final Camera DEFAULT = new Camera(330, 30, 1);

    /** The lowest elevation, at which the floor is just seen from above. */
    public static final double MIN_ELEVATION = 5;

    /** The highest elevation: straight down. */
    public static final double MAX_ELEVATION = 90;

    /** The lowest magnification: half the size that fits. */
    public static final double MIN_ZOOM = 0.5;

    /** The greatest magnification, at which a few cells of a fine grid fill the picture. */
    public static final double MAX_ZOOM = 10;

    private static final double FULL_TURN = 360;

    /** Normalizes the azimuth to 0 to 360 and clamps the other values; views from below are not possible. */
    public Camera {
        azimuth = ((azimuth % FULL_TURN) + FULL_TURN) % FULL_TURN;
        elevation = Math.max(MIN_ELEVATION, Math.min(MAX_ELEVATION, elevation));
        zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }

    /** Returns this camera rotated by {@code degrees} around the vertical axis, counterclockwise as seen from above. */
    public Camera rotated(double degrees) {
        return new Camera(azimuth + degrees, elevation, zoom);
    }

    /** Returns this camera raised by {@code degrees} of elevation. */
    public Camera tilted(double degrees) {
        return new Camera(azimuth, elevation + degrees, zoom);
    }

    /** Returns this camera with the magnification multiplied by {@code factor}. */
    public Camera zoomed(double factor) {
        return new Camera(azimuth, elevation, zoom * factor);
    }
}
