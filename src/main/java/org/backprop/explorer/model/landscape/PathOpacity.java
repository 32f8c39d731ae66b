package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.numeric.Exponential;

/**
 * The opacity of path points: the more a point's recorded cost differs from the cost at its projection, the paler it
 * is.
 */
public final class PathOpacity {

    private static final double MIN_OPACITY = 0.25;
    /** The gap, relative to the range of costs on the surface, over which opacity decays by a factor of e. */
    private static final double RELATIVE_DECAY_LENGTH = 0.08;

    private final double decayLength;

    /** The opacity on {@code surface}. */
    public PathOpacity(Surface surface) {
        decayLength = surface.hasFiniteCost() ? RELATIVE_DECAY_LENGTH * (surface.max() - surface.min()) : 0;
    }

    /** Returns the opacity of {@code point}: 1 where the path lies on the surface, falling to a minimum of 0.25. */
    public double opacity(PathPoint point) {
        double gap = Math.abs(point.gap());
        if (gap == 0) {
            return 1;
        }
        double decay = decayLength > 0 ? Exponential.exp(-gap / decayLength) : 0;
        return MIN_OPACITY + (1 - MIN_OPACITY) * decay;
    }
}
