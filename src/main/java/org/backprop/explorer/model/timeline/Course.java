package org.backprop.explorer.model.timeline;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/** A trainer that walks along a {@link Branch}: edits take place where they were made, and what is new is recorded. */
final class Course {

    private final Objective objective;
    private final Trainer trainer;
    private Trainer scout;
    private Branch branch;
    private int nextEdit;

    /** A course at the beginning of {@code branch}. */
    Course(Objective objective, Branch branch) {
        this.objective = objective;
        this.trainer = new Trainer(objective, branch.checkpoints().atOrBefore(0));
        follow(branch, branch.checkpoints().atOrBefore(0));
    }

    /** Goes to {@code state}, which lies on {@code other}, and follows that branch from here. */
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

    /** Goes to where {@code update} updates are done, which must be known already; replays from a checkpoint. */
    void goTo(long update) {
        goTo(update, () -> false);
    }

    /**
     * Goes to where {@code update} updates are done, as {@link #goTo(long)} does.
     *
     * @param cancelled is asked before each update whether to give up
     * @throws CancellationException if cancelled; this course then rests somewhere on the way
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

    /** One update, then the edits made after it. */
    private void advance() {
        trainer.advance();
        nextEdit = Edit.makeAll(branch.edits(), nextEdit, trainer);
    }

    /**
     * One update, whose outcome is recorded if it is new.
     *
     * @return false if the outcome is not finite; then the branch has diverged and this course has not moved
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

    /** Records the cost here if it is new; returns false, and records nothing, if anything here is not finite. */
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

    /** Whether the cost here, every parameter and all that the optimizer remembers is a finite number. */
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

    /** A trainer where the next update leads to, with the edits made after it; good until the next call. */
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

    /** Records the outcome of the next update, if it is new, without going there; returns false if it is not finite. */
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
