package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * A point of the trajectory of training, projected onto the plane of a landscape, with its costs.
 *
 * @param projectedPoint the point on the plane
 * @param cost L at the point itself, as recorded
 * @param projectedCost L at the nearest point of the plane
 */
public record PathPoint(ProjectedPoint projectedPoint, double cost, double projectedCost) {

    /** The number of updates done at this point. */
    public long updateCount() {
        return projectedPoint.updateCount();
    }

    /** The coordinates of the nearest point of the plane. */
    public Coordinates coordinates() {
        return projectedPoint.coordinates();
    }

    /** The cost at the point minus the cost at its projection; positive where the point lies above the surface. */
    public double gap() {
        return cost - projectedCost;
    }
}
