package org.backprop.explorer.view.layers;

import java.util.OptionalDouble;

/**
 * What the backward pass has carried along an edge to the left.
 *
 * @param edge the edge, or the line between an output and its target
 * @param weight the value of its weight, if it has one
 * @param derivative the product w δ, or the δ of an output
 * @param opacity how strongly it is drawn: less in later phases
 * @param headPosition the position of its arrowhead on the edge, from 0 at the left end to 1
 */
record CarriedDerivative(Edge edge, OptionalDouble weight, double derivative, double opacity, double headPosition) {

    /** Returns the width of the edge, as that of its weight. */
    double width(double maxWidth) {
        return EdgeValues.width(weight.orElse(0), maxWidth);
    }

    /** Returns whether the edge is dashed, as that of a negative weight. */
    boolean isDashed() {
        return weight.orElse(0) < 0;
    }
}
