package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.Landscape;

/** The current point, with an arrow along the negative gradient and a ring where the next update leads. */
final class PositionLayer implements PlotLayer.Painter {

    private static final Stroke OUTLINE = new BasicStroke(2.4f);
    private static final Stroke SHAFT = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double RADIUS = 6.5;
    private static final double RING = 4;
    /** The length of the arrow as a fraction of the plot's shorter side. */
    private static final double ARROW = 0.16;

    /** The radius around the point that is kept free of labels. */
    private static final double AROUND = 22;

    private static final double AROUND_RING = 8;

    private static final double HEAD = 9;
    private static final double SLIMNESS = 0.45;

    private final Landscape.Position position;
    private final Colours colours;

    PositionLayer(Landscape.Position position, Colours colours) {
        this.position = position;
        this.colours = colours;
    }

    @Override
    public void paint(Graphics2D graphics, PlotFrame frame) {
        Point2D here = frame.at(position.point().at());
        graphics.setColor(colours.mark());
        way(frame).ifPresent(way -> drawArrow(graphics, frame, way));
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

    /** Returns the boxes around the point and the ring that are kept free of labels. */
    List<Rectangle2D> surroundings(PlotFrame frame) {
        Rectangle2D point = disc(frame.at(position.point().at()), AROUND).getBounds2D();
        return position.landing()
                .map(to -> List.of(point, disc(frame.at(to), AROUND_RING).getBounds2D()))
                .orElse(List.of(point));
    }

    /** Returns the line from the point to the tip of the arrow; empty where the gradient is zero. */
    Optional<Line2D> arrow(PlotFrame frame) {
        return way(frame).map(way -> shaft(frame, way, reach(frame)));
    }

    private void drawArrow(Graphics2D graphics, PlotFrame frame, Point2D way) {
        graphics.setStroke(SHAFT);
        graphics.draw(shaft(frame, way, reach(frame) - HEAD / 2)); // the shaft ends within the head
        Point2D tip = shaft(frame, way, reach(frame)).getP2();
        graphics.fill(head(tip.getX(), tip.getY(), way.getX(), way.getY()));
    }

    /** Returns the direction of descent in pixel coordinates, of length 1. */
    private Optional<Point2D> way(PlotFrame frame) {
        Point2D step = frame.of(position.descent());
        double length = step.distance(0, 0);
        return length > 0 && Double.isFinite(length)
                ? Optional.of(new Point2D.Double(step.getX() / length, step.getY() / length))
                : Optional.empty();
    }

    private static double reach(PlotFrame frame) {
        return ARROW * Math.min(frame.area().getWidth(), frame.area().getHeight()) + RADIUS;
    }

    private Line2D shaft(PlotFrame frame, Point2D way, double length) {
        Point2D here = frame.at(position.point().at());
        return new Line2D.Double(
                here, new Point2D.Double(here.getX() + length * way.getX(), here.getY() + length * way.getY()));
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
