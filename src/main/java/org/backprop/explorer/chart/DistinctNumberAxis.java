package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/** An axis without repeated tick labels, for ranges so short that neighboring ticks round to the same label. */
public final class DistinctNumberAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        Set<String> labels = new HashSet<>();
        List<NumberTick> ticks = new ArrayList<>();
        for (Object each : super.refreshTicks(graphics, state, area, edge)) {
            NumberTick tick = (NumberTick) each;
            if (labels.add(tick.getText())) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
