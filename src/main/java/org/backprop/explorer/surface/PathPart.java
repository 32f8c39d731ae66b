package org.backprop.explorer.surface;

import java.util.List;

/**
 * A part of a path on a surface as a polyline on the screen.
 *
 * @param vertices the vertices, in the order of the path; at least two
 * @param visible whether the surface hides no vertex of this part; false if it hides each of them
 */
public record PathPart(List<ScreenVertex> vertices, boolean visible) {}
