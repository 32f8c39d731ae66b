package org.backprop.explorer.model.training;

/**
 * When learning ends by itself: once an update changes the cost by less than a threshold (article 2), or after a number
 * of updates.
 *
 * @param minLossChange the threshold for |ΔL|, at least 0; at 0 no change is small enough
 * @param maxUpdates the number of updates, at least 1
 */
public record StopRule(double minLossChange, long maxUpdates) {

    /** No threshold, and 100,000 updates. */
    public static final StopRule DEFAULT = new StopRule(0, 100_000);

    /** @throws IllegalArgumentException if a bound is out of range */
    public StopRule {
        Optimizer.require(
                minLossChange >= 0 && Double.isFinite(minLossChange), "minLossChange must be a number of at least 0");
        Optimizer.require(maxUpdates >= 1, "maxUpdates must be at least 1");
    }

    /** Whether a cost that went from {@code before} to {@code after} in one update has settled. */
    public boolean hasSettled(double before, double after) {
        return Math.abs(after - before) < minLossChange;
    }
}
