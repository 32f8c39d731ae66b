package org.backprop.explorer.chart.landscape;

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
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.PlotTransform;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathOpacity;
import org.backprop.explorer.model.landscape.PathPoint;

/**
 * The path of the parameters: solid up to the current point, paler where its true cost is not that of the surface,
 * dashed where an edit has moved the parameters, and dotted after the current point.
 */
public final class PathLayer implements PlotLayer.Painter {

    private static final Stroke PAST_STROKE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke SHADOW_STROKE = new BasicStroke(4.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke EDIT_STROKE = dashed(2.4f);
    private static final Stroke EDIT_SHADOW_STROKE = dashed(4.2f);
    private static final Stroke FUTURE_STROKE =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 4}, 0);
    private static final Color SHADOW_COLOR = new Color(20, 24, 32);
    /** The number of opacity levels, so that segments of equal opacity can be drawn as one stroke. */
    private static final int OPACITY_LEVELS = 8;
    /** The maximum number of points drawn as dots; more would merge into a thick line. */
    private static final int MAX_DOTS = 80;

    private static final double DOT_DIAMETER = 5;

    private final List<PathPoint> past = new ArrayList<>();
    private final List<PathPoint> future = new ArrayList<>();
    private final PathOpacity pathOpacity;

    public PathLayer(Landscape landscape) {
        PathPoint current = landscape.position().point();
        pathOpacity = new PathOpacity(landscape.surface());
        future.add(current);
        for (PathPoint point : landscape.path()) {
            (point.updateCount() < current.updateCount() ? past : future).add(point);
        }
        past.add(current);
    }

    private static Stroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0);
    }

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        graphics.setStroke(FUTURE_STROKE);
        graphics.setColor(ChartColors.withOpacity(Color.WHITE, 0.7));
        graphics.draw(polyline(future, 0, future.size() - 1, transform));
        for (int from = 0; from < past.size() - 1; ) {
            int to = from + 1;
            while (to < past.size() - 1 && isDrawnAlike(to + 1, from + 1)) {
                to++;
            }
            drawPast(graphics, polyline(past, from, to, transform), from + 1);
            from = to;
        }
        if (past.size() <= MAX_DOTS) {
            drawDots(graphics, transform);
        }
    }

    /** Returns the segments of the whole path. */
    List<Line2D> segments(PlotTransform transform) {
        List<Point2D> vertices = Stream.concat(past.stream(), future.stream())
                .map(point -> transform.toPixel(point.coordinates()))
                .toList();
        return IntStream.range(1, vertices.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(vertices.get(i - 1), vertices.get(i)))
                .toList();
    }

    private int opacityLevel(int point) {
        return (int) Math.ceil(OPACITY_LEVELS * pathOpacity.opacity(past.get(point)));
    }

    /** Returns whether the segments that end at these points look alike. */
    private boolean isDrawnAlike(int point, int other) {
        return opacityLevel(point) == opacityLevel(other) && isEdited(point) == isEdited(other);
    }

    private boolean isEdited(int point) {
        return past.get(point).projectedPoint().isEdited();
    }

    /** Draws {@code segment} as the one that ends at {@code point}. */
    private void drawPast(Graphics2D graphics, Path2D segment, int point) {
        double opacity = opacityLevel(point) / (double) OPACITY_LEVELS;
        graphics.setStroke(isEdited(point) ? EDIT_SHADOW_STROKE : SHADOW_STROKE);
        graphics.setColor(ChartColors.withOpacity(SHADOW_COLOR, 0.35 * opacity));
        graphics.draw(segment);
        graphics.setStroke(isEdited(point) ? EDIT_STROKE : PAST_STROKE);
        graphics.setColor(ChartColors.withOpacity(Color.WHITE, opacity));
        graphics.draw(segment);
    }

    private void drawDots(Graphics2D graphics, PlotTransform transform) {
        for (PathPoint point : past) {
            Point2D pixel = transform.toPixel(point.coordinates());
            graphics.setColor(ChartColors.withOpacity(Color.WHITE, pathOpacity.opacity(point)));
            graphics.fill(new Ellipse2D.Double(
                    pixel.getX() - DOT_DIAMETER / 2, pixel.getY() - DOT_DIAMETER / 2, DOT_DIAMETER, DOT_DIAMETER));
        }
    }

    private static Path2D polyline(List<PathPoint> points, int from, int to, PlotTransform transform) {
        Path2D line = new Path2D.Double();
        Point2D start = transform.toPixel(points.get(from).coordinates());
        line.moveTo(start.getX(), start.getY());
        for (int i = from + 1; i <= to; i++) {
            Point2D next = transform.toPixel(points.get(i).coordinates());
            line.lineTo(next.getX(), next.getY());
        }
        return line;
    }
}
