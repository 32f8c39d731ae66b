package org.backprop.explorer.model.training;

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

    /** @throws IllegalArgumentException if a bound is out of range */
    public StopRule {
        if (!(minLossChange >= 0) || !Double.isFinite(minLossChange)) {
            throw new IllegalArgumentException("minLossChange must be a number of at least 0");
        }
        if (maxUpdates < 1) {
            throw new IllegalArgumentException("maxUpdates must be at least 1");
        }
    }

    /** Returns whether a cost that one update changed from {@code before} to {@code after} has converged. */
    public boolean hasConverged(double before, double after) {
        return Math.abs(after - before) < minLossChange;
    }
}
