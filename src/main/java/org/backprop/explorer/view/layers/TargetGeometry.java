package org.backprop.explorer.view.layers;

import javafx.geometry.Point2D;

/**
 * The places of the targets, each beside its output, and of L: between the targets, or below them. Where there is no
 * space for L below targets that are beside their outputs, they move up and together.
 *
 * @param count the number of targets
 * @param x the horizontal center
 * @param firstOutput the vertical center of the first output
 * @param outputSpacing the distance of two outputs
 * @param top the top of the space
 * @param bottom its bottom
 * @param isNarrow whether there is little space, so that targets are small
 */
record TargetGeometry(
        int count, double x, double firstOutput, double outputSpacing, double top, double bottom, boolean isNarrow) {

    private static final double LOSS_HEIGHT = 48;
    private static final double LOSS_GAP = 8;
    private static final double HALF_HEIGHT = 17;
    private static final double COMPACT_HALF_HEIGHT = 10;
    private static final double HALF_WIDTH = 31;
    private static final double COMPACT_HALF_WIDTH = 24;

    /** Returns the distance of two targets. */
    double spacing() {
        return isBesideOutputs() ? outputSpacing : Math.min(outputSpacing, (bottom - LOSS_HEIGHT - top) / count);
    }

    private boolean isBesideOutputs() {
        return isLossBetween() || lastOutput() + halfHeight(outputSpacing) + LOSS_GAP + LOSS_HEIGHT <= bottom;
    }

    private double lastOutput() {
        return firstOutput + (count - 1) * outputSpacing;
    }

    private boolean isLossBetween() {
        return count % 2 == 0 && outputSpacing - 2 * HALF_HEIGHT >= LOSS_HEIGHT + 2;
    }

    private double halfHeight(double spacing) {
        return isNarrow || spacing < 2 * HALF_HEIGHT + 2 ? COMPACT_HALF_HEIGHT : HALF_HEIGHT;
    }

    /** Returns whether the targets are so close that they are small. */
    boolean isCompact() {
        return halfHeight(spacing()) == COMPACT_HALF_HEIGHT;
    }

    /** Returns whether there is space for the numbers. */
    boolean isVisible() {
        return spacing() >= 2 * COMPACT_HALF_HEIGHT;
    }

    /** Returns half the width of a target, or 0 if the targets are not shown. */
    double halfWidth() {
        return isVisible() ? isCompact() ? COMPACT_HALF_WIDTH : HALF_WIDTH : 0;
    }

    /** Returns the center of target {@code j}. */
    Point2D center(int j) {
        double first = isBesideOutputs()
                ? firstOutput
                : Math.min(firstOutput, bottom - LOSS_HEIGHT - (count - 0.5) * spacing());
        return new Point2D(x, first + (j - 1) * spacing());
    }

    /** Returns the center of L. */
    Point2D lossCenter() {
        if (isLossBetween()) {
            return new Point2D(x, (firstOutput + lastOutput()) / 2);
        }
        double below = center(count).getY() + halfHeight(spacing()) + LOSS_GAP + LOSS_HEIGHT / 2;
        return new Point2D(x, Math.min(below, bottom - LOSS_HEIGHT / 2));
    }
}
