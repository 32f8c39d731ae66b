package org.backprop.explorer.model.landscape;

/** How clearly a point of the path is drawn: the paler, the farther its true cost is from what the map says there. */
public final class Fading {

    private static final double PALEST = 0.25;
    /** A gap of this part of the costs on the map takes two thirds of the clearness away. */
    private static final double SCALE = 0.08;

    private final double unit;

    /** The fading on a map of {@code surface}. */
    public Fading(Surface surface) {
        unit = surface.isFinite() ? SCALE * (surface.greatest() - surface.least()) : 0;
    }

    /** From 1, where the path lies on the map, down to a quarter. */
    public double opacity(PathPoint point) {
        double gap = Math.abs(point.gap());
        if (gap == 0) {
            return 1;
        }
        double share = unit > 0 ? Math.exp(-gap / unit) : 0;
        return PALEST + (1 - PALEST) * share;
    }
}
