package org.backprop.explorer.surface;

import java.util.List;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Surface;

/** Rendered surfaces for tests. */
final class TestSurfaces {

    static final ColorScale ZERO_TO_ONE = new ColorScale(0, 1, false);

    private TestSurfaces() {}

    static Viewport viewport(int width, int height) {
        return new Viewport(width, height, new ScreenBounds(0, 0, width, height));
    }

    /** A quick picture of 400 by 300 pixels, of costs from 0 to 1. */
    static RenderedSurface draft(Surface surface, double turn, double tilt) {
        return draw(surface, new Camera(turn, tilt, 1), RenderQuality.DRAFT);
    }

    static RenderedSurface draw(Surface surface, Camera camera, RenderQuality renderQuality, Double... levels) {
        HeightField heightField = new HeightField(surface, ZERO_TO_ONE, List.of(levels));
        return RenderedSurface.render(heightField, camera, viewport(400, 300), renderQuality, () -> false)
                .orElseThrow();
    }

    static int argb(RenderedSurface renderedSurface, int x, int y) {
        return renderedSurface.pixels().get(y * renderedSurface.width() + x);
    }

    static int argb(RenderedSurface renderedSurface, ScreenPoint screenPoint) {
        return argb(renderedSurface, (int) screenPoint.x(), (int) screenPoint.y());
    }
}
