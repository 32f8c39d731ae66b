package org.backprop.explorer.view.chart;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.backprop.explorer.chart.ChartFonts;
import org.backprop.explorer.chart.ChartStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;

/**
 * A pane that displays a chart of JFreeChart. The chart is created in the background, since loading the library takes
 * time; the pane is empty until then.
 */
public final class ChartPane extends Pane {

    private final RedrawThrottle redrawThrottle;
    /** The focus ring as a node over the chart, which would cover a border. */
    private final Region focusRing = new Region();

    private ChartCanvas canvas;

    /**
     * Creates an empty pane.
     *
     * @param painter updates the chart for the current size of this pane; returns whether there is anything to display
     */
    public ChartPane(BooleanSupplier painter) {
        getStyleClass().add("chart-pane");
        redrawThrottle = new RedrawThrottle(() -> {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            canvas.setVisible(painter.getAsBoolean());
        });
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.setManaged(false);
        layoutBoundsProperty().addListener((property, was, is) -> {
            focusRing.resize(is.getWidth(), is.getHeight());
            requestRedraw();
        });
        sceneProperty().addListener((property, was, is) -> requestRedraw()); // may have changed while out of the window
    }

    /** Creates the chart in the background, then displays it. */
    public void load(Executor background, Supplier<JFreeChart> chartSupplier) {
        background.execute(() -> {
            JFreeChart chart = chartSupplier.get();
            Platform.runLater(() -> setChart(chart));
        });
    }

    /** Sets the chart to display. */
    public void setChart(JFreeChart chart) {
        canvas = new ChartCanvas(chart);
        // the library does not set its font again after it has restored the state of the canvas to this one
        canvas.getGraphicsContext2D()
                .setFont(Font.font(ChartFonts.text(ChartStyle.FONT_SIZE).getFamily(), ChartStyle.FONT_SIZE));
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setMouseTransparent(true);
        canvas.setVisible(false);
        getChildren().setAll(canvas, focusRing);
        requestRedraw();
    }

    /** Requests a redraw: done immediately or, if drawing has recently taken much of the time, a little later. */
    public void requestRedraw() {
        if (canvas != null && getWidth() > 0 && getHeight() > 0 && getScene() != null) {
            redrawThrottle.request();
        }
    }

    /** Returns the plot area in this pane as of the last drawing; empty before the first. */
    public Optional<Bounds> plotArea() {
        if (canvas == null) {
            return Optional.empty();
        }
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return area.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight()));
    }

    /**
     * Returns the data coordinates of a position in this pane, also outside the plot area; empty before the first
     * drawing.
     */
    public Optional<Point2D> dataAt(double x, double y) {
        return plotArea().map(area -> {
            XYPlot plot = (XYPlot) canvas.getChart().getPlot();
            Rectangle2D rectangle =
                    new Rectangle2D.Double(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            return new Point2D(
                    plot.getDomainAxis().java2DToValue(x, rectangle, plot.getDomainAxisEdge()),
                    plot.getRangeAxis().java2DToValue(y, rectangle, plot.getRangeAxisEdge()));
        });
    }

    /**
     * Returns the position in this pane of data coordinates, also outside the plot area; empty before the first
     * drawing.
     */
    public Optional<Point2D> positionOf(double x, double y) {
        return plotArea().map(area -> {
            XYPlot plot = (XYPlot) canvas.getChart().getPlot();
            Rectangle2D rectangle =
                    new Rectangle2D.Double(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            return new Point2D(
                    plot.getDomainAxis().valueToJava2D(x, rectangle, plot.getDomainAxisEdge()),
                    plot.getRangeAxis().valueToJava2D(y, rectangle, plot.getRangeAxisEdge()));
        });
    }
}
