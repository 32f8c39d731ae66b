package org.backprop.explorer.chart.file;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartHeading;
import org.backprop.explorer.chart.XYChart;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.curve.CostLineNames;
import org.backprop.explorer.chart.curve.CostPlot;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.chart.landscape.SurfaceImage;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Landscape;

/** A chart with a heading on a white page, which can be written to a file without a display. */
public final class ChartPage {

    private static final int WIDTH = 720;
    private static final int CURVE_HEIGHT = 450;
    private static final int CONTOUR_HEIGHT = 600;
    private static final int PIXELS_PER_UNIT = 2;

    private final Chart chart;
    private final int height;
    private final String title;

    private ChartPage(XYChart chart, int height, ChartHeading heading) {
        this.chart = chart;
        this.height = height;
        this.title = heading.title();
        chart.setPadding(14, 16, 12, 28);
        chart.addHeading(heading);
    }

    /**
     * Returns a page with the cost over updates.
     *
     * @param updateAxisLabel the label of the horizontal axis
     */
    public static ChartPage of(
            CostHistory history, CostLineNames lineNames, String updateAxisLabel, ChartHeading chartHeading) {
        CostPlot plot = new CostPlot(AxisNumberFormat.PLAIN, lineNames);
        plot.show(history, WIDTH, ChartColors.PRINT);
        plot.setUpdateAxisLabel(updateAxisLabel);
        return new ChartPage(plot.chart(), CURVE_HEIGHT, chartHeading);
    }

    /** Returns a page with a contour plot of the cost. */
    public static ChartPage of(Landscape landscape, LandscapePlot.AxisLabels axisLabels, ChartHeading chartHeading) {
        LandscapePlot plot = new LandscapePlot(AxisNumberFormat.PLAIN);
        SurfaceImage image = new SurfaceImage(landscape.surface(), ColorScale.of(landscape.surface(), false));
        plot.show(landscape, image, axisLabels, ChartColors.PRINT);
        return new ChartPage(plot.chart(), CONTOUR_HEIGHT, chartHeading);
    }

    /**
     * Writes the page.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(ChartFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> ImageIO.write(toImage(), "png", out);
            case SVG -> new SvgWriter(WIDTH, height).write(title, this::draw, out);
        }
    }

    private BufferedImage toImage() {
        BufferedImage image =
                new BufferedImage(PIXELS_PER_UNIT * WIDTH, PIXELS_PER_UNIT * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setStroke(new BasicStroke(1));
        graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        draw(graphics);
        graphics.dispose();
        return image;
    }

    private void draw(Graphics2D graphics) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    }
}
