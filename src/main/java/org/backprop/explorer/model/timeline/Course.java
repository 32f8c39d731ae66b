package org.backprop.explorer.model.timeline;

import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/** A trainer that walks along a {@link Branch}: edits take place where they were made, and what is new is recorded. */
final class Course {

    private final Trainer trainer;
    private Branch branch;
    private int nextEdit;

    /** A course at the beginning of {@code branch}. */
    Course(Objective objective, Branch branch) {
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
        TrainingState checkpoint = branch.checkpoints().atOrBefore(update);
        if (update < trainer.update() || checkpoint.update() > trainer.update()) {
            restore(checkpoint);
        }
        while (trainer.update() < update) {
            advance();
        }
    }

    /** One update, then the edits made after it. */
    private void advance() {
        trainer.advance();
        while (nextEdit < branch.edits().size() && branch.edits().get(nextEdit).update() == trainer.update()) {
            branch.edits().get(nextEdit++).change().applyTo(trainer);
        }
    }

    /**
     * One update, whose outcome is recorded if it is new.
     *
     * @return false if the outcome is not finite; then the branch has diverged and this course has not moved
     */
    boolean advanceAndRecord() {
        advance();
        if (record()) {
            branch.checkpoints().offer(trainer);
            return true;
        }
        branch.divergeAt(trainer.update());
        goTo(trainer.update() - 1);
        return false;
    }

    /** Records the cost here if it is new; returns false, and records nothing, if anything here is not finite. */
    boolean record() {
        if (trainer.update() < branch.costs().size()) {
            return true;
        }
        double cost = trainer.totalCost();
        if (!Double.isFinite(cost) || !trainer.isFinite()) {
            return false;
        }
        branch.costs().append(cost);
        return true;
    }

    /** Records the outcome of the next update without going there, as far as no edit awaits there. */
    boolean recordNext() {
        long next = trainer.update() + 1;
        if (next <= branch.length() || branch.hasEditsAt(next)) {
            return true;
        }
        TrainingState state = trainer.preview();
        double cost = trainer.costAt(state.parameters()).total();
        if (!Double.isFinite(cost) || !state.isFinite()) {
            branch.divergeAt(next);
            return false;
        }
        branch.costs().append(cost);
        return true;
    }
}
