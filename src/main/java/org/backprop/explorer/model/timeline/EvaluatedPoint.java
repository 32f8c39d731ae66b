package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Cost;

/**
 * Parameters together with their cost.
 *
 * @param parameters the parameters
 * @param cost the cost of the whole data set at these parameters
 */
public record EvaluatedPoint(Parameters parameters, Cost cost) {}
