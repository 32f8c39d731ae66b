package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.timeline.moment.UpdatePhases;
import org.backprop.explorer.model.timeline.moment.UpdatePosition;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The current moment of a {@link Timeline}, down to the operation of a neuron, which can be moved forward and backward
 * by steps of any {@link Granularity} or directly to any number of updates.
 */
public final class TimelineCursor {

    private final ReplayTrainer replayTrainer;
    private UpdatePosition position = UpdatePosition.afterPhase(0);

    /** Starts at the beginning of {@code replayTrainer}. */
    TimelineCursor(ReplayTrainer replayTrainer) {
        this.replayTrainer = replayTrainer;
    }

    /** The current moment. */
    public Moment moment() {
        UpdatePhases phases = phases();
        int phase = position.phaseIndex();
        return new Moment(
                replayTrainer.updateCount(),
                phases.batchPosition(phase),
                phases.phase(phase),
                phases.operation(position));
    }

    /** The current state; at the phase {@code update} the state after the update and the edits made there. */
    public TrainingState state() {
        return isAtUpdatePhase()
                ? replayTrainer.lookahead().state()
                : replayTrainer.trainer().state();
    }

    /** Moves to the next moment of this granularity; stops before an update that diverges. */
    public void stepForward(Granularity granularity) {
        boolean leavesUpdate = isAtUpdatePhase();
        if (leavesUpdate && !beginNextUpdate()) {
            return;
        }
        if (granularity == Granularity.EPOCH && !trainToLastUpdateOfEpoch()) {
            return;
        }
        advanceTo(
                switch (granularity) {
                    case OPERATION -> leavesUpdate ? position : phases().next(position);
                    case LAYER -> UpdatePosition.afterPhase(leavesUpdate ? 0 : position.lastCompletePhase() + 1);
                    case SAMPLE -> UpdatePosition.afterPhase(phases().nextSampleEnd(position.lastCompletePhase()));
                    case UPDATE, EPOCH -> UpdatePosition.afterPhase(phases().updatePhaseIndex());
                });
    }

    /** Performs all updates of the epoch but its last; returns false if one of them diverges. */
    private boolean trainToLastUpdateOfEpoch() {
        while (!replayTrainer.trainer().isLastOfEpoch()) {
            if (!performUpdate()) {
                return false;
            }
        }
        return true;
    }

    /** Moves to the previous moment of this granularity; does nothing at the first moment. */
    public void stepBack(Granularity granularity) {
        if (granularity == Granularity.EPOCH) {
            replayTrainer.replayTo(Math.max(
                    0, replayTrainer.updateCount() - replayTrainer.trainer().batchIndex()));
        }
        moveBackTo(
                switch (granularity) {
                    case OPERATION -> phases().previous(position);
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
    public void seek(long updateCount) {
        long target = Math.max(0, Math.min(updateCount, replayTrainer.branch().length()));
        if (target == 0 || replayTrainer.branch().hasEditsAt(target)) {
            replayTrainer.replayTo(target);
            moveTo(target == 0 ? 0 : phases().gradientPhaseIndex());
        } else {
            replayTrainer.replayTo(target - 1);
            moveTo(phases().updatePhaseIndex());
        }
    }

    /**
     * Moves to {@code moment}, or to the last computed moment before it. Of the update that has not been computed yet,
     * the moments up to its gradient count as computed.
     */
    public void seek(Moment moment) {
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
     * Moves to a phase of the present update: of its present sample, or of its last one at the phases {@code gradient}
     * and {@code update}. Stays at the gradient if the result of the update is not finite.
     */
    public void seek(Phase phase) {
        advanceTo(phases().positionOf(new Moment(moment().updateIndex(), moment().batchPosition(), phase)));
    }

    /** The number of moments of this granularity in the present update. */
    public long momentsPerUpdate(Granularity granularity) {
        return switch (granularity) {
            case OPERATION -> phases().momentCount();
            case LAYER -> phases().updatePhaseIndex() + 1L;
            case SAMPLE -> phases().batchSize();
            case UPDATE, EPOCH -> 1;
        };
    }

    /** The position within the present update. */
    UpdatePosition position() {
        return position;
    }

    /** Moves to another position within the present update. */
    void moveTo(UpdatePosition other) {
        position = other;
    }

    private void moveTo(int phaseIndex) {
        moveTo(UpdatePosition.afterPhase(phaseIndex));
    }

    /** Moves to the position within the present update that is nearest to that of {@code moment}. */
    void moveToNearest(Moment moment) {
        position = phases().positionOf(moment);
    }

    private UpdatePhases phases() {
        return new UpdatePhases(
                replayTrainer.objective(), replayTrainer.trainer().batchSize());
    }

    boolean isAtUpdatePhase() {
        return position.phaseIndex() == phases().updatePhaseIndex();
    }

    boolean isAtGradientPhase() {
        return position.phaseIndex() == phases().gradientPhaseIndex();
    }

    /** Moves from the phase {@code update} to the start of the next update; returns false if that is not finite. */
    boolean beginNextUpdate() {
        boolean isFinite = performUpdate();
        if (isFinite) {
            moveTo(0);
        }
        return isFinite;
    }

    /** Performs the present update; returns false, at the phase {@code gradient}, if its result is not finite. */
    boolean performUpdate() {
        boolean isFinite = replayTrainer.updateAndRecord();
        if (!isFinite) {
            moveTo(phases().gradientPhaseIndex());
        }
        return isFinite;
    }

    /**
     * Moves to the phase {@code update}; returns false, at the phase {@code gradient}, if the result of the update is
     * not finite.
     */
    boolean advanceToUpdatePhase() {
        advanceTo(UpdatePosition.afterPhase(phases().updatePhaseIndex()));
        return isAtUpdatePhase();
    }

    /** Moves to a later position within this update; to the phase {@code update} only if its result is finite. */
    private void advanceTo(UpdatePosition later) {
        position = later;
        if (isAtUpdatePhase() && !replayTrainer.recordNextUpdate()) {
            moveTo(phases().gradientPhaseIndex());
        }
    }
}
