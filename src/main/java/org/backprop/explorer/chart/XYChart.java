package org.backprop.explorer.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** A chart of JFreeChart with two axes, in the style that all charts share. */
public final class XYChart implements Chart {

    private static final float TITLE_FONT_SIZE = 17;

    private final XYPlot plot;
    private final JFreeChart chart;
    private Runnable onChange = () -> {};

    /** Creates a chart of {@code plot} with horizontal grid lines only and without outline or legend. */
    public XYChart(XYPlot plot) {
        this.plot = plot;
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(new RectangleInsets(4, 4, 4, 4));
        chart = new JFreeChart(null, ChartFonts.text(ChartStyle.FONT_SIZE), plot, false);
        chart.setNotify(false); // update does so, once for all changes
    }

    /** Sets the space around the chart in pixels. */
    public void setPadding(double top, double left, double bottom, double right) {
        chart.setPadding(new RectangleInsets(top, left, bottom, right));
    }

    /** Sets the legend beside the plot, or none. */
    public void setLegend(Optional<Title> legend) {
        chart.clearSubtitles();
        legend.ifPresent(chart::addSubtitle);
    }

    /** Adds {@code heading} above the chart. */
    public void addHeading(ChartHeading heading) {
        List<String> lines = heading.lines();
        for (int line = 0; line < lines.size(); line++) {
            boolean last = line == lines.size() - 1;
            chart.addSubtitle(line, textTitle(lines.get(line), ChartStyle.FONT_SIZE, last ? 10 : 1));
        }
        chart.setTitle(textTitle(heading.title(), TITLE_FONT_SIZE, 4));
        chart.getTitle().setPaint(ChartColors.PRINT.foreground());
    }

    private static TextTitle textTitle(String text, float fontSize, double bottomPadding) {
        TextTitle title = new TextTitle(text, ChartFonts.text(fontSize));
        title.setPaint(ChartColors.PRINT.muted());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(0, 0, bottomPadding, 0);
        return title;
    }

    /** Sets the colors of background, grid lines and axes. */
    public void applyColors(ChartColors chartColors) {
        chart.setBackgroundPaint(chartColors.background());
        plot.setBackgroundPaint(chartColors.background());
        plot.setRangeGridlinePaint(chartColors.gridLine());
        for (ValueAxis axis : new ValueAxis[] {plot.getDomainAxis(), plot.getRangeAxis()}) {
            axis.setTickLabelPaint(chartColors.muted());
            axis.setLabelPaint(chartColors.muted());
        }
    }

    /** Makes {@code changes}, which are to be drawn together. */
    public void update(Runnable changes) {
        changes.run();
        onChange.run();
    }

    @Override
    public void setOnChange(Runnable action) {
        onChange = action;
    }

    @Override
    public PlotTransform draw(Graphics2D graphics, Rectangle2D area) {
        ChartStyle.fitTickLabels(plot.getDomainAxis(), area.getHeight());
        ChartStyle.fitTickLabels(plot.getRangeAxis(), area.getHeight());
        ChartRenderingInfo info = new ChartRenderingInfo(null); // no list of all shapes drawn
        chart.draw(graphics, area, info);
        return new PlotTransform(info.getPlotInfo().getDataArea(), plot.getDomainAxis(), plot.getRangeAxis());
    }

    /** Returns the plot, for tests. */
    XYPlot plot() {
        return plot;
    }
}
