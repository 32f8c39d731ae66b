package org.backprop.explorer.model.landscape.relief;

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
public record Camera(double turn, double tilt, double zoom) {

    /** The initial camera. */
    public static final Camera START = new Camera(330, 30, 1);

    /** The lowest elevation, at which the floor is just seen from above. */
    public static final double LEAST_TILT = 5;

    /** The highest elevation: straight down. */
    public static final double GREATEST_TILT = 90;

    /** The lowest magnification: half the size that fits. */
    public static final double LEAST_ZOOM = 0.5;

    /** The greatest magnification, at which a few cells of a fine grid fill the picture. */
    public static final double GREATEST_ZOOM = 10;

    private static final double ROUND = 360;

    /** Normalizes the azimuth to 0 to 360 and clamps the other values; views from below are not possible. */
    public Camera {
        turn = ((turn % ROUND) + ROUND) % ROUND;
        tilt = Math.max(LEAST_TILT, Math.min(GREATEST_TILT, tilt));
        zoom = Math.max(LEAST_ZOOM, Math.min(GREATEST_ZOOM, zoom));
    }

    /** Returns this camera rotated by {@code degrees} around the vertical axis, counterclockwise as seen from above. */
    public Camera turned(double degrees) {
        return new Camera(turn + degrees, tilt, zoom);
    }

    /** Returns this camera raised by {@code degrees} of elevation. */
    public Camera tilted(double degrees) {
        return new Camera(turn, tilt + degrees, zoom);
    }

    /** Returns this camera with the magnification multiplied by {@code factor}. */
    public Camera zoomed(double factor) {
        return new Camera(turn, tilt, zoom * factor);
    }
}
