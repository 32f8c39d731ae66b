package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Parameters;

/**
 * A point that learning came through.
 *
 * @param update the number of updates done there
 * @param parameters the parameters there, with the edits made there
 */
public record Waypoint(long update, Parameters parameters) {}
