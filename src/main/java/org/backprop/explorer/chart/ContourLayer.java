package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.List;
import org.backprop.explorer.model.landscape.Contour;

/** The contour lines of a surface. */
final class ContourLayer implements PlotLayer.Painter {

    private static final Stroke LINE = new BasicStroke(1);
    private static final Color WHITE = new Color(255, 255, 255, 170);

    private final List<Contour> contours;

    ContourLayer(List<Contour> contours) {
        this.contours = contours;
    }

    @Override
    public void paint(Graphics2D graphics, PlotFrame frame) {
        graphics.setStroke(LINE);
        graphics.setColor(WHITE);
        for (Contour contour : contours) {
            graphics.draw(path(contour, frame));
        }
    }

    private static Path2D path(Contour contour, PlotFrame frame) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < contour.size(); i++) {
            double x = frame.x(contour.x(i));
            double y = frame.y(contour.y(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (contour.closed()) {
            path.closePath();
        }
        return path;
    }
}
