package org.backprop.explorer.model.landscape.relief;

/**
 * Where the points of space are seen in a picture: the parallel projection of a {@link Camera}. At a turn θ and a tilt
 * φ a point goes to the right by x cos θ + y sin θ, away from the viewer along the floor by f = y cos θ − x sin θ, and
 * hence up in the picture by z cos φ + f sin φ; its distance along the line of sight is f cos φ − z sin φ.
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

    /** What {@code camera} sees, with the middle of the box in the middle of {@code area}, into which it fits. */
    public Projection(Camera camera, Area area) {
        this.camera = camera;
        cosTurn = Math.cos(Math.toRadians(camera.turn()));
        sinTurn = Math.sin(Math.toRadians(camera.turn()));
        cosTilt = Math.cos(Math.toRadians(camera.tilt()));
        sinTilt = Math.sin(Math.toRadians(camera.tilt()));
        // the circle that the floor's corners go round on, whatever the turn, so that turning does not change sizes
        double diagonal = Math.sqrt(2);
        double height = diagonal * sinTilt + Terrain.HEIGHT * cosTilt;
        scale = camera.zoom() * Math.min(area.width() / diagonal, area.height() / height);
        centreX = area.x() + area.width() / 2;
        centreY = area.y() + area.height() / 2;
    }

    /** Pixels from the left edge of the picture. */
    public double across(double x, double y) {
        return centreX + scale * (x * cosTurn + y * sinTurn);
    }

    /** Pixels from the upper edge of the picture. */
    public double down(double x, double y, double z) {
        return centreY - scale * ((z - Terrain.HEIGHT / 2) * cosTilt + (y * cosTurn - x * sinTurn) * sinTilt);
    }

    /** The distance from the viewer, less that of the origin. */
    public double distance(double x, double y, double z) {
        return (y * cosTurn - x * sinTurn) * cosTilt - z * sinTilt;
    }

    /** Where {@code position} is seen. */
    public Pixel pixel(Position position) {
        return new Pixel(across(position.x(), position.y()), down(position.x(), position.y(), position.z()));
    }

    /** Whether one sees the upper side of a slope that rises by these amounts along x and y. */
    public boolean seesTop(double slopeX, double slopeY) {
        return facing(slopeX, slopeY) > 0;
    }

    /** How much the distance changes over one pixel, on a slope of which one sees the upper side. */
    double depth(double slopeX, double slopeY) {
        double sideways = slopeX * cosTurn + slopeY * sinTurn;
        double ahead = cosTilt - away(slopeX, slopeY) * sinTilt;
        return Math.hypot(sideways, ahead) / (facing(slopeX, slopeY) * scale);
    }

    private double facing(double slopeX, double slopeY) {
        return away(slopeX, slopeY) * cosTilt + sinTilt;
    }

    /** How much a slope rises away from the viewer. */
    private double away(double slopeX, double slopeY) {
        return slopeY * cosTurn - slopeX * sinTurn;
    }

    /** Pixels to the side of the floor. */
    public double scale() {
        return scale;
    }

    /** Who looks. */
    public Camera camera() {
        return camera;
    }
}
