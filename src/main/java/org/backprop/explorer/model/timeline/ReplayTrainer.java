package org.backprop.explorer.model.timeline;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * Moves a {@link Trainer} along a {@link Branch}: replays known updates from checkpoints, applies each edit where it
 * was made, and records the costs of new updates. Not thread-safe.
 */
final class ReplayTrainer {

    private final Objective objective;
    private final Trainer trainer;
    private Trainer lookaheadTrainer;
    private Branch branch;
    private int nextEditIndex;

    /** Starts at the beginning of {@code branch}. */
    ReplayTrainer(Objective objective, Branch branch) {
        this.objective = objective;
        this.trainer = new Trainer(objective, branch.checkpoints().atOrBefore(0));
        switchTo(branch, branch.checkpoints().atOrBefore(0));
    }

    /** Switches to {@code other} at {@code state}, one of its states. */
    void switchTo(Branch other, TrainingState state) {
        branch = other;
        restore(state);
    }

    private void restore(TrainingState state) {
        trainer.restore(state);
        nextEditIndex = branch.firstEditAfter(state.updateCount());
    }

    /** The number of samples. */
    int sampleCount() {
        return objective.sampleCount();
    }

    Trainer trainer() {
        return trainer;
    }

    Branch branch() {
        return branch;
    }

    long updateCount() {
        return trainer.updateCount();
    }

    /** Moves to the state after {@code updateCount} updates, all computed before; replays from a checkpoint. */
    void replayTo(long updateCount) {
        replayTo(updateCount, () -> false);
    }

    /**
     * Moves to the state after {@code updateCount} updates, as {@link #replayTo(long)} does.
     *
     * @param cancelled read before each update; true cancels the replay
     * @throws CancellationException if cancelled; the trainer is then at some update in between
     */
    void replayTo(long updateCount, BooleanSupplier cancelled) {
        TrainingState checkpoint = branch.checkpoints().atOrBefore(updateCount);
        if (updateCount < trainer.updateCount() || checkpoint.updateCount() > trainer.updateCount()) {
            restore(checkpoint);
        }
        while (trainer.updateCount() < updateCount) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            performUpdate();
        }
    }

    /** Performs one update and applies the edits made after it. */
    private void performUpdate() {
        trainer.performUpdate();
        nextEditIndex = Edit.applyAll(branch.edits(), nextEditIndex, trainer);
    }

    /**
     * Performs one update and records its cost if it is new.
     *
     * @return false if the result is not finite; then the divergence is recorded and the trainer is where it was
     */
    boolean updateAndRecord() {
        performUpdate();
        if (recordCost(trainer)) {
            branch.checkpoints().addIfDue(trainer);
            return true;
        }
        replayTo(trainer.updateCount() - 1);
        return false;
    }

    /** Records the present cost if it is new; returns false, and records the divergence, if a number is not finite. */
    boolean recordCost() {
        return recordCost(trainer);
    }

    private boolean recordCost(Trainer source) {
        if (source.updateCount() < branch.costs().size()) {
            return true;
        }
        double data = source.dataCost();
        double penalty = source.penalty();
        Optional<Divergence.Cause> cause = nonFiniteCause(data + penalty, source);
        if (cause.isPresent()) {
            branch.setDivergence(new Divergence(source.updateCount(), cause.get()));
            return false;
        }
        branch.costs().append(data, penalty);
        return true;
    }

    /** Returns whether the present cost, all parameters and the optimizer state are finite. */
    boolean isFinite() {
        return nonFiniteCause(trainer.totalCost(), trainer).isEmpty();
    }

    private static Optional<Divergence.Cause> nonFiniteCause(double cost, Trainer source) {
        if (Double.isFinite(cost) && source.isFinite()) {
            return Optional.empty();
        }
        if (!Double.isFinite(cost)) {
            return Optional.of(Divergence.Cause.COST);
        }
        return Optional.of(
                source.hasFiniteParameters() ? Divergence.Cause.OPTIMIZER_STATE : Divergence.Cause.PARAMETER);
    }

    /** A trainer in the state after the next update and the edits made there; valid until the next call. */
    Trainer lookahead() {
        TrainingState next = trainer.preview();
        if (lookaheadTrainer == null) {
            lookaheadTrainer = new Trainer(objective, next);
        } else {
            lookaheadTrainer.restore(next);
        }
        Edit.applyAll(branch.edits(), nextEditIndex, lookaheadTrainer);
        return lookaheadTrainer;
    }

    /** Records the cost after the next update, if it is new, without moving; returns false if it is not finite. */
    boolean recordNextUpdate() {
        if (trainer.updateCount() < branch.length()) {
            return true;
        }
        Trainer next = lookahead();
        if (recordCost(next)) {
            branch.checkpoints().addEnd(next);
            return true;
        }
        return false;
    }
}
