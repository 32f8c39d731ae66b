package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Landscape;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** A chart with a heading on a white page, which can be written to a file without a display. */
public final class ChartPage {

    private static final int WIDTH = 720;
    private static final int CURVE_HEIGHT = 450;
    private static final int MAP_HEIGHT = 600;
    private static final int SHARPNESS = 2;
    private static final float TITLE = 17;
    private static final RectangleInsets BORDER = new RectangleInsets(14, 16, 12, 28);

    private final JFreeChart chart;
    private final int height;

    private ChartPage(JFreeChart chart, int height, Heading heading) {
        this.chart = chart;
        this.height = height;
        chart.setPadding(BORDER);
        List<String> lines = heading.lines();
        for (int line = 0; line < lines.size(); line++) {
            boolean last = line == lines.size() - 1;
            chart.addSubtitle(line, text(lines.get(line), ChartStyle.LETTERS, last ? 10 : 1));
        }
        chart.setTitle(text(heading.title(), TITLE, 4));
        chart.getTitle().setPaint(Colours.PAPER.ink());
    }

    /**
     * The texts above a chart.
     *
     * @param title what the chart shows
     * @param lines further lines below the title
     */
    public record Heading(String title, List<String> lines) {

        /** Copies {@code lines}. */
        public Heading {
            lines = List.copyOf(lines);
        }
    }

    private static TextTitle text(String words, float size, double below) {
        TextTitle title = new TextTitle(words, ChartFonts.text(size));
        title.setPaint(Colours.PAPER.soft());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(0, 0, below, 0);
        return title;
    }

    /**
     * Returns a page with the cost over updates.
     *
     * @param across the label of the horizontal axis
     */
    public static ChartPage of(CostHistory history, String across, Heading heading) {
        CostPlot plot = new CostPlot(AxisNumbers.PLAIN, CostWords.PLAIN);
        plot.show(history, WIDTH, Colours.PAPER);
        plot.name(across);
        return new ChartPage(plot.chart(), CURVE_HEIGHT, heading);
    }

    /** Returns a page with a contour plot of the cost. */
    public static ChartPage of(Landscape landscape, LandscapePlot.Names names, Heading heading) {
        LandscapePlot plot = new LandscapePlot(AxisNumbers.PLAIN);
        SurfaceImage image = new SurfaceImage(landscape.surface(), ColourScale.of(landscape.surface(), false));
        plot.show(landscape, image, names, Colours.PAPER);
        return new ChartPage(plot.chart(), MAP_HEIGHT, heading);
    }

    /**
     * Writes the page.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(ChartFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> ImageIO.write(picture(), "png", out);
            case SVG -> new SvgDrawing(WIDTH, height).write(chart.getTitle().getText(), this::draw, out);
        }
    }

    private BufferedImage picture() {
        BufferedImage image = new BufferedImage(SHARPNESS * WIDTH, SHARPNESS * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setStroke(new BasicStroke(1));
        graphics.scale(SHARPNESS, SHARPNESS);
        draw(graphics);
        graphics.dispose();
        return image;
    }

    private void draw(Graphics2D graphics) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    }
}
