package org.backprop.explorer.view.picture;

import javafx.geometry.Point2D;

/** A line that a pulse can move along. */
public interface Curve {

    /** Returns the point at {@code t}, from 0 at the start to 1 at the end. */
    Point2D at(double t);
}
