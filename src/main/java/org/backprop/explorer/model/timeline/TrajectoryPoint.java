package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Parameters;

/**
 * A point of the trajectory of training in parameter space.
 *
 * @param updateCount the number of updates done there
 * @param parameters the parameters, after the edits made there
 */
public record TrajectoryPoint(long updateCount, Parameters parameters) {}
