package org.backprop.explorer.surface;

/**
 * The parallel projection of a {@link Camera}, from world to screen coordinates. At the azimuth θ and the elevation φ a
 * point (x, y, z) lies x cos θ + y sin θ to the right, f = y cos θ − x sin θ away from the viewer along the floor, and
 * hence z cos φ + f sin φ up on the screen; its depth along the line of sight is f cos φ − z sin φ.
 */
public final class Projection {

    private final Camera camera;
    private final double cosAzimuth;
    private final double sinAzimuth;
    private final double cosElevation;
    private final double sinElevation;
    private final double scale;
    private final double centerX;
    private final double centerY;

    /**
     * A projection with the center of the box at the center of {@code screenBounds}, into which the box fits at zoom 1.
     */
    public Projection(Camera camera, ScreenBounds screenBounds) {
        this.camera = camera;
        cosAzimuth = Math.cos(Math.toRadians(camera.azimuth()));
        sinAzimuth = Math.sin(Math.toRadians(camera.azimuth()));
        cosElevation = Math.cos(Math.toRadians(camera.elevation()));
        sinElevation = Math.sin(Math.toRadians(camera.elevation()));
        // the circle through the corners of the floor fits at every azimuth, so that rotation keeps the scale
        double diagonal = Math.sqrt(2);
        double height = diagonal * sinElevation + HeightField.BOX_HEIGHT * cosElevation;
        scale = camera.zoom() * Math.min(screenBounds.width() / diagonal, screenBounds.height() / height);
        centerX = screenBounds.x() + screenBounds.width() / 2;
        centerY = screenBounds.y() + screenBounds.height() / 2;
    }

    /** Returns the distance of a point from the left edge of the picture. */
    public double screenX(double x, double y) {
        return centerX + scale * (x * cosAzimuth + y * sinAzimuth);
    }

    /** Returns the distance of a point from the upper edge of the picture. */
    public double screenY(double x, double y, double z) {
        return centerY
                - scale
                        * ((z - HeightField.BOX_HEIGHT / 2) * cosElevation
                                + (y * cosAzimuth - x * sinAzimuth) * sinElevation);
    }

    /** Returns the depth of a point along the line of sight, relative to the origin; greater is farther away. */
    public double depth(double x, double y, double z) {
        return (y * cosAzimuth - x * sinAzimuth) * cosElevation - z * sinElevation;
    }

    /** Projects {@code worldPoint} to the screen. */
    public ScreenPoint project(WorldPoint worldPoint) {
        return new ScreenPoint(
                screenX(worldPoint.x(), worldPoint.y()), screenY(worldPoint.x(), worldPoint.y(), worldPoint.z()));
    }

    /** Returns whether the upper side of a surface with these derivatives ∂z/∂x and ∂z/∂y faces the viewer. */
    public boolean facesViewer(double slopeX, double slopeY) {
        return viewerCosine(slopeX, slopeY) > 0;
    }

    /** The change of depth per unit on the screen, on a surface whose upper side faces the viewer. */
    double depthSlope(double slopeX, double slopeY) {
        double sideways = slopeX * cosAzimuth + slopeY * sinAzimuth;
        double ahead = cosElevation - slopeAway(slopeX, slopeY) * sinElevation;
        return Math.hypot(sideways, ahead) / (viewerCosine(slopeX, slopeY) * scale);
    }

    private double viewerCosine(double slopeX, double slopeY) {
        return slopeAway(slopeX, slopeY) * cosElevation + sinElevation;
    }

    /** The derivative of the height in the direction away from the viewer. */
    private double slopeAway(double slopeX, double slopeY) {
        return slopeY * cosAzimuth - slopeX * sinAzimuth;
    }

    /** The length of a side of the floor on the screen. */
    public double scale() {
        return scale;
    }

    /** The camera of this projection. */
    public Camera camera() {
        return camera;
    }
}
