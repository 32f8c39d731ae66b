package org.backprop.explorer.view.layers;

/**
 * The distances of the columns of a picture. Where the picture is narrow, the margins and the distance of the targets
 * give way first, so that numbers keep their space on the edges.
 *
 * @param left the distance of the inputs from the left side
 * @param distance the distance of two columns of neurons
 * @param targetDistance the distance of the targets from the outputs
 * @param hasNarrowTargets whether targets are small
 */
record ColumnWidths(double left, double distance, double targetDistance, boolean hasNarrowTargets) {

    /** The space on the left for half a neuron with its name. */
    static final double LEFT = 52;

    /** The space on the right for half a target with its name. */
    static final double RIGHT = 66;

    private static final double NARROW_LEFT = 34;
    private static final double NARROWEST_LEFT = 30;
    private static final double NARROW_RIGHT = 48;
    /** The distance of columns up to which targets keep it too; a bit more than z and b need in one line. */
    private static final double WIDE = 151;
    /** The distance of columns from which on old and new values have space; below it targets are small. */
    private static final double MEDIUM = 124;

    private static final double MIN_TARGET_DISTANCE = 84;
    private static final double MIN_NARROW_TARGET_DISTANCE = 64;

    /** Returns the distances in a picture with so many layers; {@code hasNamesBeside} needs space on the left. */
    static ColumnWidths of(double width, int layers, boolean hasNamesBeside) {
        double equal = (width - LEFT - RIGHT) / (layers + 1);
        if (equal >= WIDE) {
            return new ColumnWidths(LEFT, equal, equal, false);
        }
        double left = hasNamesBeside ? LEFT : NARROW_LEFT;
        double space = width - left - RIGHT;
        double target = Math.max(MIN_TARGET_DISTANCE, Math.min(WIDE, space - layers * WIDE));
        if (space - target >= layers * MEDIUM) {
            return new ColumnWidths(left, (space - target) / layers, target, false);
        }
        left = hasNamesBeside ? LEFT : NARROWEST_LEFT;
        space = width - left - NARROW_RIGHT;
        target = Math.min(MIN_NARROW_TARGET_DISTANCE, space / (layers + 1));
        return new ColumnWidths(left, (space - target) / layers, target, true);
    }
}
