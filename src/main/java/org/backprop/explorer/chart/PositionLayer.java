package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Landscape;

/** Where one stands, with an arrow along the negative gradient and a ring where the next update leads. */
final class PositionLayer implements MapLayer.Painter {

    private static final Stroke OUTLINE = new BasicStroke(2.4f);
    private static final Stroke SHAFT = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double RADIUS = 6.5;
    private static final double RING = 4;
    /** The arrow is as long as this part of the map's shorter side. */
    private static final double ARROW = 0.16;

    private static final double HEAD = 9;
    private static final double SLIMNESS = 0.45;

    private final Landscape.Position position;
    private final Colours colours;

    PositionLayer(Landscape.Position position, Colours colours) {
        this.position = position;
        this.colours = colours;
    }

    @Override
    public void paint(Graphics2D graphics, MapFrame frame) {
        Point2D here = frame.at(position.point().at());
        graphics.setColor(colours.mark());
        drawArrow(graphics, frame, here);
        position.landing().map(frame::at).ifPresent(to -> {
            graphics.setStroke(OUTLINE);
            graphics.setColor(Color.WHITE);
            graphics.draw(disc(to, RING));
        });
        graphics.setColor(Color.WHITE);
        graphics.fill(disc(here, RADIUS + 2));
        graphics.setColor(colours.mark());
        graphics.fill(disc(here, RADIUS));
    }

    private void drawArrow(Graphics2D graphics, MapFrame frame, Point2D here) {
        Coordinates at = position.point().at();
        Coordinates step = position.descent();
        double dx = frame.x(at.a() + step.a()) - frame.x(at.a());
        double dy = frame.y(at.b() + step.b()) - frame.y(at.b());
        double length = Math.hypot(dx, dy);
        if (!(length > 0) || !Double.isFinite(length)) {
            return; // flat: no way is down
        }
        double reach = ARROW * Math.min(frame.area().getWidth(), frame.area().getHeight()) + RADIUS;
        double ux = dx / length;
        double uy = dy / length;
        graphics.setStroke(SHAFT);
        double shaft = reach - HEAD / 2;
        graphics.draw(new Line2D.Double(here.getX(), here.getY(), here.getX() + shaft * ux, here.getY() + shaft * uy));
        graphics.fill(head(here.getX() + reach * ux, here.getY() + reach * uy, ux, uy));
    }

    private static Path2D head(double x, double y, double ux, double uy) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - HEAD * (ux - SLIMNESS * uy), y - HEAD * (uy + SLIMNESS * ux));
        head.lineTo(x - HEAD * (ux + SLIMNESS * uy), y - HEAD * (uy - SLIMNESS * ux));
        head.closePath();
        return head;
    }

    private static Ellipse2D disc(Point2D middle, double radius) {
        return new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }
}
