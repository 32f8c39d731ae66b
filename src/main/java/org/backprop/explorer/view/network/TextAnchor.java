package org.backprop.explorer.view.network;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/**
 * The anchor of a text, independent of its length.
 *
 * @param anchor the point that stays where it is
 * @param across where in the text's width the point lies, from 0 at its left to 1 at its right
 * @param down where in its height, from 0 at its top to 1 at its bottom
 */
record TextAnchor(Point2D anchor, double across, double down) {

    /** Keeps {@code text} there. */
    void position(Region text) {
        text.layoutXProperty().bind(text.widthProperty().multiply(-across).add(anchor.getX()));
        text.layoutYProperty().bind(text.heightProperty().multiply(-down).add(anchor.getY()));
    }
}
