package org.backprop.explorer.model.landscape.relief;

import java.util.List;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Surface;

/** Reliefs to test with. */
final class Views {

    static final ColourScale ZERO_TO_ONE = new ColourScale(0, 1, false);

    private Views() {}

    static Viewport viewport(int width, int height) {
        return new Viewport(width, height, new Area(0, 0, width, height));
    }

    /** A quick picture of 400 by 300 pixels, of costs from 0 to 1. */
    static Relief draft(Surface surface, double turn, double tilt) {
        return draw(surface, new Camera(turn, tilt, 1), Resolution.DRAFT);
    }

    static Relief draw(Surface surface, Camera camera, Resolution resolution, Double... levels) {
        Terrain terrain = new Terrain(surface, ZERO_TO_ONE, List.of(levels));
        return Relief.draw(terrain, camera, viewport(400, 300), resolution, () -> false)
                .orElseThrow();
    }

    static int argb(Relief relief, int x, int y) {
        return relief.pixels().get(y * relief.width() + x);
    }

    static int argb(Relief relief, Pixel pixel) {
        return argb(relief, (int) pixel.x(), (int) pixel.y());
    }
}
