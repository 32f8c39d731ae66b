package org.backprop.explorer.view.neuron;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/**
 * The anchor of a text whose size can change.
 *
 * @param anchor the position of the anchor
 * @param horizontalFraction the position of the anchor in the text's width, from 0 at its left to 1 at its right
 * @param verticalFraction the position of the anchor in the text's height, from 0 at its top to 1 at its bottom
 */
record TextAnchor(Point2D anchor, double horizontalFraction, double verticalFraction) {

    /** Keeps {@code text} at the anchor. */
    void keepAtAnchor(Region text) {
        text.layoutXProperty()
                .bind(text.widthProperty().multiply(-horizontalFraction).add(anchor.getX()));
        text.layoutYProperty()
                .bind(text.heightProperty().multiply(-verticalFraction).add(anchor.getY()));
    }
}
