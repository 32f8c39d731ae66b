package org.backprop.explorer.chart.landscape;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Viridis;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The color legend of a contour plot: the color scale as a strip, with costs as tick labels. */
final class ColorLegend {

    private static final double STRIP_WIDTH = 10;
    private static final int SUBDIVISIONS = 64;
    private static final double LEFT_MARGIN = 5;
    /** The chart library draws the strip this much too long at its lower end, in pixels. */
    private static final double STRIP_OVERHANG = 1;

    private ColorLegend() {}

    /**
     * Returns a legend that stands to the right of the plot.
     *
     * @param topMargin the distance from the upper edge of the chart's inner area to the upper edge of the plot, in
     *     pixels
     * @param bottomMargin the distance from the lower edge of the plot to the lower edge of that area, in pixels
     */
    static PaintScaleLegend of(
            ColorScale scale,
            double topMargin,
            double bottomMargin,
            NumberFormat numberFormat,
            ChartColors chartColors) {
        NumberAxis axis = new CostAxis(scale, numberFormat);
        ChartStyle.styleAxis(axis);
        axis.setTickLabelPaint(chartColors.muted());
        axis.setRange(0, 1);
        PaintScaleLegend legend = new PaintScaleLegend(new ViridisPaintScale(), axis);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        legend.setStripWidth(STRIP_WIDTH);
        legend.setStripOutlineVisible(false);
        legend.setSubdivisionCount(SUBDIVISIONS);
        legend.setBackgroundPaint(chartColors.background());
        legend.setMargin(topMargin, LEFT_MARGIN, bottomMargin, 0);
        legend.setPadding(0, 0, STRIP_OVERHANG, 0);
        return legend;
    }

    /** An axis from 0 to 1 along the color scale, which labels each tick with the cost of that color. */
    private static final class CostAxis extends NumberAxis {

        private static final long serialVersionUID = 1;

        private final transient ColorScale scale;
        private final NumberFormat numberFormat;

        CostAxis(ColorScale scale, NumberFormat numberFormat) {
            this.scale = scale;
            this.numberFormat = numberFormat;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return Arrays.stream(scale.ticks())
                    .mapToObj(cost -> new NumberTick(
                            scale.fraction(cost),
                            numberFormat.format(cost),
                            TextAnchor.CENTER_LEFT,
                            TextAnchor.CENTER,
                            0))
                    .toList();
        }
    }

    /** The color map as the paint scale that the chart library expects. */
    private static final class ViridisPaintScale implements PaintScale {

        @Override
        public double getLowerBound() {
            return 0;
        }

        @Override
        public double getUpperBound() {
            return 1;
        }

        @Override
        public Paint getPaint(double fraction) {
            return new Color(Viridis.argb(fraction), true);
        }
    }
}
