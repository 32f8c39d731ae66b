package org.backprop.explorer.chart.curve;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.TickLabels;
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

    /** The range, as a factor, from which ticks that are powers of ten are written as such. */
    private static final double MIN_POWERS_RANGE = 1e3;

    private final AxisNumberFormat numberFormat;
    private final String title;

    LogCostAxis(AxisNumberFormat numberFormat, String title) {
        this.numberFormat = numberFormat;
        this.title = title;
        setLabel(title);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double[] values = tickValues(area, edge);
        boolean isWide = values.length > 1 && values[values.length - 1] >= MIN_POWERS_RANGE * values[0];
        TickLabels labels = TickLabels.of(values);
        setLabel(isWide ? title : labels.titled(title));
        return IntStream.range(0, values.length)
                .mapToObj(i -> tick(
                        values[i],
                        isWide
                                ? TickLabels.powerOfTen((int) Math.round(Math.log10(values[i])))
                                : numberFormat.localized(labels.texts().get(i))))
                .toList();
    }

    private double[] tickValues(Rectangle2D area, RectangleEdge edge) {
        DoubleStream.Builder values = DoubleStream.builder();
        double previousY = Double.POSITIVE_INFINITY;
        for (double cost : NiceNumbers.logarithmicTicks(getLowerBound(), getUpperBound())) {
            double y = valueToJava2D(cost, area, edge);
            if (previousY - y >= MIN_TICK_DISTANCE) {
                values.add(cost);
                previousY = y;
            }
        }
        return values.build().toArray();
    }

    private static NumberTick tick(double cost, String text) {
        return new NumberTick(cost, text, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
    }
}
