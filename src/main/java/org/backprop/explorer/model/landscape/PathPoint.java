package org.backprop.explorer.model.landscape;

/**
 * A point of the trajectory of training, projected onto the plane of a landscape.
 *
 * @param update the number of updates done at this point
 * @param at the coordinates of the nearest point of the plane
 * @param cost L at the point itself, as recorded
 * @param costOnMap L at the nearest point of the plane
 */
public record PathPoint(long update, Coordinates at, double cost, double costOnMap) {

    /** The cost at the point minus the cost at its projection; positive where the point lies above the surface. */
    public double gap() {
        return cost - costOnMap;
    }
}
