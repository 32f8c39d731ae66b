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
 * Where a chart of the chart library is drawn. The chart is made in the background, since the library takes its time to
 * load; until then nothing is drawn.
 */
public final class ChartPane extends Pane {

    private final Pace pace;
    /** Lies over the chart, which would cover a border. */
    private final Region ring = new Region();

    private ChartCanvas canvas;

    /**
     * A pane with nothing on it yet.
     *
     * @param painter brings the chart up to date, for the size that this pane has then, which draws it; says whether
     *     there is anything to see
     */
    public ChartPane(BooleanSupplier painter) {
        getStyleClass().add("chart-pane");
        pace = new Pace(() -> {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            canvas.setVisible(painter.getAsBoolean());
        });
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        layoutBoundsProperty().addListener((property, was, is) -> {
            ring.resize(is.getWidth(), is.getHeight());
            request();
        });
        sceneProperty().addListener((property, was, is) -> request()); // what changed while it was out of the window
    }

    /** Has the chart made in the background, then draws it. */
    public void load(Executor background, Supplier<JFreeChart> maker) {
        background.execute(() -> {
            JFreeChart chart = maker.get();
            Platform.runLater(() -> install(chart));
        });
    }

    /** Draws {@code chart} from now on. */
    public void install(JFreeChart chart) {
        canvas = new ChartCanvas(chart);
        // the library takes its font to be still set on a canvas whose state has been restored to this one
        canvas.getGraphicsContext2D()
                .setFont(Font.font(ChartFonts.text(ChartStyle.LETTERS).getFamily(), ChartStyle.LETTERS));
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setMouseTransparent(true);
        canvas.setVisible(false);
        getChildren().setAll(canvas, ring);
        request();
    }

    /** Draws as soon as can be: at once, or, if drawing has taken much of the time lately, a little later. */
    public void request() {
        if (canvas != null && getWidth() > 0 && getHeight() > 0 && getScene() != null) {
            pace.request();
        }
    }

    /** The part of this pane between the axes, as it was drawn last; empty before anything has been drawn. */
    public Optional<Bounds> plotArea() {
        if (canvas == null) {
            return Optional.empty();
        }
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return area.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight()));
    }

    /** What stands in the chart at a place of this pane, beyond the axes too; empty before anything has been drawn. */
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

    /** Where in this pane something of the chart's data is, inside the axes or not; empty before anything is drawn. */
    public Optional<Point2D> placeOf(double x, double y) {
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
