package org.backprop.explorer.model.landscape.relief;

/**
 * A point in or above the box that a landscape stands in. The box's floor is a square with sides of length 1 around the
 * origin; it is {@link Terrain#HEIGHT} high.
 *
 * @param x along the first coordinate, −½ to ½
 * @param y along the second, −½ to ½
 * @param z above the floor
 */
public record Position(double x, double y, double z) {}
