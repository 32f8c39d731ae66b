package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;

/** The legend that names the lines of a cost plot. */
final class CostLegend {

    private static final double SAMPLE = 9;
    private static final double RIGHT = 0.995;
    private static final double TOP = 0.99;

    private final LegendItemCollection items = new LegendItemCollection();
    private final Colours colours;

    CostLegend(Colours colours) {
        this.colours = colours;
    }

    void add(String words, Stroke stroke, Color colour) {
        LegendItem item =
                new LegendItem(words, null, null, null, new Line2D.Double(-SAMPLE, 0, SAMPLE, 0), stroke, colour);
        item.setLabelFont(ChartFonts.text(ChartStyle.LETTERS));
        item.setLabelPaint(colours.soft());
        items.add(item);
    }

    /** Returns whether there is more than one line. */
    boolean isNeeded() {
        return items.getItemCount() > 1;
    }

    /** Returns the legend as an annotation in the upper right corner of the plot. */
    XYTitleAnnotation inCorner() {
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setBackgroundPaint(Colours.pale(colours.card(), 0.85));
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(RectangleInsets.ZERO_INSETS);
        legend.setItemLabelPadding(new RectangleInsets(1, 4, 1, 8));
        return new XYTitleAnnotation(RIGHT, TOP, legend, RectangleAnchor.TOP_RIGHT);
    }
}
