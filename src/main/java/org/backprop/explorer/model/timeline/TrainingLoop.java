package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.Trainer;

/**
 * Training of a {@link Timeline} for many updates at once: from the current moment on, until there is a reason to stop.
 */
public final class TrainingLoop {

    private final ReplayTrainer replayTrainer;
    private final TimelineCursor cursor;

    /** Trains by {@code replayTrainer}, along which {@code cursor} moves. */
    TrainingLoop(ReplayTrainer replayTrainer, TimelineCursor cursor) {
        this.replayTrainer = replayTrainer;
        this.cursor = cursor;
    }

    /**
     * Trains until {@code target} updates are done and moves to the moment after the last one, as
     * {@link TimelineCursor#seek(long)} does.
     *
     * @param target the number of updates
     * @param applyStopRule whether the stop rule may stop training earlier
     * @return why training stopped
     */
    public StopReason trainTo(long target, boolean applyStopRule) {
        while (cursor.moment().updateCount()
                < limitedTarget(target, applyStopRule)) { // repeats if a later edit raises the limit
            Optional<StopReason> stopReason = trainToLimit(target, applyStopRule);
            if (stopReason.isPresent()) {
                return stopReason.get();
            }
        }
        return limitedTarget(Long.MAX_VALUE, applyStopRule) <= target ? StopReason.MAX_UPDATES : StopReason.REQUESTED;
    }

    /** Trains to the limit set by the present settings; returns empty if nothing stopped training earlier. */
    private Optional<StopReason> trainToLimit(long target, boolean applyStopRule) {
        if (cursor.isAtUpdatePhase() && !cursor.beginNextUpdate()) {
            return Optional.of(StopReason.DIVERGED);
        }
        while (replayTrainer.updateCount() < limitedTarget(target, applyStopRule) - 1) {
            if (!cursor.performUpdate()) {
                return Optional.of(StopReason.DIVERGED);
            }
            if (applyStopRule && hasConverged(replayTrainer.updateCount())) {
                cursor.seek(replayTrainer.updateCount());
                return Optional.of(StopReason.CONVERGED);
            }
        }
        return performLastUpdate(target, applyStopRule);
    }

    private Optional<StopReason> performLastUpdate(long target, boolean applyStopRule) {
        if (replayTrainer.updateCount() >= limitedTarget(target, applyStopRule)) {
            cursor.seek(replayTrainer.updateCount()); // an edit in between has lowered the limit
            return Optional.of(StopReason.MAX_UPDATES);
        }
        if (!cursor.advanceToUpdatePhase()) {
            return Optional.of(StopReason.DIVERGED);
        }
        cursor.seek(replayTrainer.updateCount() + 1); // the edits made there are to be seen too
        return applyStopRule && hasConverged(cursor.moment().updateCount())
                ? Optional.of(StopReason.CONVERGED)
                : Optional.empty();
    }

    /** The number of updates at which training to {@code target} stops, by the present settings. */
    private long limitedTarget(long target, boolean applyStopRule) {
        long limit =
                applyStopRule ? Math.min(stopRule().maxUpdates(), UpdateLimit.MAX_UPDATES) : UpdateLimit.MAX_UPDATES;
        return Math.min(target, limit);
    }

    /** The reason for which training would stop at the current moment, if there is one. */
    public Optional<StopReason> stopReason() {
        long updateCount = cursor.moment().updateCount();
        if (replayTrainer.branch().divergesAt(updateCount + 1) && cursor.isAtGradientPhase()) {
            return Optional.of(StopReason.DIVERGED);
        }
        if (updateCount >= limitedTarget(Long.MAX_VALUE, true)) {
            return Optional.of(StopReason.MAX_UPDATES);
        }
        return cursor.isAtUpdatePhase() && hasConverged(updateCount)
                ? Optional.of(StopReason.CONVERGED)
                : Optional.empty();
    }

    /** The number of updates done after a step by an epoch, by the present settings. */
    public long epochEnd() {
        Trainer trainer = replayTrainer.trainer();
        long perEpoch = trainer.settings()
                .sampling()
                .updatesPerEpoch(replayTrainer.objective().sampleCount());
        long end = replayTrainer.updateCount() - trainer.batchIndex() + perEpoch;
        return cursor.isAtUpdatePhase() && trainer.isLastOfEpoch() ? end + perEpoch : end;
    }

    private StopRule stopRule() {
        return replayTrainer.trainer().settings().stopRule();
    }

    /**
     * Returns whether update number {@code updateCount} changed the cost by less than the threshold; false after an
     * edit.
     */
    private boolean hasConverged(long updateCount) {
        Branch branch = replayTrainer.branch();
        return stopRule().minLossChange() > 0
                && updateCount >= 1
                && updateCount <= branch.length()
                && stopRule()
                        .hasConverged(
                                branch.costs().get((int) updateCount - 1),
                                branch.costs().get((int) updateCount))
                && !branch.hasEditsAt(updateCount);
    }
}
