package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Fonts, strokes and axis style that all charts share. */
public final class ChartStyle {

    /** The font size of texts and numbers. */
    public static final int LETTERS = 12;

    static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke THIN = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 4}, 0);

    private static final double DOT = 10;
    /** The height of a digit as a fraction of the font size. */
    private static final double DIGITS_HIGH = 0.72;
    /** Keeps tick labels from crowding. */
    private static final RectangleInsets AIR = new RectangleInsets(6, 8, 6, 8);

    private ChartStyle() {}

    /** Returns a chart with horizontal grid lines only and without outline or legend. */
    static JFreeChart chart(XYPlot plot) {
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(new RectangleInsets(4, 4, 4, 4));
        return new JFreeChart(null, ChartFonts.text(LETTERS), plot, false);
    }

    /** Hides the line and the tick marks of an axis, so that only its labels remain. */
    static void calm(ValueAxis axis) {
        axis.setTickLabelFont(ChartFonts.text(LETTERS));
        axis.setLabelFont(ChartFonts.text(LETTERS));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(AIR);
    }

    /** Sets the colors of background, grid lines and axes. */
    static void paint(JFreeChart chart, Colours colours) {
        XYPlot plot = (XYPlot) chart.getPlot();
        chart.setBackgroundPaint(colours.card());
        plot.setBackgroundPaint(colours.card());
        plot.setRangeGridlinePaint(colours.line());
        for (ValueAxis axis : new ValueAxis[] {plot.getDomainAxis(), plot.getRangeAxis()}) {
            axis.setTickLabelPaint(colours.soft());
            axis.setLabelPaint(colours.soft());
        }
    }

    /**
     * Returns the baseline y at which a text of this font size is vertically centered in {@code box}, by the height of
     * its digits.
     */
    static float baseline(Rectangle2D box, int letters) {
        return (float) (box.getCenterY() + DIGITS_HIGH * letters / 2);
    }

    /** Returns the shape of a point, centered at the origin. */
    static RectangularShape dot() {
        return new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
    }
}
