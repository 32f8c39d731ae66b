package org.backprop.explorer.model.landscape.relief;

/**
 * The parallel projection of a {@link Camera}, from world to screen coordinates. At the azimuth θ and the elevation φ a
 * point (x, y, z) lies x cos θ + y sin θ to the right, f = y cos θ − x sin θ away from the viewer along the floor, and
 * hence z cos φ + f sin φ up on the screen; its depth along the line of sight is f cos φ − z sin φ.
 */
public final class Projection {

    private final Camera camera;
    private final double cosTurn;
    private final double sinTurn;
    private final double cosTilt;
    private final double sinTilt;
    private final double scale;
    private final double centreX;
    private final double centreY;

    /**
     * A projection with the center of the box at the center of {@code screenBounds}, into which the box fits at zoom 1.
     */
    public Projection(Camera camera, Area area) {
        this.camera = camera;
        cosTurn = Math.cos(Math.toRadians(camera.turn()));
        sinTurn = Math.sin(Math.toRadians(camera.turn()));
        cosTilt = Math.cos(Math.toRadians(camera.tilt()));
        sinTilt = Math.sin(Math.toRadians(camera.tilt()));
        // the circle through the corners of the floor fits at every azimuth, so that rotation keeps the scale
        double diagonal = Math.sqrt(2);
        double height = diagonal * sinTilt + Terrain.HEIGHT * cosTilt;
        scale = camera.zoom() * Math.min(area.width() / diagonal, area.height() / height);
        centreX = area.x() + area.width() / 2;
        centreY = area.y() + area.height() / 2;
    }

    /** Returns the distance of a point from the left edge of the picture. */
    public double across(double x, double y) {
        return centreX + scale * (x * cosTurn + y * sinTurn);
    }

    /** Returns the distance of a point from the upper edge of the picture. */
    public double down(double x, double y, double z) {
        return centreY - scale * ((z - Terrain.HEIGHT / 2) * cosTilt + (y * cosTurn - x * sinTurn) * sinTilt);
    }

    /** Returns the depth of a point along the line of sight, relative to the origin; greater is farther away. */
    public double distance(double x, double y, double z) {
        return (y * cosTurn - x * sinTurn) * cosTilt - z * sinTilt;
    }

    /** Projects {@code position} to the screen. */
    public Pixel pixel(Position position) {
        return new Pixel(across(position.x(), position.y()), down(position.x(), position.y(), position.z()));
    }

    /** Returns whether the upper side of a surface with these derivatives ∂z/∂x and ∂z/∂y faces the viewer. */
    public boolean seesTop(double slopeX, double slopeY) {
        return facing(slopeX, slopeY) > 0;
    }

    /** The change of depth per unit on the screen, on a surface whose upper side faces the viewer. */
    double depth(double slopeX, double slopeY) {
        double sideways = slopeX * cosTurn + slopeY * sinTurn;
        double ahead = cosTilt - away(slopeX, slopeY) * sinTilt;
        return Math.hypot(sideways, ahead) / (facing(slopeX, slopeY) * scale);
    }

    private double facing(double slopeX, double slopeY) {
        return away(slopeX, slopeY) * cosTilt + sinTilt;
    }

    /** The derivative of the height in the direction away from the viewer. */
    private double away(double slopeX, double slopeY) {
        return slopeY * cosTurn - slopeX * sinTurn;
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
