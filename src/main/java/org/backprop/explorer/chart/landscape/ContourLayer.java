package org.backprop.explorer.chart.landscape;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.List;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.PlotTransform;
import org.backprop.explorer.model.landscape.Contour;

/** The contour lines of a surface. */
final class ContourLayer implements PlotLayer.Painter {

    private static final Stroke STROKE = new BasicStroke(1);
    private static final Color TRANSLUCENT_WHITE = new Color(255, 255, 255, 170);

    private final List<Contour> contours;

    ContourLayer(List<Contour> contours) {
        this.contours = contours;
    }

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        graphics.setStroke(STROKE);
        graphics.setColor(TRANSLUCENT_WHITE);
        for (Contour contour : contours) {
            graphics.draw(path(contour, transform));
        }
    }

    private static Path2D path(Contour contour, PlotTransform transform) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < contour.size(); i++) {
            double x = transform.toPixelX(contour.x(i));
            double y = transform.toPixelY(contour.y(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (contour.isClosed()) {
            path.closePath();
        }
        return path;
    }
}
