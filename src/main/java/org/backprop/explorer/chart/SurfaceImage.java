package org.backprop.explorer.chart;

import java.awt.Image;
import java.awt.image.BufferedImage;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Grid;
import org.backprop.explorer.model.landscape.Surface;

/**
 * A surface as a color image, the first row of its grid at the bottom. Creating one takes long, drawing it does not.
 */
public final class SurfaceImage {

    private static final int PIXELS = 192;

    private final Surface surface;
    private final ColourScale scale;
    private final BufferedImage image;

    /** Creates an image in which each pixel has the color of the cost there, interpolated between grid points. */
    public SurfaceImage(Surface surface, ColourScale scale) {
        this.surface = surface;
        this.scale = scale;
        this.image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Grid grid = surface.grid();
        double[] columns = places(grid.columns());
        double[] rows = places(grid.rows());
        int[] pixels = new int[PIXELS];
        for (int y = 0; y < PIXELS; y++) {
            for (int x = 0; x < PIXELS; x++) {
                pixels[x] = scale.argb(surface.between(columns[x], rows[y]));
            }
            image.setRGB(0, PIXELS - 1 - y, PIXELS, 1, pixels, 0, PIXELS);
        }
    }

    /** Returns the positions of the pixel centers on a grid of {@code count} points. */
    private static double[] places(int count) {
        double[] places = new double[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            places[i] = (i + 0.5) / PIXELS * (count - 1);
        }
        return places;
    }

    /** Returns the surface shown. */
    public Surface surface() {
        return surface;
    }

    /** Returns the color scale used. */
    public ColourScale scale() {
        return scale;
    }

    Image image() {
        return image;
    }
}
