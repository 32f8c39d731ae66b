package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class UniformNumberAxisTest {

    private static List<String> figures(double from, double to) {
        UniformNumberAxis axis = new UniformNumberAxis(AxisNumberFormat.PLAIN);
        axis.setRange(from, to);
        return axis
                .refreshTicks(
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                        new AxisState(),
                        new Rectangle2D.Double(0, 0, 400, 300),
                        RectangleEdge.LEFT)
                .stream()
                .map(NumberTick::getText)
                .toList();
    }

    @Test
    void numbers_that_differ_by_less_than_their_figures_are_written_once() {
        assertEquals(List.of("4.400000"), figures(4.4e32 - 1e20, 4.4e32 + 1e20));
    }

    @Test
    void numbers_whose_figures_differ_are_all_written() {
        List<String> figures = figures(0, 1);
        assertTrue(figures.size() >= 5 && figures.size() <= 12, figures.toString());
        assertEquals(figures.stream().distinct().toList(), figures);
    }
}
