package org.backprop.explorer.surface;

/**
 * A point on the surface of a height field.
 *
 * @param worldPoint the position in space
 * @param slopeX ∂z/∂x
 * @param slopeY ∂z/∂y
 */
public record SurfacePoint(WorldPoint worldPoint, double slopeX, double slopeY) {}
