package org.backprop.explorer.model.timeline;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.SaturationCheck;
import org.backprop.explorer.model.network.Trace;

/**
 * All numbers of a network for the present sample; a {@link Snapshot} decides which of them are computed at its moment.
 *
 * @param trace the passes of the sample at the parameters before the update
 * @param saturationCheck the states of the neurons at these parameters
 * @param lossAfter L of the sample, without penalty, after the update; empty before the phase {@code update}
 */
public record SampleValues(Trace trace, SaturationCheck saturationCheck, OptionalDouble lossAfter) {}
