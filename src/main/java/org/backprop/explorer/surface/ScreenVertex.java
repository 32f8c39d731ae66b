package org.backprop.explorer.surface;

/**
 * A vertex of a path in screen coordinates.
 *
 * @param position the position on the screen
 * @param opacity the opacity, 0 to 1
 */
public record ScreenVertex(ScreenPoint position, double opacity) {}
