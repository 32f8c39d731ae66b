package org.backprop.explorer.model.landscape.relief;

/**
 * A point on the surface of a height field.
 *
 * @param position the position in space
 * @param slopeX ∂z/∂x
 * @param slopeY ∂z/∂y
 */
public record GroundPoint(Position position, double slopeX, double slopeY) {}
