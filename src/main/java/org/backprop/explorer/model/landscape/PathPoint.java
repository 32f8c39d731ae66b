package org.backprop.explorer.model.landscape;

/**
 * A point that learning came through, as it is drawn on a map.
 *
 * @param update the number of updates done there
 * @param at the point of the map that is nearest to it
 * @param cost L there, as recorded
 * @param costOnMap L at that point of the map
 */
public record PathPoint(long update, Coordinates at, double cost, double costOnMap) {

    /** True cost minus the map's: how far the point lies above the map, or below it where this is negative. */
    public double gap() {
        return cost - costOnMap;
    }
}
