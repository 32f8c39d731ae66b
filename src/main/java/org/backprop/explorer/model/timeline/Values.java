package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Memory;

/**
 * The numbers of one update, all of them; a {@link Snapshot} tells which have come about at its moment.
 *
 * @param before where the update starts
 * @param now where the moment stands: {@code before}, but at the phase {@code update} where the update led
 * @param batchGradient the gradient of the batch's cost at {@code before}, penalty included
 * @param memory what the optimizer remembers at {@code before}
 * @param trace the passes of the sample at hand at {@code before}, for a network
 */
public record Values(Point before, Point now, Parameters batchGradient, Memory memory, Optional<Trace> trace) {}
