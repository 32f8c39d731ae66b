package org.backprop.explorer.surface;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A rendered {@link HeightField} with its depth buffer, which answers what is visible. Immutable. */
public final class RenderedSurface {

    /** The depth behind the rendered surface, in sides of the floor, up to which a point counts as visible. */
    private static final double DEPTH_TOLERANCE = 0.004;
    /** The maximum of this tolerance, for surfaces seen at a grazing angle. */
    private static final double MAX_DEPTH_TOLERANCE = 0.06;
    /**
     * The distance between a point and the sample that it is compared with, in samples: scales the tolerance with the
     * depth slope.
     */
    private static final double TOLERANCE_SAMPLES = 1;

    private final HeightField heightField;
    private final Projection projection;
    private final Viewport viewport;
    private final RenderQuality quality;
    private final int[] pixels;
    private final float[] depths;

    private RenderedSurface(
            HeightField heightField,
            Projection projection,
            Viewport viewport,
            RenderQuality renderQuality,
            Rasterizer rasterizer) {
        this.heightField = heightField;
        this.projection = projection;
        this.viewport = viewport;
        this.quality = renderQuality;
        this.pixels = rasterizer.pixels();
        this.depths = rasterizer.depths();
    }

    /**
     * Renders {@code heightField} as seen by {@code camera}.
     *
     * @param viewport the size of the picture and the bounds that the surface fits into
     * @param canceled polled before each row of cells; the computation stops once it is true
     * @return empty if canceled
     */
    public static Optional<RenderedSurface> render(
            HeightField heightField,
            Camera camera,
            Viewport viewport,
            RenderQuality renderQuality,
            BooleanSupplier canceled) {
        double scale = renderQuality.samplesPerUnit();
        Mesh mesh = new Mesh(
                heightField, new Projection(camera, viewport.contentBounds().scaled(scale)));
        Rasterizer rasterizer = new Rasterizer(
                renderQuality.pixels(viewport.width()) * renderQuality.samplesPerSide(),
                renderQuality.pixels(viewport.height()) * renderQuality.samplesPerSide(),
                renderQuality.samplesPerSide(),
                heightField.shader());
        return new FrontToBackCells(heightField, camera).draw(mesh, rasterizer, canceled)
                ? Optional.of(new RenderedSurface(
                        heightField,
                        new Projection(camera, viewport.contentBounds()),
                        viewport,
                        renderQuality,
                        rasterizer))
                : Optional.empty();
    }

    /** Returns whether {@code worldPoint} is not hidden by the surface, with a small tolerance. */
    public boolean isVisible(WorldPoint worldPoint) {
        return isVisible(worldPoint, DEPTH_TOLERANCE);
    }

    /** Returns whether the upper side of the surface is visible at this point. */
    public boolean isVisible(SurfacePoint surfacePoint) {
        if (!projection.facesViewer(surfacePoint.slopeX(), surfacePoint.slopeY())) {
            return false;
        }
        double depthSlope = projection.depthSlope(surfacePoint.slopeX(), surfacePoint.slopeY());
        double tolerance = DEPTH_TOLERANCE + TOLERANCE_SAMPLES * depthSlope / quality.samplesPerUnit();
        return isVisible(surfacePoint.worldPoint(), Math.min(MAX_DEPTH_TOLERANCE, tolerance));
    }

    private boolean isVisible(WorldPoint worldPoint, double tolerance) {
        ScreenPoint point = projection.project(worldPoint);
        int column = (int) Math.floor(point.x() * quality.samplesPerUnit());
        int row = (int) Math.floor(point.y() * quality.samplesPerUnit());
        int width = width() * quality.samplesPerSide();
        int height = height() * quality.samplesPerSide();
        return column >= 0
                && row >= 0
                && column < width
                && row < height
                && projection.depth(worldPoint.x(), worldPoint.y(), worldPoint.z())
                        <= depths[row * width + column] + tolerance;
    }

    /** The width in pixels. */
    public int width() {
        return quality.pixels(viewport.width());
    }

    /** The height in pixels. */
    public int height() {
        return quality.pixels(viewport.height());
    }

    /** The colors, row by row, as packed ARGB with premultiplied alpha; read-only. */
    public IntBuffer pixels() {
        return IntBuffer.wrap(pixels).asReadOnlyBuffer();
    }

    /** The surface that is rendered. */
    public HeightField heightField() {
        return heightField;
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
    public RenderQuality quality() {
        return quality;
    }
}
