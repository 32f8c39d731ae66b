package org.backprop.explorer.chart.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.PlotTransform;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The canvas that draws a chart. */
class ChartCanvasTest {

    /** A chart that fills its area with white, first and last. */
    private static final class WhiteChart implements Chart {

        private Runnable onChange = () -> {};

        @Override
        public PlotTransform draw(Graphics2D graphics, Rectangle2D area) {
            graphics.setPaint(java.awt.Color.WHITE);
            graphics.fill(area);
            return null;
        }

        @Override
        public void setOnChange(Runnable action) {
            onChange = action;
        }
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void a_drawing_that_begins_with_the_color_that_the_last_one_ended_with_has_that_color() {
        WhiteChart chart = new WhiteChart();
        Color color = Fx.ask(() -> {
            ChartCanvas canvas = new ChartCanvas(chart);
            canvas.setSize(20, 20);
            chart.onChange.run();
            return canvas.snapshot(null, new WritableImage(20, 20))
                    .getPixelReader()
                    .getColor(10, 10);
        });
        assertEquals(Color.WHITE, color);
    }
}
