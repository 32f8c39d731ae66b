package org.backprop.explorer.model.landscape.relief;

/**
 * A place on the ground.
 *
 * @param position where it is
 * @param slopeX how much the ground rises there along x, in the box's measure
 * @param slopeY how much it rises along y
 */
public record GroundPoint(Position position, double slopeX, double slopeY) {}
