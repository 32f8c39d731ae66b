package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * A point of the trajectory of training, projected onto the plane of a landscape.
 *
 * @param updateCount the number of updates done at this point
 * @param coordinates the coordinates of the nearest point of the plane
 * @param cost L at the point itself, as recorded
 * @param projectedCost L at the nearest point of the plane
 */
public record PathPoint(long updateCount, Coordinates coordinates, double cost, double projectedCost) {

    /** The cost at the point minus the cost at its projection; positive where the point lies above the surface. */
    public double gap() {
        return cost - projectedCost;
    }
}
