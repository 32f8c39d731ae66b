package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis whose {@link TickLabels} have equal decimals and a common power of ten, which stands in its title. Labels are
 * not repeated, in ranges so short that neighboring ticks round to the same label.
 */
public final class UniformNumberAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private final AxisNumberFormat numberFormat;
    private String title = "";

    /** Creates an axis without a title. */
    public UniformNumberAxis(AxisNumberFormat numberFormat) {
        this.numberFormat = numberFormat;
        setNumberFormatOverride(numberFormat);
        ChartStyle.styleAxis(this);
    }

    /** Sets the title, to which a common power of ten is added. */
    public void setTitle(String text) {
        title = text;
        setLabel(text);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (Object each : super.refreshTicks(graphics, state, area, edge)) {
            NumberTick tick = (NumberTick) each;
            if (tick.getTickType() == TickType.MAJOR) {
                ticks.add(tick);
            }
        }
        TickLabels labels =
                TickLabels.of(ticks.stream().mapToDouble(NumberTick::getValue).toArray());
        setLabel(labels.titled(title));
        List<NumberTick> labeled = new ArrayList<>();
        String previous = null;
        for (int i = 0; i < ticks.size(); i++) {
            String text = labels.texts().get(i);
            if (!text.equals(previous)) {
                labeled.add(withText(ticks.get(i), numberFormat.localized(text)));
            }
            previous = text;
        }
        return labeled;
    }

    private static NumberTick withText(NumberTick tick, String text) {
        return new NumberTick(tick.getNumber(), text, tick.getTextAnchor(), tick.getRotationAnchor(), tick.getAngle());
    }
}
