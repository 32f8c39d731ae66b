package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.backprop.explorer.model.landscape.ColourScale;
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
final class ColourLegend {

    private static final double STRIP = 10;
    private static final int SUBDIVISIONS = 64;
    private static final double GAP = 5;
    /** The chart library draws the strip this much too long at its lower end, in pixels. */
    private static final double OVERHANG = 1;

    private ColourLegend() {}

    /**
     * Returns a legend that stands to the right of the plot.
     *
     * @param above the distance from the upper edge of the chart's inner area to the upper edge of the plot, in pixels
     * @param below the distance from the lower edge of the plot to the lower edge of that area, in pixels
     */
    static PaintScaleLegend of(ColourScale scale, double above, double below, NumberFormat numbers, Colours colours) {
        NumberAxis axis = new Costs(scale, numbers);
        ChartStyle.calm(axis);
        axis.setTickLabelPaint(colours.soft());
        axis.setRange(0, 1);
        PaintScaleLegend legend = new PaintScaleLegend(new Colouring(), axis);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        legend.setStripWidth(STRIP);
        legend.setStripOutlineVisible(false);
        legend.setSubdivisionCount(SUBDIVISIONS);
        legend.setBackgroundPaint(colours.card());
        legend.setMargin(above, GAP, below, 0);
        legend.setPadding(0, 0, OVERHANG, 0);
        return legend;
    }

    /** An axis from 0 to 1 along the color scale, which labels each tick with the cost of that color. */
    private static final class Costs extends NumberAxis {

        private static final long serialVersionUID = 1;

        private final transient ColourScale scale;
        private final NumberFormat numbers;

        Costs(ColourScale scale, NumberFormat numbers) {
            this.scale = scale;
            this.numbers = numbers;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return Arrays.stream(scale.ticks())
                    .mapToObj(cost -> new NumberTick(
                            scale.fraction(cost), numbers.format(cost), TextAnchor.CENTER_LEFT, TextAnchor.CENTER, 0))
                    .toList();
        }
    }

    /** The color map as the paint scale that the chart library expects. */
    private static final class Colouring implements PaintScale {

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
