package org.backprop.explorer.chart.curve;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.ChartFonts;
import org.backprop.explorer.chart.ChartStyle;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;

/** The legend that names the lines of a cost plot. */
final class CostLegend {

    private static final double SAMPLE_HALF_LENGTH = 9;
    private static final double RELATIVE_X = 0.995;
    private static final double RELATIVE_Y = 0.99;

    private final LegendItemCollection items = new LegendItemCollection();
    private final ChartColors chartColors;

    CostLegend(ChartColors chartColors) {
        this.chartColors = chartColors;
    }

    void add(String text, Stroke stroke, Color color) {
        LegendItem item = new LegendItem(
                text,
                null,
                null,
                null,
                new Line2D.Double(-SAMPLE_HALF_LENGTH, 0, SAMPLE_HALF_LENGTH, 0),
                stroke,
                color);
        item.setLabelFont(ChartFonts.text(ChartStyle.FONT_SIZE));
        item.setLabelPaint(chartColors.muted());
        items.add(item);
    }

    /** Returns whether there is more than one line. */
    boolean isNeeded() {
        return items.getItemCount() > 1;
    }

    /** Returns the legend as an annotation in the upper right corner of the plot. */
    XYTitleAnnotation toAnnotation() {
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setBackgroundPaint(ChartColors.withOpacity(chartColors.background(), 0.85));
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(RectangleInsets.ZERO_INSETS);
        legend.setItemLabelPadding(new RectangleInsets(1, 4, 1, 8));
        return new XYTitleAnnotation(RELATIVE_X, RELATIVE_Y, legend, RectangleAnchor.TOP_RIGHT);
    }
}
