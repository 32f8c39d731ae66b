package org.backprop.explorer.model.landscape.relief;

/**
 * A point of a path as it is seen.
 *
 * @param place where in the picture
 * @param opacity how plainly it is drawn, 0 to 1
 */
public record Spot(Pixel place, double opacity) {}
