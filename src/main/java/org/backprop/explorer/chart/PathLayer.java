package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backprop.explorer.model.landscape.Fading;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;

/**
 * The path of the parameters: solid up to the current point, paler where its true cost is not that of the surface, and
 * dotted after the current point.
 */
final class PathLayer implements PlotLayer.Painter {

    private static final Stroke TRAVELLED = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke SHADOW = new BasicStroke(4.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke AHEAD =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 4}, 0);
    private static final Color DARK = new Color(20, 24, 32);
    /** The number of opacity levels, so that segments of equal opacity can be drawn as one stroke. */
    private static final int STEPS = 8;
    /** The maximum number of points drawn as dots; more would merge into a thick line. */
    private static final int MOST_DOTS = 80;

    private static final double DOT = 5;

    private final List<PathPoint> travelled = new ArrayList<>();
    private final List<PathPoint> ahead = new ArrayList<>();
    private final Fading fading;

    PathLayer(Landscape landscape) {
        PathPoint here = landscape.position().point();
        fading = new Fading(landscape.surface());
        ahead.add(here);
        for (PathPoint point : landscape.path()) {
            (point.update() < here.update() ? travelled : ahead).add(point);
        }
        travelled.add(here);
    }

    @Override
    public void paint(Graphics2D graphics, PlotFrame frame) {
        graphics.setStroke(AHEAD);
        graphics.setColor(Colours.pale(Color.WHITE, 0.7));
        graphics.draw(line(ahead, 0, ahead.size() - 1, frame));
        for (int from = 0; from < travelled.size() - 1; ) {
            int to = from + 1;
            while (to < travelled.size() - 1 && step(to + 1) == step(from + 1)) {
                to++;
            }
            drawPart(graphics, line(travelled, from, to, frame), step(from + 1) / (double) STEPS);
            from = to;
        }
        if (travelled.size() <= MOST_DOTS) {
            drawDots(graphics, frame);
        }
    }

    /** Returns the segments of the whole path. */
    List<Line2D> pieces(PlotFrame frame) {
        List<Point2D> corners = Stream.concat(travelled.stream(), ahead.stream())
                .map(point -> frame.at(point.at()))
                .toList();
        return IntStream.range(1, corners.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(corners.get(i - 1), corners.get(i)))
                .toList();
    }

    private int step(int point) {
        return (int) Math.ceil(STEPS * fading.opacity(travelled.get(point)));
    }

    private static void drawPart(Graphics2D graphics, Path2D part, double opacity) {
        graphics.setStroke(SHADOW);
        graphics.setColor(Colours.pale(DARK, 0.35 * opacity));
        graphics.draw(part);
        graphics.setStroke(TRAVELLED);
        graphics.setColor(Colours.pale(Color.WHITE, opacity));
        graphics.draw(part);
    }

    private void drawDots(Graphics2D graphics, PlotFrame frame) {
        for (PathPoint point : travelled) {
            Point2D at = frame.at(point.at());
            graphics.setColor(Colours.pale(Color.WHITE, fading.opacity(point)));
            graphics.fill(new Ellipse2D.Double(at.getX() - DOT / 2, at.getY() - DOT / 2, DOT, DOT));
        }
    }

    private static Path2D line(List<PathPoint> points, int from, int to, PlotFrame frame) {
        Path2D line = new Path2D.Double();
        Point2D start = frame.at(points.get(from).at());
        line.moveTo(start.getX(), start.getY());
        for (int i = from + 1; i <= to; i++) {
            Point2D next = frame.at(points.get(i).at());
            line.lineTo(next.getX(), next.getY());
        }
        return line;
    }
}
