package org.backprop.explorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart that can be drawn into a rectangle of any size, in a window or in a file. */
public interface Chart {

    /** Draws the chart into {@code area}, and returns the transform of its plot area there. */
    PlotTransform draw(Graphics2D graphics, Rectangle2D area);

    /** Sets what to do whenever the chart has changed and is to be drawn again. */
    void setOnChange(Runnable action);
}
