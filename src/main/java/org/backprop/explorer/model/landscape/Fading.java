package org.backprop.explorer.model.landscape;

/**
 * The opacity of path points: the more a point's recorded cost differs from the cost at its projection, the paler it
 * is.
 */
public final class Fading {

    private static final double PALEST = 0.25;
    /** The gap, relative to the range of costs on the surface, over which opacity decays by a factor of e. */
    private static final double SCALE = 0.08;

    private final double unit;

    /** The opacity on {@code surface}. */
    public Fading(Surface surface) {
        unit = surface.isFinite() ? SCALE * (surface.greatest() - surface.least()) : 0;
    }

    /** Returns the opacity of {@code point}: 1 where the path lies on the surface, falling to a minimum of 0.25. */
    public double opacity(PathPoint point) {
        double gap = Math.abs(point.gap());
        if (gap == 0) {
            return 1;
        }
        double share = unit > 0 ? Math.exp(-gap / unit) : 0;
        return PALEST + (1 - PALEST) * share;
    }
}
