package org.backprop.explorer.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RectangularShape;
import javafx.scene.text.Font;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts look like. */
final class ChartStyle {

    static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4, 4}, 0);

    private static final double DOT = 10;
    private static final int LETTERS = 12;

    private ChartStyle() {}

    /** A chart with calm axes and nothing but horizontal lines behind the plot. */
    static JFreeChart chart(XYPlot plot) {
        calm((NumberAxis) plot.getDomainAxis());
        calm((NumberAxis) plot.getRangeAxis());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(new RectangleInsets(4, 4, 4, 4));
        return new JFreeChart(null, ChartFonts.text(LETTERS), plot, false);
    }

    private static void calm(NumberAxis axis) {
        axis.setTickLabelFont(ChartFonts.text(LETTERS));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(ChartFonts.numbers());
    }

    /** Where a chart is drawn, without the library's own zooming. */
    static ChartCanvas canvas(JFreeChart chart) {
        ChartCanvas canvas = new ChartCanvas(chart);
        // the library takes its font to be still set on a canvas whose state has been restored to this one
        canvas.getGraphicsContext2D().setFont(Font.font(ChartFonts.text(LETTERS).getFamily(), LETTERS));
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        return canvas;
    }

    /** Gives ground, lines and axes the colours of {@code palette}. */
    static void paint(JFreeChart chart, Palette palette) {
        XYPlot plot = (XYPlot) chart.getPlot();
        Color card = awt(palette.get(Role.CARD));
        chart.setBackgroundPaint(card);
        plot.setBackgroundPaint(card);
        plot.setRangeGridlinePaint(awt(palette.get(Role.LINE)));
        plot.getDomainAxis().setTickLabelPaint(awt(palette.get(Role.SOFT)));
        plot.getRangeAxis().setTickLabelPaint(awt(palette.get(Role.SOFT)));
    }

    /** The shape of a point. */
    static RectangularShape dot() {
        return new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
    }

    static Color awt(javafx.scene.paint.Color colour) {
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }
}
