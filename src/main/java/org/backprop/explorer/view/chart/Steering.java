package org.backprop.explorer.view.chart;

/** A picture of which a part can be shown. Places are told as fractions of what is seen, from the lower left. */
public interface Steering {

    /** Shows {@code factor} times as much as before, the place ({@code x}, {@code y}) where it was. */
    void zoom(double x, double y, double factor);

    /** Moves what is seen by these parts of its width and height. */
    void pan(double dx, double dy);

    /** Shows what is shown at first. */
    void reset();
}
