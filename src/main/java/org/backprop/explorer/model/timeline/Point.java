package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Cost;

/**
 * A place in parameter space.
 *
 * @param parameters where it is
 * @param cost the cost of the whole data set there
 */
public record Point(Parameters parameters, Cost cost) {}
