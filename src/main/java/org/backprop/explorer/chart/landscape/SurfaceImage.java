package org.backprop.explorer.chart.landscape;

import java.awt.Image;
import java.awt.image.BufferedImage;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.numeric.Grid;

/**
 * A surface as a color image, the first row of its grid at the bottom. Creating one takes long, drawing it does not.
 */
public final class SurfaceImage {

    private static final int SIZE = 192;

    private final Surface surface;
    private final ColorScale scale;
    private final BufferedImage image;

    /** Creates an image in which each pixel has the color of the cost there, interpolated between grid points. */
    public SurfaceImage(Surface surface, ColorScale scale) {
        this.surface = surface;
        this.scale = scale;
        this.image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Grid grid = surface.grid();
        double[] columns = gridPositions(grid.columns());
        double[] rows = gridPositions(grid.rows());
        int[] pixels = new int[SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                pixels[x] = scale.argb(surface.interpolate(columns[x], rows[y]));
            }
            image.setRGB(0, SIZE - 1 - y, SIZE, 1, pixels, 0, SIZE);
        }
    }

    /** Returns the positions of the pixel centers on a grid of {@code count} points. */
    private static double[] gridPositions(int count) {
        double[] positions = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            positions[i] = (i + 0.5) / SIZE * (count - 1);
        }
        return positions;
    }

    /** Returns the surface shown. */
    public Surface surface() {
        return surface;
    }

    /** Returns the color scale used. */
    public ColorScale scale() {
        return scale;
    }

    Image image() {
        return image;
    }
}
