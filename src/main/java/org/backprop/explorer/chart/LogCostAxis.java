package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.landscape.RoundNumbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A vertical logarithmic axis with a few round tick values. */
final class LogCostAxis extends LogAxis {

    private static final long serialVersionUID = 1;

    private static final double LEAST_DISTANCE = 1.4 * ChartStyle.LETTERS;

    private final NumberFormat numbers;

    LogCostAxis(NumberFormat numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double below = Double.POSITIVE_INFINITY;
        for (double cost : RoundNumbers.geometrically(getLowerBound(), getUpperBound())) {
            double height = valueToJava2D(cost, area, edge);
            if (below - height >= LEAST_DISTANCE) {
                ticks.add(new NumberTick(
                        cost, numbers.format(cost), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
                below = height;
            }
        }
        return ticks;
    }
}
