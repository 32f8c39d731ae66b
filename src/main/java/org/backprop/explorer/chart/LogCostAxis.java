package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.backprop.explorer.model.landscape.RoundNumbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An upright logarithmic axis with a handful of round figures. */
final class LogCostAxis extends LogAxis {

    private static final long serialVersionUID = 1;

    private final NumberFormat numbers;

    LogCostAxis(NumberFormat numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return Arrays.stream(RoundNumbers.geometrically(getLowerBound(), getUpperBound()))
                .mapToObj(cost ->
                        new NumberTick(cost, numbers.format(cost), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0))
                .toList();
    }
}
