package org.backprop.explorer.chart.landscape;

import java.util.Optional;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.XYChart;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A contour plot of a landscape: color map, contour lines, path, current point with the negative gradient, and a color
 * legend.
 */
public final class LandscapePlot {

    /** The height of the tick labels below the plot, insets included. */
    private static final double TICK_LABEL_HEIGHT = 27;
    /** The height of the axis label below the tick labels. */
    private static final double AXIS_LABEL_HEIGHT = 22;

    private final AxisNumberFormat numberFormat;
    private final NumberAxis xAxis = new NumberAxis();
    private final NumberAxis yAxis = new NumberAxis();
    private final XYPlot plot = new XYPlot(new DefaultXYDataset(), xAxis, yAxis, null);
    private final XYChart chart = new XYChart(plot);

    /**
     * The labels of the axes.
     *
     * @param x the label of the horizontal axis
     * @param y the label of the vertical axis
     */
    public record AxisLabels(String x, String y) {

        /** No labels, for plots too small for them. */
        public static final AxisLabels NONE = new AxisLabels(null, null);
    }

    /** Creates an empty plot whose tick labels are formatted by {@code numberFormat}. */
    public LandscapePlot(AxisNumberFormat numberFormat) {
        this.numberFormat = numberFormat;
        for (NumberAxis axis : new NumberAxis[] {xAxis, yAxis}) {
            ChartStyle.styleAxis(axis);
            axis.setNumberFormatOverride(numberFormat);
        }
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart.setPadding(6, 0, 0, 0);
    }

    /** Returns the chart. */
    public XYChart chart() {
        return chart;
    }

    /**
     * Draws {@code landscape} immediately.
     *
     * @param image the image of its surface
     */
    public void show(Landscape landscape, SurfaceImage image, AxisLabels axisLabels, ChartColors chartColors) {
        show(landscape, image, axisLabels, chartColors, landscape.viewWindow());
    }

    /**
     * Draws what of {@code landscape} is in another window immediately, as long as the landscape of that window is not
     * computed.
     */
    public void show(
            Landscape landscape,
            SurfaceImage image,
            AxisLabels axisLabels,
            ChartColors chartColors,
            ViewWindow viewWindow) {
        chart.update(() -> {
            xAxis.setRange(viewWindow.x().from(), viewWindow.x().to());
            yAxis.setRange(viewWindow.y().from(), viewWindow.y().to());
            set(landscape, image, axisLabels, chartColors);
        });
    }

    private void set(Landscape landscape, SurfaceImage image, AxisLabels axisLabels, ChartColors chartColors) {
        chart.applyColors(chartColors);
        xAxis.setLabel(axisLabels.x());
        xAxis.setFixedDimension(axisLabels.x() == null ? TICK_LABEL_HEIGHT : TICK_LABEL_HEIGHT + AXIS_LABEL_HEIGHT);
        yAxis.setLabel(axisLabels.y());
        addLayers(landscape, image, chartColors);
        boolean hasScale = landscape.surface().hasFiniteCost()
                && image.scale().min() < image.scale().max();
        chart.setLegend(hasScale ? Optional.of(legend(image.scale(), chartColors)) : Optional.empty());
    }

    private void addLayers(Landscape landscape, SurfaceImage image, ChartColors chartColors) {
        PathLayer path = new PathLayer(landscape);
        PositionLayer position = new PositionLayer(landscape.position(), chartColors);
        plot.clearAnnotations();
        plot.addAnnotation(new PlotLayer(new SurfaceLayer(image)));
        plot.addAnnotation(new PlotLayer(new ContourLayer(landscape.contours())));
        plot.addAnnotation(new PlotLayer(new ContourLabels(landscape.contours(), numberFormat, path, position)));
        plot.addAnnotation(new PlotLayer(path));
        plot.addAnnotation(new PlotLayer(position));
    }

    /** Returns a legend as high as the plot area. */
    private PaintScaleLegend legend(ColorScale scale, ChartColors chartColors) {
        RectangleInsets insets = plot.getInsets();
        return ColorLegend.of(
                scale, insets.getTop(), xAxis.getFixedDimension() + insets.getBottom(), numberFormat, chartColors);
    }
}
