package org.backprop.explorer.chart.curve;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.model.numeric.NiceNumbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A vertical logarithmic axis with a few round tick values. */
final class LogCostAxis extends LogAxis {

    private static final long serialVersionUID = 1;

    private static final double MIN_TICK_DISTANCE = 1.4 * ChartStyle.FONT_SIZE;

    private final NumberFormat numberFormat;

    LogCostAxis(NumberFormat numberFormat) {
        this.numberFormat = numberFormat;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double previousY = Double.POSITIVE_INFINITY;
        for (double cost : NiceNumbers.logarithmicTicks(getLowerBound(), getUpperBound())) {
            double y = valueToJava2D(cost, area, edge);
            if (previousY - y >= MIN_TICK_DISTANCE) {
                ticks.add(new NumberTick(
                        cost, numberFormat.format(cost), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
                previousY = y;
            }
        }
        return ticks;
    }
}
