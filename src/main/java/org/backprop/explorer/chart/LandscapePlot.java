package org.backprop.explorer.chart;

import java.text.NumberFormat;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.landscape.Landscape;
import org.jfree.chart.JFreeChart;
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
    private static final double FIGURES = 27;
    /** The height of the axis label below the tick labels. */
    private static final double NAME = 22;

    private final NumberFormat numbers;
    private final NumberAxis across = new NumberAxis();
    private final NumberAxis up = new NumberAxis();
    private final XYPlot plot = new XYPlot(new DefaultXYDataset(), across, up, null);
    private final JFreeChart chart = ChartStyle.chart(plot);

    /**
     * The labels of the axes.
     *
     * @param across the label of the horizontal axis
     * @param up the label of the vertical axis
     */
    public record Names(String across, String up) {

        /** No labels, for plots too small for them. */
        public static final Names NONE = new Names(null, null);
    }

    /** Creates an empty plot whose tick labels are formatted by {@code numbers}. */
    public LandscapePlot(NumberFormat numbers) {
        this.numbers = numbers;
        for (NumberAxis axis : new NumberAxis[] {across, up}) {
            ChartStyle.calm(axis);
            axis.setNumberFormatOverride(numbers);
        }
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart.setPadding(new RectangleInsets(6, 0, 0, 0));
    }

    /** Returns the chart. */
    public JFreeChart chart() {
        return chart;
    }

    /**
     * Draws {@code landscape} immediately.
     *
     * @param image the image of its surface
     */
    public void show(Landscape landscape, SurfaceImage image, Names names, Colours colours) {
        chart.setNotify(false); // one redraw for all that follows
        ChartStyle.paint(chart, colours);
        across.setLabel(names.across());
        across.setFixedDimension(names.across() == null ? FIGURES : FIGURES + NAME);
        up.setLabel(names.up());
        Interval x = landscape.frame().x();
        Interval y = landscape.frame().y();
        across.setRange(x.from(), x.to());
        up.setRange(y.from(), y.to());
        addLayers(landscape, image, colours);
        chart.clearSubtitles();
        if (landscape.surface().isFinite()
                && image.scale().least() < image.scale().greatest()) {
            chart.addSubtitle(legend(image.scale(), colours));
        }
        chart.setNotify(true);
    }

    private void addLayers(Landscape landscape, SurfaceImage image, Colours colours) {
        PathLayer path = new PathLayer(landscape);
        PositionLayer position = new PositionLayer(landscape.position(), colours);
        plot.clearAnnotations();
        plot.addAnnotation(new PlotLayer(new SurfaceLayer(image)));
        plot.addAnnotation(new PlotLayer(new ContourLayer(landscape.contours())));
        plot.addAnnotation(new PlotLayer(new LevelLabels(landscape.contours(), numbers, path, position)));
        plot.addAnnotation(new PlotLayer(path));
        plot.addAnnotation(new PlotLayer(position));
    }

    /** Returns a legend as high as the plot area. */
    private PaintScaleLegend legend(ColourScale scale, Colours colours) {
        RectangleInsets around = plot.getInsets();
        return ColourLegend.of(
                scale, around.getTop(), across.getFixedDimension() + around.getBottom(), numbers, colours);
    }
}
