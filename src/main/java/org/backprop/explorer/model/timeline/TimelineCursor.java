package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The current position of a {@link Timeline}, down to the operation of a neuron, and the ways to move it: steps,
 * seeking and training.
 */
final class TimelineCursor {

    private final ReplayTrainer replayTrainer;
    private final Objective objective;
    private UpdatePosition position = UpdatePosition.afterPhase(0);

    /** Starts at the beginning of {@code replayTrainer}, which trains {@code objective}. */
    TimelineCursor(ReplayTrainer replayTrainer, Objective objective) {
        this.replayTrainer = replayTrainer;
        this.objective = objective;
    }

    /** The position within the present update. */
    UpdatePosition position() {
        return position;
    }

    /** Moves to another position within the present update. */
    void moveTo(UpdatePosition other) {
        position = other;
    }

    /** Moves to the position within the present update that is nearest to that of {@code moment}. */
    void moveToNearest(Moment moment) {
        position = phases().positionOf(moment);
    }

    private void moveTo(int phaseIndex) {
        position = UpdatePosition.afterPhase(phaseIndex);
    }

    /** The current moment. */
    Moment moment() {
        UpdatePhases phases = phases();
        int phase = position.phaseIndex();
        return new Moment(
                replayTrainer.updateCount(),
                phases.batchPosition(phase),
                phases.phase(phase),
                phases.operation(position));
    }

    /** Moves to the next moment of this granularity; stops before an update that diverges. */
    void stepForward(Granularity granularity) {
        boolean leavesUpdate = isAtUpdatePhase();
        if (leavesUpdate && !beginNextUpdate()) {
            return;
        }
        if (granularity == Granularity.EPOCH && !trainToLastUpdateOfEpoch()) {
            moveTo(phases().gradientPhaseIndex());
            return;
        }
        advanceTo(
                switch (granularity) {
                    case NEURON -> leavesUpdate ? position : phases().next(position);
                    case LAYER -> UpdatePosition.afterPhase(leavesUpdate ? 0 : position.lastCompletePhase() + 1);
                    case SAMPLE -> UpdatePosition.afterPhase(phases().nextSampleEnd(position.lastCompletePhase()));
                    case UPDATE, EPOCH -> UpdatePosition.afterPhase(phases().updatePhaseIndex());
                });
    }

    /** Performs all updates of the epoch but its last; returns false if one of them diverges. */
    private boolean trainToLastUpdateOfEpoch() {
        while (!replayTrainer.trainer().isLastOfEpoch()) {
            if (!replayTrainer.updateAndRecord()) {
                return false;
            }
        }
        return true;
    }

    /** The number of updates done after a step by an epoch, by the present settings. */
    long epochEnd() {
        Trainer trainer = replayTrainer.trainer();
        long perEpoch = trainer.settings().sampling().updatesPerEpoch(replayTrainer.sampleCount());
        long end = replayTrainer.updateCount() - trainer.batchIndex() + perEpoch;
        return isAtUpdatePhase() && trainer.isLastOfEpoch() ? end + perEpoch : end;
    }

    /** Moves to the previous moment of this granularity; does nothing at the first moment. */
    void stepBack(Granularity granularity) {
        if (granularity == Granularity.EPOCH) {
            replayTrainer.replayTo(Math.max(
                    0, replayTrainer.updateCount() - replayTrainer.trainer().batchIndex()));
        }
        moveBackTo(
                switch (granularity) {
                    case NEURON -> phases().previous(position);
                    case LAYER -> UpdatePosition.afterPhase(position.phaseIndex() - 1);
                    case SAMPLE -> UpdatePosition.afterPhase(phases().previousSampleEnd(position.phaseIndex()));
                    case UPDATE, EPOCH -> UpdatePosition.afterPhase(-1);
                });
    }

    private void moveBackTo(UpdatePosition earlier) {
        if (earlier.phaseIndex() >= 0) {
            position = earlier;
        } else if (replayTrainer.updateCount() == 0) {
            moveTo(0);
        } else {
            replayTrainer.replayTo(replayTrainer.updateCount() - 1);
            moveTo(phases().updatePhaseIndex());
        }
    }

    /** Moves to the moment after {@code updateCount} updates, or to the nearest computed one. */
    void seek(long updateCount) {
        long target = Math.max(0, Math.min(updateCount, replayTrainer.branch().length()));
        if (target == 0 || replayTrainer.branch().hasEditsAt(target)) {
            replayTrainer.replayTo(target);
            moveTo(target == 0 ? 0 : phases().gradientPhaseIndex());
        } else {
            replayTrainer.replayTo(target - 1);
            moveTo(phases().updatePhaseIndex());
        }
    }

    /** Moves to {@code moment}, or to the last computed moment before it. */
    void seek(Moment moment) {
        long knownCount = replayTrainer.branch().length();
        if (moment.updateIndex() < 0 || moment.updateIndex() > knownCount) {
            seek(moment.updateIndex());
            return;
        }
        replayTrainer.replayTo(moment.updateIndex());
        moveToNearest(moment);
        if (moment.updateIndex() == knownCount && isAtUpdatePhase()) {
            moveTo(phases().gradientPhaseIndex());
        }
    }

    /**
     * Trains until {@code target} updates are done and moves to the moment after the last one, as {@link #seek(long)}
     * does.
     *
     * @param applyStopRule whether the stop rule may stop training earlier
     */
    StopReason trainTo(long target, boolean applyStopRule) {
        while (moment().updateCount()
                < limitedTarget(target, applyStopRule)) { // repeats if a later edit raises the limit
            Optional<StopReason> stopReason = trainToLimit(target, applyStopRule);
            if (stopReason.isPresent()) {
                return stopReason.get();
            }
        }
        return stopReasonAt(target, applyStopRule);
    }

    /** Trains to the limit set by the present settings; returns empty if nothing stopped training earlier. */
    private Optional<StopReason> trainToLimit(long target, boolean applyStopRule) {
        if (isAtUpdatePhase() && !beginNextUpdate()) {
            return Optional.of(StopReason.DIVERGED);
        }
        while (replayTrainer.updateCount() < limitedTarget(target, applyStopRule) - 1) {
            if (!replayTrainer.updateAndRecord()) {
                moveTo(phases().gradientPhaseIndex());
                return Optional.of(StopReason.DIVERGED);
            }
            if (applyStopRule && hasConverged(replayTrainer.updateCount())) {
                seek(replayTrainer.updateCount());
                return Optional.of(StopReason.CONVERGED);
            }
        }
        return performLastUpdate(target, applyStopRule);
    }

    private Optional<StopReason> performLastUpdate(long target, boolean applyStopRule) {
        if (replayTrainer.updateCount() >= limitedTarget(target, applyStopRule)) {
            seek(replayTrainer.updateCount()); // an edit in between has lowered the limit
            return Optional.of(StopReason.MAX_UPDATES);
        }
        if (!replayTrainer.recordNextUpdate()) {
            moveTo(phases().gradientPhaseIndex());
            return Optional.of(StopReason.DIVERGED);
        }
        seek(replayTrainer.updateCount() + 1);
        return applyStopRule && hasConverged(moment().updateCount())
                ? Optional.of(StopReason.CONVERGED)
                : Optional.empty();
    }

    /** The number of updates at which training to {@code target} stops, by the present settings. */
    private long limitedTarget(long target, boolean applyStopRule) {
        return Math.min(
                target,
                applyStopRule ? Math.min(stopRule().maxUpdates(), UpdateLimit.MAX_UPDATES) : UpdateLimit.MAX_UPDATES);
    }

    private StopReason stopReasonAt(long target, boolean applyStopRule) {
        return limitedTarget(Long.MAX_VALUE, applyStopRule) <= target ? StopReason.MAX_UPDATES : StopReason.REQUESTED;
    }

    /** The reason for which training would stop at the current moment, if there is one. */
    Optional<StopReason> stopReason() {
        long updateCount = moment().updateCount();
        if (replayTrainer.branch().divergesAt(updateCount + 1)
                && position.phaseIndex() == phases().gradientPhaseIndex()) {
            return Optional.of(StopReason.DIVERGED);
        }
        if (updateCount >= limitedTarget(Long.MAX_VALUE, true)) {
            return Optional.of(StopReason.MAX_UPDATES);
        }
        return isAtUpdatePhase() && hasConverged(updateCount) ? Optional.of(StopReason.CONVERGED) : Optional.empty();
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

    /** The current state; at the phase {@code update} the state after the update and the edits made there. */
    TrainingState state() {
        return isAtUpdatePhase()
                ? replayTrainer.lookahead().state()
                : replayTrainer.trainer().state();
    }

    private UpdatePhases phases() {
        return new UpdatePhases(objective, replayTrainer.trainer().batchSize());
    }

    boolean isAtUpdatePhase() {
        return position.phaseIndex() == phases().updatePhaseIndex();
    }

    /** Moves from the phase {@code update} to the start of the next update; returns false if that is not finite. */
    private boolean beginNextUpdate() {
        if (!replayTrainer.updateAndRecord()) {
            moveTo(phases().gradientPhaseIndex());
            return false;
        }
        moveTo(0);
        return true;
    }

    /** Moves to a later position within this update; to the phase {@code update} only if its result is finite. */
    private void advanceTo(UpdatePosition later) {
        position = later;
        if (isAtUpdatePhase() && !replayTrainer.recordNextUpdate()) {
            moveTo(phases().gradientPhaseIndex());
        }
    }
}
