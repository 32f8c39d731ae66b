package org.backprop.explorer.model.landscape.relief;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A rendered {@link Terrain} with its depth buffer, which answers what is visible. Immutable. */
public final class Relief {

    /** The depth behind the rendered surface, in sides of the floor, up to which a point counts as visible. */
    private static final double TOLERANCE = 0.004;
    /** The maximum of this tolerance, for surfaces seen at a grazing angle. */
    private static final double GREATEST_TOLERANCE = 0.06;
    /**
     * The distance between a point and the sample that it is compared with, in samples: scales the tolerance with the
     * depth slope.
     */
    private static final double REACH = 1;

    private final Terrain terrain;
    private final Projection projection;
    private final Viewport viewport;
    private final Resolution resolution;
    private final int[] pixels;
    private final float[] distances;

    private Relief(Terrain terrain, Projection projection, Viewport viewport, Resolution resolution, Raster raster) {
        this.terrain = terrain;
        this.projection = projection;
        this.viewport = viewport;
        this.resolution = resolution;
        this.pixels = raster.pixels();
        this.distances = raster.distances();
    }

    /**
     * Renders {@code heightField} as seen by {@code camera}.
     *
     * @param viewport the size of the picture and the bounds that the surface fits into
     * @param cancelled polled before each row of cells; the computation stops once it is true
     * @return empty if cancelled
     */
    public static Optional<Relief> draw(
            Terrain terrain, Camera camera, Viewport viewport, Resolution resolution, BooleanSupplier cancelled) {
        double scale = resolution.perUnit();
        Mesh mesh = new Mesh(terrain, new Projection(camera, viewport.area().scaled(scale)));
        Raster raster = new Raster(
                resolution.pixels(viewport.width()) * resolution.samples(),
                resolution.pixels(viewport.height()) * resolution.samples(),
                resolution.samples(),
                terrain.tint());
        return new Cells(terrain, camera).draw(mesh, raster, cancelled)
                ? Optional.of(
                        new Relief(terrain, new Projection(camera, viewport.area()), viewport, resolution, raster))
                : Optional.empty();
    }

    /** Returns whether {@code position} is not hidden by the surface, with a small tolerance. */
    public boolean sees(Position position) {
        return sees(position, TOLERANCE);
    }

    /** Returns whether the upper side of the surface is visible at this point. */
    public boolean sees(GroundPoint ground) {
        if (!projection.seesTop(ground.slopeX(), ground.slopeY())) {
            return false;
        }
        double depth = projection.depth(ground.slopeX(), ground.slopeY());
        double tolerance = TOLERANCE + REACH * depth / resolution.perUnit();
        return sees(ground.position(), Math.min(GREATEST_TOLERANCE, tolerance));
    }

    private boolean sees(Position position, double tolerance) {
        Pixel place = projection.pixel(position);
        int column = (int) Math.floor(place.x() * resolution.perUnit());
        int row = (int) Math.floor(place.y() * resolution.perUnit());
        int width = width() * resolution.samples();
        int height = height() * resolution.samples();
        return column >= 0
                && row >= 0
                && column < width
                && row < height
                && projection.distance(position.x(), position.y(), position.z())
                        <= distances[row * width + column] + tolerance;
    }

    /** The width in pixels. */
    public int width() {
        return resolution.pixels(viewport.width());
    }

    /** The height in pixels. */
    public int height() {
        return resolution.pixels(viewport.height());
    }

    /** The colors, row by row, as packed ARGB with premultiplied alpha; read-only. */
    public IntBuffer pixels() {
        return IntBuffer.wrap(pixels).asReadOnlyBuffer();
    }

    /** The surface that is rendered. */
    public Terrain terrain() {
        return terrain;
    }

    /** The projection to the screen, in the units of the {@link #viewport}. */
    public Projection projection() {
        return projection;
    }

    /** The size of the picture, in the units of screen coordinates. */
    public Viewport viewport() {
        return viewport;
    }

    /** The quality that this was rendered with. */
    public Resolution resolution() {
        return resolution;
    }
}
