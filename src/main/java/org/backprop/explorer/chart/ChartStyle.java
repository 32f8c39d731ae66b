package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;

/** Fonts, strokes and axis style that all charts share. */
public final class ChartStyle {

    /** The font size of texts and numbers. */
    public static final int FONT_SIZE = 12;

    public static final Stroke SOLID_STROKE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    public static final Stroke THIN_STROKE = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    public static final Stroke DASHED_STROKE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 4}, 0);

    private static final double DOT_DIAMETER = 10;
    /** The height of a digit as a fraction of the font size. */
    private static final double DIGIT_HEIGHT_RATIO = 0.72;
    /** Keeps tick labels from crowding. */
    private static final RectangleInsets TICK_LABEL_INSETS = new RectangleInsets(6, 8, 6, 8);
    /** The same in a chart so short that more room would leave one label only. */
    private static final RectangleInsets TICK_LABEL_INSETS_WHEN_SHORT = new RectangleInsets(1, 8, 1, 8);

    /** The height of a chart below which it is short. */
    private static final double SHORT = 150;

    private ChartStyle() {}

    /** Hides the line and the tick marks of an axis, so that only its labels remain. */
    public static void styleAxis(ValueAxis axis) {
        axis.setTickLabelFont(ChartFonts.text(FONT_SIZE));
        axis.setLabelFont(ChartFonts.text(FONT_SIZE));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(TICK_LABEL_INSETS);
    }

    /** Lets the labels of an axis stand closer in a short chart. */
    static void fitTickLabels(ValueAxis axis, double chartHeight) {
        axis.setTickLabelInsets(chartHeight < SHORT ? TICK_LABEL_INSETS_WHEN_SHORT : TICK_LABEL_INSETS);
    }

    /**
     * Returns the baseline y at which a text of this font size is vertically centered in {@code box}, by the height of
     * its digits.
     */
    public static float baseline(Rectangle2D box, int fontSize) {
        return (float) (box.getCenterY() + DIGIT_HEIGHT_RATIO * fontSize / 2);
    }

    /** Returns the shape of a point, centered at the origin. */
    public static RectangularShape dot() {
        return new Ellipse2D.Double(-DOT_DIAMETER / 2, -DOT_DIAMETER / 2, DOT_DIAMETER, DOT_DIAMETER);
    }
}
