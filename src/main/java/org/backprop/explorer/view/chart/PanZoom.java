package org.backprop.explorer.view.chart;

/** A view that can be zoomed and panned. Positions are relative to what is visible, from 0 at the lower left to 1. */
public interface PanZoom {

    /**
     * Scales the visible range by {@code factor} around the relative position ({@code relativeX}, {@code relativeY}).
     */
    void zoom(double relativeX, double relativeY, double factor);

    /** Shifts the visible range by these fractions of its width and height. */
    void pan(double relativeDx, double relativeDy);

    /** Restores the initial display. */
    void reset();
}
