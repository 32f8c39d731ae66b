package org.backprop.explorer.model.landscape.plane;

/**
 * A point on a {@link Plane}, or a displacement in it.
 *
 * @param a the coordinate along the first direction
 * @param b the coordinate along the second direction
 */
public record Coordinates(double a, double b) {}
