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
 * Learning as a line of moments. It can be travelled forward and back by steps of any {@link Granularity} or at once to
 * any number of updates; going back is exact to the bit, since training is deterministic and replays from checkpoints.
 *
 * <p>An edit starts a new future from its moment; undo brings the old one back. Belongs to one thread; what it hands
 * out is immutable.
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

    /** Where an edit was made: what undo goes back to. */
    private record Milestone(Branch branch, TrainingState state, Place place, Gesture gesture) {}

    /**
     * A timeline at its start, with edits at update 0 made and later ones still ahead.
     *
     * @throws IllegalArgumentException if the cost there is not a finite number
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

    /** The cost that is learnt, as a function of the parameters. */
    public Objective objective() {
        return objective;
    }

    /** The state before anything was learnt or edited. */
    public TrainingState initial() {
        return initial;
    }

    /** The edits of the present course of events, those still ahead included. */
    public List<Edit> edits() {
        return course.branch().edits();
    }

    /** The number of updates whose outcome is known; one can travel to any of them. */
    public long length() {
        return Math.max(0, course.branch().length());
    }

    /** The cost after each update that is known. */
    public CostCurve curve() {
        return course.branch().costs().curve();
    }

    /** The moment now. */
    public Moment moment() {
        return traveller.moment();
    }

    /** Goes to the next moment of this granularity; stays before an update that diverges. */
    public void stepForward(Granularity granularity) {
        traveller.stepForward(granularity);
    }

    /** The number of updates done where a step by an epoch leads, as far as can be told from the present settings. */
    public long epochEnd() {
        return traveller.epochEnd();
    }

    /** Goes to the previous moment of this granularity; stays at the start. */
    public void stepBack(Granularity granularity) {
        traveller.stepBack(granularity);
    }

    /** Goes to where {@code updates} updates are done, or as near as is known. */
    public void seek(long updates) {
        traveller.seek(updates);
    }

    /**
     * Goes to {@code moment}, or as near before it as is known; an update whose outcome is not known yet is known up to
     * its gradient.
     */
    public void seek(Moment moment) {
        traveller.seek(moment);
    }

    /**
     * Trains until {@code target} updates are done, and comes to rest where {@link #seek} would.
     *
     * @param heedStopRule whether the stop rule may end it earlier
     */
    public Ending trainTo(long target, boolean heedStopRule) {
        return traveller.trainTo(target, heedStopRule);
    }

    /** The update whose outcome is not finite, if that has come to light. */
    public Optional<Divergence> divergence() {
        return course.branch().divergence();
    }

    /** Why a run ends at this moment, if it does. */
    public Optional<Ending> reasonToStop() {
        return traveller.reasonToStop();
    }

    /** The state now; at the phase {@code update} the one after it, with the edits made there. */
    public TrainingState state() {
        return traveller.state();
    }

    /**
     * Makes a change at this moment, which starts a new future; undo brings the old one back. Made at the phase
     * {@code update}, it takes hold after it, and the moment moves on to the next update's gradient, where all can be
     * seen.
     *
     * @param gesture a movement of the hand that several changes belong to: each replaces the one before, and undo
     *     takes them back together; null for a change that stands alone
     * @throws IllegalArgumentException if the cost would not be a finite number; then nothing has changed
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
            returnTo(continues ? undo.pop() : now); // a hand that comes back to where it began has changed nothing
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

    /** Goes to where an edit made at {@code moment} takes hold, and gives the state there. */
    private TrainingState stateForEdit(Moment moment) {
        course.goTo(moment.updatesDone());
        return course.trainer().state();
    }

    /** The state after {@code change}; if it is refused, all is at {@code now} again. */
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

    /** Old courses are forgotten, the oldest first, when there are too many or they take too much memory. */
    private void remember(Milestone milestone) {
        undo.push(milestone);
        long bytes = undo.stream().mapToLong(past -> past.branch().bytes()).sum();
        while (undo.size() > MOST_UNDOS || undo.size() > 1 && bytes > MOST_UNDO_BYTES) {
            bytes -= undo.removeLast().branch().bytes();
        }
    }

    /** Whether there is an edit to take back. */
    public boolean canUndo() {
        return !undo.isEmpty();
    }

    /** Whether there is an edit to make again. */
    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Takes the last edit back, with all that was learnt since; stays where there is none. */
    public void undo() {
        if (canUndo()) {
            redo.push(milestone(undo.peek().gesture()));
            returnTo(undo.pop());
        }
    }

    /** Makes the edit again that was taken back last. */
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

    /** What is known now, for other threads to use. */
    public Recording recording() {
        return new Recording(objective, initial, state(), course.branch().copy());
    }

    /** Everything there is to see at this moment. */
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
