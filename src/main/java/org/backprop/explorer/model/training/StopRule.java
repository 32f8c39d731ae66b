package org.backprop.explorer.model.training;

import org.backprop.explorer.model.message.InvalidValueException;

/**
 * The condition under which training stops: an update changes the cost by less than a threshold ("Weight update
 * algorithm"), or a maximum number of updates is done.
 *
 * @param minLossChange the threshold for |ΔL|, at least 0; 0 switches this condition off
 * @param maxUpdates the maximum number of updates, at least 1
 */
public record StopRule(double minLossChange, long maxUpdates) {

    /** No threshold, and 100,000 updates. */
    public static final StopRule DEFAULT = new StopRule(0, 100_000);

    /** @throws InvalidValueException if a bound is out of range */
    public StopRule {
        InvalidValueException.require(minLossChange >= 0 && Double.isFinite(minLossChange), "range.minLossChange");
        InvalidValueException.require(maxUpdates >= 1, "range.maxUpdates");
    }

    /** Returns whether a cost that one update changed from {@code before} to {@code after} has converged. */
    public boolean hasConverged(double before, double after) {
        return Math.abs(after - before) < minLossChange;
    }
}
