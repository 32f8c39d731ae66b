package org.backprop.explorer.model.landscape.relief;

/**
 * From where a landscape is looked at. Lines of sight are parallel, so that equal lengths look equal near and far.
 *
 * @param turn how far the viewer has walked round the landscape, in degrees from 0 to 360: at 0 the first coordinate
 *     grows to the right and the second away from the viewer, at 90 the second grows to the right and the first towards
 *     the viewer
 * @param tilt the angle between the lines of sight and the floor, in degrees; at 90 one looks straight down
 * @param zoom how many times as large everything is as where the whole landscape just fits
 */
public record Camera(double turn, double tilt, double zoom) {

    /** Where one looks from at first. */
    public static final Camera START = new Camera(330, 30, 1);

    /** So flat that the floor is just seen from above. */
    public static final double LEAST_TILT = 5;

    /** Straight down. */
    public static final double GREATEST_TILT = 90;

    /** Half as large as fits. */
    public static final double LEAST_ZOOM = 0.5;

    /** So large that a few cells of a fine grid fill the picture. */
    public static final double GREATEST_ZOOM = 10;

    private static final double ROUND = 360;

    /** The nearest possible camera to what is asked for: nobody looks from below. */
    public Camera {
        turn = ((turn % ROUND) + ROUND) % ROUND;
        tilt = Math.max(LEAST_TILT, Math.min(GREATEST_TILT, tilt));
        zoom = Math.max(LEAST_ZOOM, Math.min(GREATEST_ZOOM, zoom));
    }

    /** So many degrees further round the landscape, anticlockwise as seen from above. */
    public Camera turned(double degrees) {
        return new Camera(turn + degrees, tilt, zoom);
    }

    /** So many degrees further up. */
    public Camera tilted(double degrees) {
        return new Camera(turn, tilt + degrees, zoom);
    }

    /** Everything {@code factor} times as large. */
    public Camera zoomed(double factor) {
        return new Camera(turn, tilt, zoom * factor);
    }
}
