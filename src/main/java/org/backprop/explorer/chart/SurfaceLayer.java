package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.backprop.explorer.model.landscape.Grid;

/** The color image of a surface, below all other layers. */
final class SurfaceLayer implements PlotLayer.Painter {

    private final SurfaceImage image;

    SurfaceLayer(SurfaceImage image) {
        this.image = image;
    }

    @Override
    public void paint(Graphics2D graphics, PlotFrame frame) {
        Grid grid = image.surface().grid();
        double left = frame.x(grid.x().from());
        double right = frame.x(grid.x().to());
        double top = frame.y(grid.y().to());
        double bottom = frame.y(grid.y().from());
        Rectangle2D box =
                new Rectangle2D.Double(left, top, right - left, bottom - top).createIntersection(frame.area());
        graphics.drawImage(
                image.image(),
                (int) Math.floor(box.getX()),
                (int) Math.floor(box.getY()),
                (int) Math.ceil(box.getWidth()),
                (int) Math.ceil(box.getHeight()),
                null);
    }
}
