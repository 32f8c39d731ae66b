package org.backprop.explorer.model.landscape;

import java.util.List;
import java.util.Optional;

/**
 * A map of the cost with all that is drawn on it. Immutable.
 *
 * @param cost what was measured
 * @param surface the cost over the map
 * @param contours its level lines
 * @param path the way through parameter space as seen on the map, what is known of the future included
 * @param position where the moment stands
 */
public record Landscape(
        CostFunction cost, Surface surface, List<Contour> contours, List<PathPoint> path, Position position) {

    /**
     * Where the moment stands on the map.
     *
     * @param point the place; it lies in the map's plane, so its gap is 0
     * @param slopes ∂L/∂a and ∂L/∂b, the slopes of the cost along the map's two coordinates
     * @param descent the negative gradient of the cost, as far as it lies in the plane
     * @param landing where the next update leads, seen on the map; empty if it leads beyond all numbers
     */
    public record Position(PathPoint point, Coordinates slopes, Coordinates descent, Optional<Coordinates> landing) {}

    /** The part of the plane that is seen. */
    public Frame frame() {
        return new Frame(surface.grid().x(), surface.grid().y());
    }
}
