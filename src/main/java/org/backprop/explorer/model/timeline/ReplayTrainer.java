package org.backprop.explorer.model.timeline;

import java.util.Optional;
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
    private final Trainer nextTrainer;
    /** Whether {@link #nextTrainer} is in the state after the next update, before the edits made there. */
    private boolean isNextComputed;

    private Branch branch;
    private int nextEditIndex;

    /** Starts at the beginning of {@code branch}. */
    ReplayTrainer(Objective objective, Branch branch) {
        this.objective = objective;
        TrainingState start = branch.checkpoints().atOrBefore(0);
        this.trainer = new Trainer(objective, start);
        this.nextTrainer = new Trainer(objective, start);
        switchTo(branch, start);
    }

    /** Switches to {@code other} at {@code state}, one of its states. */
    void switchTo(Branch other, TrainingState state) {
        branch = other;
        restore(state);
    }

    private void restore(TrainingState state) {
        trainer.restore(state);
        nextEditIndex = branch.firstEditAfter(state.updateCount());
        isNextComputed = false;
    }

    /** The cost that is minimized, with the data before the first edit. */
    Objective objective() {
        return objective;
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
     * @param canceled read before each update; true cancels the replay
     * @throws CanceledException if canceled; the trainer is then at some update in between
     */
    void replayTo(long updateCount, BooleanSupplier canceled) {
        TrainingState checkpoint = branch.checkpoints().atOrBefore(updateCount);
        if (updateCount < trainer.updateCount() || checkpoint.updateCount() > trainer.updateCount()) {
            restore(checkpoint);
        }
        while (trainer.updateCount() < updateCount) {
            if (canceled.getAsBoolean()) {
                throw new CanceledException();
            }
            performUpdate();
        }
    }

    /** Performs one update and applies the edits made after it. */
    private void performUpdate() {
        trainer.performUpdate();
        nextEditIndex =
                Edit.applyAll(branch.edits(), nextEditIndex, trainer, index -> branch.recordInverse(index, trainer));
        isNextComputed = false;
    }

    /** Applies {@code change} before the next update, without recording it. */
    void apply(Change change) {
        change.applyTo(trainer);
        isNextComputed = false;
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
        Optional<Divergence.Cause> cause = Divergence.Cause.find(data + penalty, source);
        if (cause.isPresent()) {
            branch.setDivergence(new Divergence(source.updateCount(), cause.get()));
            return false;
        }
        branch.costs().append(data, penalty);
        return true;
    }

    /** Returns whether the present cost, all parameters and the optimizer state are finite. */
    boolean isFinite() {
        return Divergence.Cause.find(trainer.totalCost(), trainer).isEmpty();
    }

    /** A trainer in the state after the next update, without the edits made there; valid until the next call. */
    Trainer next() {
        if (!isNextComputed) {
            nextTrainer.restore(trainer.preview());
            isNextComputed = true;
        }
        return nextTrainer;
    }

    /** A trainer in the state after the next update and the edits made there; valid until the next call. */
    Trainer lookahead() {
        Trainer next = next();
        int editIndex = Edit.applyAll(branch.edits(), nextEditIndex, next, index -> branch.recordInverse(index, next));
        if (editIndex > nextEditIndex) {
            isNextComputed = false;
        }
        return next;
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
