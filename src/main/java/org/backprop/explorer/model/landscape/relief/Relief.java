package org.backprop.explorer.model.landscape.relief;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The picture of a {@link Terrain} from one side, which still knows how far away everything in it is. Immutable. */
public final class Relief {

    /** How far, in sides of the floor, something may lie behind what is seen and still count as seen. */
    private static final double TOLERANCE = 0.004;
    /** As far as this on ground that one looks along. */
    private static final double GREATEST_TOLERANCE = 0.06;
    /** The ground at a place and what is seen there are about so many samples apart. */
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
     * Draws {@code terrain} as {@code camera} sees it.
     *
     * @param viewport how large, and where in the picture
     * @param cancelled is asked before each row of cells whether to give up
     * @return nothing if it was given up
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

    /** Whether nothing that is drawn lies before {@code position}, by more than a hair. */
    public boolean sees(Position position) {
        return sees(position, TOLERANCE);
    }

    /** Whether one sees the upper side of the ground there. */
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

    /** Pixels from left to right. */
    public int width() {
        return resolution.pixels(viewport.width());
    }

    /** Pixels from top to bottom. */
    public int height() {
        return resolution.pixels(viewport.height());
    }

    /** Its colours, row by row, as alpha, red, green and blue, the last three multiplied by the first; for reading. */
    public IntBuffer pixels() {
        return IntBuffer.wrap(pixels).asReadOnlyBuffer();
    }

    /** What is seen. */
    public Terrain terrain() {
        return terrain;
    }

    /** Where it is seen, in the units of the {@link #viewport}. */
    public Projection projection() {
        return projection;
    }

    /** The picture's size in the units that places are told in. */
    public Viewport viewport() {
        return viewport;
    }

    /** How finely it was computed. */
    public Resolution resolution() {
        return resolution;
    }
}
