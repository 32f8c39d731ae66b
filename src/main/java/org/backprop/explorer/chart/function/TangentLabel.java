package org.backprop.explorer.chart.function;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartFonts;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.PlotTransform;

/**
 * The label of a tangent, at one of its ends, inside the plot and off the lines where possible.
 *
 * @param text the text
 * @param tangent the two ends of the tangent from left to right: a row of values and a row of costs
 * @param avoidedLines the lines to avoid, each as a row of values and a row of costs
 * @param chartColors the colors of the plot
 */
public record TangentLabel(String text, double[][] tangent, List<double[][]> avoidedLines, ChartColors chartColors)
        implements PlotLayer.Painter {

    private static final double PADDING = 4;
    /** The height of the text with room for descenders; text metrics differ between drawing back ends. */
    private static final double HEIGHT = 1.5 * ChartStyle.FONT_SIZE;

    private static final double MARGIN = 1;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        Font font = ChartFonts.text(ChartStyle.FONT_SIZE);
        Rectangle2D box = chooseBox(graphics.getFontMetrics(font).stringWidth(text) + 2 * PADDING, transform);
        graphics.setColor(ChartColors.withOpacity(chartColors.background(), 0.8));
        graphics.fill(box);
        graphics.setFont(font);
        graphics.setColor(chartColors.derivative());
        graphics.drawString(text, (float) (box.getX() + PADDING), ChartStyle.baseline(box, ChartStyle.FONT_SIZE));
    }

    /** Returns the first free candidate; if there is none, the first candidate moved into the plot. */
    private Rectangle2D chooseBox(double width, PlotTransform transform) {
        int upperEnd = tangent[1][LEFT] >= tangent[1][RIGHT] ? LEFT : RIGHT;
        List<Rectangle2D> candidates = Stream.of(upperEnd, LEFT + RIGHT - upperEnd)
                .flatMap(end -> Stream.of(boxAt(end, false, width, transform), boxAt(end, true, width, transform)))
                .toList();
        return candidates.stream()
                .filter(box -> transform.dataArea().contains(box) && isFree(box, transform))
                .findFirst()
                .orElseGet(() -> movedInside(candidates.get(0), transform.dataArea()));
    }

    /** Returns the box outward of an end of the tangent, and above or below it. */
    private Rectangle2D boxAt(int end, boolean above, double width, PlotTransform transform) {
        double x = transform.toPixelX(tangent[0][end]);
        double y = transform.toPixelY(tangent[1][end]);
        return new Rectangle2D.Double(
                end == LEFT ? x - width - MARGIN : x + MARGIN, above ? y - HEIGHT - MARGIN : y + MARGIN, width, HEIGHT);
    }

    private boolean isFree(Rectangle2D box, PlotTransform transform) {
        return avoidedLines.stream().noneMatch(line -> intersects(line, box, transform));
    }

    private static boolean intersects(double[][] line, Rectangle2D box, PlotTransform transform) {
        Point2D previous = null;
        for (int i = 0; i < line[0].length; i++) {
            Point2D next = new Point2D.Double(transform.toPixelX(line[0][i]), transform.toPixelY(line[1][i]));
            if (previous != null && new Line2D.Double(previous, next).intersects(box)) {
                return true;
            }
            previous = Double.isNaN(next.getY()) ? null : next;
        }
        return false;
    }

    private static Rectangle2D movedInside(Rectangle2D box, Rectangle2D area) {
        double x = Math.max(area.getMinX(), Math.min(box.getX(), area.getMaxX() - box.getWidth()));
        double y = Math.max(area.getMinY(), Math.min(box.getY(), area.getMaxY() - box.getHeight()));
        return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
    }
}
