package org.backprop.explorer.model.timeline;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Batch;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The training process as a sequence of moments, with a current moment that can be moved forward and backward by steps
 * of any {@link Granularity} or directly to any number of updates. Moving back is exact to the bit, since training is
 * deterministic and is replayed from checkpoints.
 *
 * <p>An edit replaces everything after its moment by a new branch; undo restores the old branch. Not thread-safe; the
 * objects that it returns are immutable.
 */
public final class Timeline {

    /** The largest number of updates that one session can hold. */
    public static final long MAX_UPDATES = 10_000_000;

    private static final int MOST_UNDOS = 500;
    private static final long MOST_UNDO_BYTES = 128L << 20;

    private final Objective objective;
    private final TrainingState initial;
    private final Course course;
    private final Traveller traveller;
    private final Deque<Milestone> undo = new ArrayDeque<>();
    private final Deque<Milestone> redo = new ArrayDeque<>();
    private long revision;

    /** The branch and the position before an edit, which undo restores. */
    private record Milestone(Branch branch, TrainingState state, Place place, Gesture gesture) {}

    /**
     * Creates a timeline at its first moment, where the edits at update count 0 have been applied.
     *
     * @param objective the cost that is minimized
     * @param initialState the state before the first update and the first edit
     * @param edits edits to be applied at their update counts
     * @throws IllegalArgumentException if the cost at the first moment is not finite
     */
    public Timeline(Objective objective, TrainingState initial, List<Edit> edits) {
        this.objective = objective;
        this.initial = initial;
        List<Edit> inTime =
                edits.stream().sorted(Comparator.comparingLong(Edit::update)).toList();
        Trainer beginner = new Trainer(objective, initial);
        Edit.makeAll(inTime, 0, beginner);
        this.course = new Course(objective, Branch.beginning(beginner.state(), inTime));
        this.traveller = new Traveller(course, objective);
        if (!course.record()) {
            throw new IllegalArgumentException("the cost at the initial parameters is not a finite number");
        }
    }

    /** The cost that is minimized, as a function of the parameters. */
    public Objective objective() {
        return objective;
    }

    /** The state before the first update and the first edit. */
    public TrainingState initial() {
        return initial;
    }

    /** The edits of the present branch, later ones included. */
    public List<Edit> edits() {
        return course.branch().edits();
    }

    /** The number of computed updates, to each of which {@link #seek(long)} can move. */
    public long length() {
        return Math.max(0, course.branch().length());
    }

    /** The cost after each computed update. */
    public CostCurve curve() {
        return course.branch().costs().curve();
    }

    /** The current moment. */
    public Moment moment() {
        return traveller.moment();
    }

    /** Moves to the next moment of this granularity; stops before an update that diverges. */
    public void stepForward(Granularity granularity) {
        traveller.stepForward(granularity);
    }

    /** The number of updates done after a step by an epoch, by the present settings. */
    public long epochEnd() {
        return traveller.epochEnd();
    }

    /** Moves to the previous moment of this granularity; does nothing at the first moment. */
    public void stepBack(Granularity granularity) {
        traveller.stepBack(granularity);
    }

    /** Moves to the moment after {@code updateCount} updates, or to the nearest computed one. */
    public void seek(long updates) {
        traveller.seek(updates);
    }

    /**
     * Moves to {@code moment}, or to the last computed moment before it. Of the update that has not been computed yet,
     * the moments up to its gradient count as computed.
     */
    public void seek(Moment moment) {
        traveller.seek(moment);
    }

    /**
     * Trains until {@code target} updates are done and moves to the moment after the last one, as {@link #seek(long)}
     * does.
     *
     * @param target the number of updates
     * @param applyStopRule whether the stop rule may stop training earlier
     * @return why training stopped
     */
    public Ending trainTo(long target, boolean heedStopRule) {
        return traveller.trainTo(target, heedStopRule);
    }

    /** The divergence at the end of the present branch, if it has been reached. */
    public Optional<Divergence> divergence() {
        return course.branch().divergence();
    }

    /** The reason for which training would stop at the current moment, if there is one. */
    public Optional<Ending> reasonToStop() {
        return traveller.reasonToStop();
    }

    /** The current state; at the phase {@code update} the state after the update and the edits made there. */
    public TrainingState state() {
        return traveller.state();
    }

    /**
     * Applies a change at the current moment and starts a new branch there, which undo replaces by the old one. At the
     * phase {@code update} the change applies after the update, and the current moment becomes the gradient of the next
     * update, where every quantity is available.
     *
     * @param change the change
     * @param gesture the continuous input that several changes belong to: each replaces the one before, and undo
     *     reverts them together; null for a single change
     * @throws IllegalArgumentException if the cost would not be finite; then nothing has changed
     */
    public void edit(Change change, Gesture gesture) {
        Milestone now = milestone(gesture);
        boolean continues = gesture != null && !undo.isEmpty() && undo.peek().gesture() == gesture;
        if (continues) {
            returnTo(undo.peek());
        }
        Moment at = moment();
        TrainingState before = stateForEdit(at);
        TrainingState after = changed(change, now);
        if (after.equals(before)) {
            returnTo(continues ? undo.pop() : now); // a drag back to its start changes nothing
            return;
        }
        course.follow(course.branch().fork(new Edit(after.update(), change), after), after);
        course.record();
        traveller.arriveNear(at.phase() == Phase.UPDATE ? new Moment(at.update(), 0, Phase.GRADIENT) : at);
        redo.clear();
        if (!continues) {
            remember(now);
        }
    }

    /** Moves the trainer to where an edit made at {@code moment} applies, and returns the state there. */
    private TrainingState stateForEdit(Moment moment) {
        course.goTo(moment.updatesDone());
        return course.trainer().state();
    }

    /** Applies {@code change} and returns the state; if the change is rejected, {@code now} is restored. */
    private TrainingState changed(Change change, Milestone now) {
        try {
            change.applyTo(course.trainer());
            requireFinite();
        } catch (RuntimeException refused) {
            returnTo(now);
            throw refused;
        }
        return course.trainer().state();
    }

    private void requireFinite() {
        if (!course.isFinite()) {
            throw new IllegalArgumentException("with this value the cost would not be a finite number");
        }
    }

    /** Adds an entry; drops the oldest ones when there are too many or their branches need too much memory. */
    private void remember(Milestone milestone) {
        undo.push(milestone);
        long bytes = undo.stream().mapToLong(past -> past.branch().bytes()).sum();
        while (undo.size() > MOST_UNDOS || undo.size() > 1 && bytes > MOST_UNDO_BYTES) {
            bytes -= undo.removeLast().branch().bytes();
        }
    }

    /** Whether there is an edit to undo. */
    public boolean canUndo() {
        return !undo.isEmpty();
    }

    /** Whether there is an edit to redo. */
    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Undoes the last edit, with all training since then; does nothing if there is none. */
    public void undo() {
        if (canUndo()) {
            redo.push(milestone(undo.peek().gesture()));
            returnTo(undo.pop());
        }
    }

    /** Redoes the edit that was undone last; does nothing if there is none. */
    public void redo() {
        if (canRedo()) {
            undo.push(milestone(redo.peek().gesture()));
            returnTo(redo.pop());
        }
    }

    private Milestone milestone(Gesture gesture) {
        return new Milestone(course.branch(), course.trainer().state(), traveller.place(), gesture);
    }

    private void returnTo(Milestone milestone) {
        course.follow(milestone.branch(), milestone.state());
        traveller.arrive(milestone.place());
    }

    /** The history as it is known now, for use by other threads. */
    public Recording recording() {
        return new Recording(objective, initial, state(), course.branch().copy());
    }

    /** Everything that the views show of the current moment. */
    public Snapshot snapshot() {
        Trainer trainer = course.trainer();
        Moment moment = moment();
        Point before = new Point(trainer.parameters(), trainer.cost());
        TrainingState onward = traveller.atUpdatePhase() ? trainer.preview() : trainer.state();
        Parameters here = onward.parameters();
        Point now = traveller.atUpdatePhase() ? new Point(here, trainer.costAt(here)) : before;
        Batch batch = trainer.batch();
        Values values = new Values(
                before,
                now,
                trainer.gradient(),
                trainer.memory(),
                trace(before.parameters(), batch.samples().get(moment.sample())));
        return new Snapshot(
                ++revision, moment, new Setup(objective, trainer.training(), batch, onward), values, history());
    }

    private Optional<Trace> trace(Parameters parameters, int sample) {
        return objective instanceof NetworkObjective network
                ? Optional.of(network.trace(parameters, sample))
                : Optional.empty();
    }

    private History history() {
        Branch branch = course.branch();
        History.Retracing retracing = new History.Retracing(canUndo(), canRedo());
        return new History(curve(), branch.checkpoints().path(), edits(), branch.divergence(), retracing);
    }
}
