package org.backprop.explorer.surface;

/**
 * A point in world coordinates. The box around a surface has a square floor with sides of length 1, centered at the
 * origin, and is {@link HeightField#BOX_HEIGHT} high.
 *
 * @param x along the first coordinate, −½ to ½ inside the box
 * @param y along the second coordinate, −½ to ½ inside the box
 * @param z the height above the floor
 */
public record WorldPoint(double x, double y, double z) {}
