package org.backprop.explorer.chart.landscape;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.PlotTransform;
import org.backprop.explorer.model.numeric.Grid;

/** The color image of a surface, below all other layers. */
final class SurfaceLayer implements PlotLayer.Painter {

    private final SurfaceImage image;

    SurfaceLayer(SurfaceImage image) {
        this.image = image;
    }

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        Grid grid = image.surface().grid();
        double left = transform.toPixelX(grid.x().from());
        double right = transform.toPixelX(grid.x().to());
        double top = transform.toPixelY(grid.y().to());
        double bottom = transform.toPixelY(grid.y().from());
        Rectangle2D box = new Rectangle2D.Double(left, top, right - left, bottom - top); // the plot clips it
        graphics.drawImage(
                image.image(),
                (int) Math.floor(box.getX()),
                (int) Math.floor(box.getY()),
                (int) Math.ceil(box.getWidth()),
                (int) Math.ceil(box.getHeight()),
                null);
    }
}
