package org.backprop.explorer.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * The label of a tangent, at one of its ends, inside the plot and off the lines where possible.
 *
 * @param words the text
 * @param tangent the two ends of the tangent from left to right: a row of values and a row of costs
 * @param lines the lines to avoid, each as a row of values and a row of costs
 * @param colours the colors of the plot
 */
record SlopeWords(String words, double[][] tangent, List<double[][]> lines, Colours colours)
        implements PlotLayer.Painter {

    private static final double GAP = 4;
    /** The height of the text with room for descenders; text metrics differ between drawing back ends. */
    private static final double HEIGHT = 1.5 * ChartStyle.LETTERS;

    private static final double AIR = 1;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    @Override
    public void paint(Graphics2D graphics, PlotFrame frame) {
        Font font = ChartFonts.text(ChartStyle.LETTERS);
        Rectangle2D box = place(graphics.getFontMetrics(font).stringWidth(words) + 2 * GAP, frame);
        graphics.setColor(Colours.pale(colours.card(), 0.8));
        graphics.fill(box);
        graphics.setFont(font);
        graphics.setColor(colours.slope());
        graphics.drawString(words, (float) (box.getX() + GAP), ChartStyle.baseline(box, ChartStyle.LETTERS));
    }

    /** Returns the first free candidate; if there is none, the first candidate moved into the plot. */
    private Rectangle2D place(double width, PlotFrame frame) {
        int upper = tangent[1][LEFT] >= tangent[1][RIGHT] ? LEFT : RIGHT;
        List<Rectangle2D> places = Stream.of(upper, LEFT + RIGHT - upper)
                .flatMap(end -> Stream.of(beside(end, false, width, frame), beside(end, true, width, frame)))
                .toList();
        return places.stream()
                .filter(box -> frame.area().contains(box) && isFree(box, frame))
                .findFirst()
                .orElseGet(() -> inside(places.get(0), frame.area()));
    }

    /** Returns the box outward of an end of the tangent, and above or below it. */
    private Rectangle2D beside(int end, boolean above, double width, PlotFrame frame) {
        double x = frame.x(tangent[0][end]);
        double y = frame.y(tangent[1][end]);
        return new Rectangle2D.Double(
                end == LEFT ? x - width - AIR : x + AIR, above ? y - HEIGHT - AIR : y + AIR, width, HEIGHT);
    }

    private boolean isFree(Rectangle2D box, PlotFrame frame) {
        return lines.stream().noneMatch(line -> crosses(line, box, frame));
    }

    private static boolean crosses(double[][] line, Rectangle2D box, PlotFrame frame) {
        Point2D last = null;
        for (int i = 0; i < line[0].length; i++) {
            Point2D next = new Point2D.Double(frame.x(line[0][i]), frame.y(line[1][i]));
            if (last != null && new Line2D.Double(last, next).intersects(box)) {
                return true;
            }
            last = Double.isNaN(next.getY()) ? null : next;
        }
        return false;
    }

    private static Rectangle2D inside(Rectangle2D box, Rectangle2D area) {
        double x = Math.max(area.getMinX(), Math.min(box.getX(), area.getMaxX() - box.getWidth()));
        double y = Math.max(area.getMinY(), Math.min(box.getY(), area.getMaxY() - box.getHeight()));
        return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
    }
}
