package org.backprop.explorer.chart.curve;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.model.numeric.NiceNumbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A horizontal axis of updates with a {@link UpdateScale#LOGARITHMIC} scale. */
final class LogUpdateAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private static final UpdateScale SCALE = UpdateScale.LOGARITHMIC;
    private static final double MIN_TICK_DISTANCE = 3.5 * ChartStyle.FONT_SIZE;

    private final AxisNumberFormat numberFormat;

    LogUpdateAxis(AxisNumberFormat numberFormat) {
        this.numberFormat = numberFormat;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double from = SCALE.position(getLowerBound());
        double to = SCALE.position(getUpperBound());
        return area.getX() + (SCALE.position(value) - from) / (to - from) * area.getWidth();
    }

    @Override
    public double java2DToValue(double x, Rectangle2D area, RectangleEdge edge) {
        double from = SCALE.position(getLowerBound());
        double to = SCALE.position(getUpperBound());
        return SCALE.update(from + (x - area.getX()) / area.getWidth() * (to - from));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double previousX = Double.NEGATIVE_INFINITY;
        for (double update : tickValues()) {
            double x = valueToJava2D(update, area, edge);
            if (x - previousX >= MIN_TICK_DISTANCE) {
                ticks.add(new NumberTick(
                        update, numberFormat.format(update), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
                previousX = x;
            }
        }
        return ticks;
    }

    /** Returns 0, if it is visible, and round numbers of updates. */
    private double[] tickValues() {
        double from = Math.max(1, getLowerBound());
        DoubleStream zero = getLowerBound() <= 0 ? DoubleStream.of(0) : DoubleStream.empty();
        return DoubleStream.concat(
                        zero,
                        Arrays.stream(NiceNumbers.logarithmicTicks(from, Math.max(from, getUpperBound())))
                                .filter(update -> update == Math.rint(update)))
                .toArray();
    }
}
