package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * A point of the trajectory of training on the plane of a landscape.
 *
 * @param updateCount the number of updates done at this point
 * @param coordinates the coordinates of the nearest point of the plane
 * @param isEdited whether an edit has moved the parameters there since the update before
 */
public record ProjectedPoint(long updateCount, Coordinates coordinates, boolean isEdited) {}
