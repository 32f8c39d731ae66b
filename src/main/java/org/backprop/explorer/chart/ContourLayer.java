package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.landscape.Contour;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;

/** Level lines, each level with its cost written once on its longest line where there is room. */
final class ContourLayer implements MapLayer.Painter {

    private static final Stroke LINE = new BasicStroke(1);
    private static final Color WHITE = new Color(255, 255, 255, 170);
    private static final Color GROUND = new Color(40, 44, 52, 175);
    private static final int LETTERS = 11;
    private static final double DIGIT_HEIGHT = 0.72 * LETTERS;
    private static final double PADDING = 4;
    /** Of a line, every so manieth part is tried as the place of its label. */
    private static final int TRIALS = 24;

    /** A label has so many pixels of the map to itself. */
    private static final double ROOM_FOR_LABEL = 7000;

    /** So far around the point no label is written. */
    private static final double AROUND_POINT = 22;

    private final List<Contour> contours;
    private final Coordinates point;
    private final List<PathPoint> path;
    private final NumberFormat numbers;

    ContourLayer(Landscape landscape, NumberFormat numbers) {
        this.contours = landscape.contours();
        this.path = landscape.path();
        this.point = landscape.position().point().at();
        this.numbers = numbers;
    }

    @Override
    public void paint(Graphics2D graphics, MapFrame frame) {
        graphics.setStroke(LINE);
        graphics.setColor(WHITE);
        Map<Double, Contour> longest = new TreeMap<>();
        for (Contour contour : contours) {
            graphics.draw(path(contour, frame));
            longest.merge(contour.level(), contour, (one, other) -> one.size() >= other.size() ? one : other);
        }
        Font font = ChartFonts.text(LETTERS);
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics(font);
        List<Rectangle2D> taken = new ArrayList<>();
        Point2D here = frame.at(point);
        taken.add(new Rectangle2D.Double(
                here.getX() - AROUND_POINT, here.getY() - AROUND_POINT, 2 * AROUND_POINT, 2 * AROUND_POINT));
        List<Contour> lines = List.copyOf(longest.values());
        int every = (int) Math.ceil(lines.size() * ROOM_FOR_LABEL / area(frame));
        for (int i = 0; i < lines.size(); i += Math.max(1, every)) {
            label(graphics, metrics, lines.get(i), frame, taken);
        }
    }

    private static double area(MapFrame frame) {
        return frame.area().getWidth() * frame.area().getHeight();
    }

    private static Path2D path(Contour contour, MapFrame frame) {
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

    /** Writes the level where it keeps clear of the border and of other labels; nowhere if there is no such place. */
    private void label(
            Graphics2D graphics, FontMetrics metrics, Contour contour, MapFrame frame, List<Rectangle2D> taken) {
        String text = numbers.format(contour.level());
        double width = metrics.stringWidth(text) + 2 * PADDING;
        double height = LETTERS + PADDING;
        for (int trial = 0; trial < TRIALS; trial++) {
            int i = place(contour.size(), trial);
            Point2D at = new Point2D.Double(frame.x(contour.x(i)), frame.y(contour.y(i)));
            Rectangle2D box = new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height);
            if (frame.area().contains(box)
                    && taken.stream().noneMatch(box::intersects)
                    && path.stream().noneMatch(step -> box.contains(frame.at(step.at())))) {
                taken.add(
                        new Rectangle2D.Double(box.getX() - width / 2, box.getY() - height / 2, 2 * width, 2 * height));
                draw(graphics, text, box);
                return;
            }
        }
    }

    /** From the middle of a line outwards to both ends. */
    private static int place(int size, int trial) {
        int way = (trial + 1) / 2 * size / TRIALS;
        int middle = size / 2 + (trial % 2 == 0 ? way : -way);
        return Math.max(0, Math.min(size - 1, middle));
    }

    private static void draw(Graphics2D graphics, String text, Rectangle2D box) {
        graphics.setColor(GROUND);
        graphics.fill(new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * PADDING, 2 * PADDING));
        graphics.setColor(Color.WHITE);
        double baseline = box.getCenterY() + DIGIT_HEIGHT / 2;
        graphics.drawString(text, (float) (box.getX() + PADDING), (float) baseline);
    }
}
