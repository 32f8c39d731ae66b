package org.backprop.explorer.model.landscape;

/**
 * A point on a {@link Plane}, or a displacement in it.
 *
 * @param a along the first direction
 * @param b along the second
 */
public record Coordinates(double a, double b) {}
