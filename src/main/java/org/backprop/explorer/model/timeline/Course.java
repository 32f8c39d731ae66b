package org.backprop.explorer.model.timeline;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * Moves a {@link Trainer} along a {@link Branch}: replays known updates from checkpoints, applies each edit where
 * it was made, and records the costs of new updates. Not thread-safe.
 */
final class Course {

    private final Objective objective;
    private final Trainer trainer;
    private Trainer scout;
    private Branch branch;
    private int nextEdit;

    /** Starts at the beginning of {@code branch}. */
    Course(Objective objective, Branch branch) {
        this.objective = objective;
        this.trainer = new Trainer(objective, branch.checkpoints().atOrBefore(0));
        follow(branch, branch.checkpoints().atOrBefore(0));
    }

    /** Switches to {@code other} at {@code state}, one of its states. */
    void follow(Branch other, TrainingState state) {
        branch = other;
        restore(state);
    }

    private void restore(TrainingState state) {
        trainer.restore(state);
        nextEdit = branch.firstEditAfter(state.update());
    }

    /** The number of samples. */
    int samples() {
        return objective.sampleCount();
    }

    Trainer trainer() {
        return trainer;
    }

    Branch branch() {
        return branch;
    }

    long update() {
        return trainer.update();
    }

    /** Moves to the state after {@code updateCount} updates, all computed before; replays from a checkpoint. */
    void goTo(long update) {
        goTo(update, () -> false);
    }

    /**
     * Moves to the state after {@code updateCount} updates, as {@link #goTo(long)} does.
     *
     * @param cancelled read before each update; true cancels the replay
     * @throws CancellationException if cancelled; the trainer is then at some update in between
     */
    void goTo(long update, BooleanSupplier cancelled) {
        TrainingState checkpoint = branch.checkpoints().atOrBefore(update);
        if (update < trainer.update() || checkpoint.update() > trainer.update()) {
            restore(checkpoint);
        }
        while (trainer.update() < update) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            advance();
        }
    }

    /** Performs one update and applies the edits made after it. */
    private void advance() {
        trainer.advance();
        nextEdit = Edit.makeAll(branch.edits(), nextEdit, trainer);
    }

    /**
     * Performs one update and records its cost if it is new.
     *
     * @return false if the result is not finite; then the divergence is recorded and the trainer is where it was
     */
    boolean advanceAndRecord() {
        advance();
        if (record(trainer)) {
            branch.checkpoints().offer(trainer);
            return true;
        }
        goTo(trainer.update() - 1);
        return false;
    }

    /** Records the present cost if it is new; returns false, and records the divergence, if a number is not finite. */
    boolean record() {
        return record(trainer);
    }

    private boolean record(Trainer at) {
        if (at.update() < branch.costs().size()) {
            return true;
        }
        double data = at.dataCost();
        double penalty = at.penalty();
        Optional<Divergence.Cause> cause = overflow(data + penalty, at);
        if (cause.isPresent()) {
            branch.diverge(new Divergence(at.update(), cause.get()));
            return false;
        }
        branch.costs().append(data, penalty);
        return true;
    }

    /** Whether the present cost, all parameters and the optimizer state are finite. */
    boolean isFinite() {
        return overflow(trainer.totalCost(), trainer).isEmpty();
    }

    private static Optional<Divergence.Cause> overflow(double cost, Trainer at) {
        if (Double.isFinite(cost) && at.isFinite()) {
            return Optional.empty();
        }
        if (!Double.isFinite(cost)) {
            return Optional.of(Divergence.Cause.COST);
        }
        return Optional.of(at.hasFiniteParameters() ? Divergence.Cause.MEMORY : Divergence.Cause.PARAMETER);
    }

    /** A trainer in the state after the next update and the edits made there; valid until the next call. */
    Trainer ahead() {
        TrainingState next = trainer.preview();
        if (scout == null) {
            scout = new Trainer(objective, next);
        } else {
            scout.restore(next);
        }
        Edit.makeAll(branch.edits(), nextEdit, scout);
        return scout;
    }

    /** Records the cost after the next update, if it is new, without moving; returns false if it is not finite. */
    boolean recordNext() {
        if (trainer.update() < branch.length()) {
            return true;
        }
        Trainer next = ahead();
        if (record(next)) {
            branch.checkpoints().offerEnd(next);
            return true;
        }
        return false;
    }
}
