package org.backprop.explorer.chart.fx;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.ChartFonts;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.PlotTransform;
import org.jfree.fx.FXHints;

/** A canvas that draws a chart whenever the chart or the size of the canvas changes. */
public final class ChartCanvas extends ScaledCanvas {

    /** The width of lines whose stroke has none, in pixels. */
    private static final double HAIRLINE = 0.1;

    private final Chart chart;
    private PlotTransform transform;

    /** Creates a canvas of size 0. */
    public ChartCanvas(Chart chart) {
        this.chart = chart;
        GraphicsContext context = getGraphicsContext2D();
        context.setFontSmoothingType(FontSmoothingType.LCD);
        // the library does not set its font again after it has restored the state of the canvas to this one
        context.setFont(Font.font(ChartFonts.text(ChartStyle.FONT_SIZE).getFamily(), ChartStyle.FONT_SIZE));
        chart.setOnChange(this::draw);
        setOnScaleChange(this::draw);
    }

    /** Sets the size in logical pixels. */
    public void setSize(double width, double height) {
        if (width != logicalWidth() || height != logicalHeight()) {
            draw(width, height);
        }
    }

    private void draw() {
        draw(logicalWidth(), logicalHeight());
    }

    private void draw(double width, double height) {
        GraphicsContext context = clear(width, height);
        if (width > 0 && height > 0) {
            context.save();
            transform = chart.draw(createGraphics(), new Rectangle2D.Double(0, 0, (int) width, (int) height));
            context.restore();
        }
    }

    /**
     * Returns graphics for one drawing: they do not set a paint or a stroke again that they have set before, whatever
     * has become of the state of the canvas since then.
     */
    private CanvasGraphics createGraphics() {
        CanvasGraphics graphics = new CanvasGraphics(this);
        graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, true);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setZeroStrokeWidth(HAIRLINE);
        graphics.setTransform(AffineTransform.getScaleInstance(drawnScale(), drawnScale()));
        return graphics;
    }

    /** Returns the plot area as of the last drawing; empty before the first. */
    public Optional<Bounds> plotArea() {
        return transform()
                .map(PlotTransform::dataArea)
                .map(area -> new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight()));
    }

    /** Returns the data coordinates of a position, also outside the plot area; empty before the first drawing. */
    public Optional<Point2D> dataAt(double x, double y) {
        return transform().map(drawn -> new Point2D(drawn.toDataX(x), drawn.toDataY(y)));
    }

    /** Returns the position of data coordinates, also outside the plot area; empty before the first drawing. */
    public Optional<Point2D> positionOf(double x, double y) {
        return transform().map(drawn -> new Point2D(drawn.toPixelX(x), drawn.toPixelY(y)));
    }

    /** Returns the transform of the last drawing, if there was room for a plot area. */
    private Optional<PlotTransform> transform() {
        return Optional.ofNullable(transform).filter(drawn -> !drawn.dataArea().isEmpty());
    }
}
