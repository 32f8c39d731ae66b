package org.backprop.explorer.view.chart;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.fx.ChartCanvas;

/**
 * A pane that displays a chart. The chart is created in the background, since loading the chart library takes time; the
 * pane is empty until then.
 */
public final class ChartPane extends Pane {

    private static final PseudoClass UPDATING = PseudoClass.getPseudoClass("updating");

    private final BooleanSupplier painter;
    /** The focus ring as a node over the chart, which would cover a border. */
    private final Region focusRing = new Region();

    private ChartCanvas canvas;
    private RedrawThrottle redrawThrottle;

    /**
     * Creates an empty pane.
     *
     * @param painter updates the chart for the current size of this pane; returns whether there is anything to display
     */
    public ChartPane(BooleanSupplier painter) {
        getStyleClass().add("chart-pane");
        this.painter = painter;
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.setManaged(false);
        layoutBoundsProperty().addListener((observable, oldValue, newValue) -> {
            focusRing.resize(newValue.getWidth(), newValue.getHeight());
            requestRedraw();
        });
        sceneProperty()
                .addListener((observable, oldValue, newValue) ->
                        requestRedraw()); // may have changed while out of the window
    }

    /** Creates the chart in the background, then displays it. */
    public void load(TaskExecutor taskExecutor, Supplier<Chart> chartSupplier) {
        redrawThrottle = new RedrawThrottle(taskExecutor.clock(), this::redraw);
        redrawThrottle
                .pendingProperty()
                .addListener((observable, oldValue, newValue) -> pseudoClassStateChanged(UPDATING, newValue));
        taskExecutor.compute(chartSupplier, this::setChart);
    }

    private void setChart(Chart chart) {
        canvas = new ChartCanvas(chart);
        canvas.setMouseTransparent(true);
        canvas.setVisible(false);
        getChildren().setAll(canvas, focusRing);
        requestRedraw();
    }

    private void redraw() {
        canvas.setSize(getWidth(), getHeight());
        canvas.setVisible(painter.getAsBoolean());
    }

    /** Requests a redraw: done immediately or, if drawing has recently taken much of the time, a little later. */
    public void requestRedraw() {
        if (canvas != null && getWidth() > 0 && getHeight() > 0 && getScene() != null) {
            redrawThrottle.request();
        }
    }

    /** Returns the plot area in this pane as of the last drawing; empty before the first. */
    public Optional<Bounds> plotArea() {
        return Optional.ofNullable(canvas).flatMap(ChartCanvas::plotArea);
    }

    /**
     * Returns the data coordinates of a position in this pane, also outside the plot area; empty before the first
     * drawing.
     */
    public Optional<Point2D> dataAt(double x, double y) {
        return Optional.ofNullable(canvas).flatMap(drawn -> drawn.dataAt(x, y));
    }

    /**
     * Returns the position in this pane of data coordinates, also outside the plot area; empty before the first
     * drawing.
     */
    public Optional<Point2D> positionOf(double x, double y) {
        return Optional.ofNullable(canvas).flatMap(drawn -> drawn.positionOf(x, y));
    }
}
