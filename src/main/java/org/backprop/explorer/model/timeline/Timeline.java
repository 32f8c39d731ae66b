package org.backprop.explorer.model.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Batch;
import org.backprop.explorer.model.training.StopRule;
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

    private final Objective objective;
    private final TrainingState initial;
    private final Course course;
    private final Deque<Milestone> undo = new ArrayDeque<>();
    private final Deque<Milestone> redo = new ArrayDeque<>();
    private int index;
    private long revision;

    /** Where an edit was made: what undo goes back to. */
    private record Milestone(Branch branch, TrainingState state, int index, Gesture gesture) {}

    /**
     * A timeline at its start, with edits at update 0 made and later ones still ahead.
     *
     * @throws IllegalArgumentException if the cost there is not a finite number
     */
    public Timeline(Objective objective, TrainingState initial, List<Edit> edits) {
        this.objective = objective;
        this.initial = initial;
        Trainer beginner = new Trainer(objective, initial);
        edits.stream().filter(edit -> edit.update() == 0).forEach(edit -> edit.change()
                .applyTo(beginner));
        this.course = new Course(objective, Branch.beginning(beginner.state(), edits));
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

    /** The moment now. */
    public Moment moment() {
        UpdatePhases phases = phases();
        return new Moment(course.update(), phases.sample(index), phases.phase(index));
    }

    /** The number of updates whose outcome is known; one can travel to any of them. */
    public long length() {
        return Math.max(0, course.branch().length());
    }

    /** The cost after each update that is known. */
    public CostCurve curve() {
        return course.branch().costs().curve();
    }

    /** Goes to the next moment of this granularity; stays before an update that diverges. */
    public void stepForward(Granularity granularity) {
        boolean leaving = atUpdatePhase();
        if (leaving && !nextUpdate()) {
            return;
        }
        switch (granularity) {
            case LAYER -> enter(leaving ? 0 : index + 1);
            case SAMPLE -> enter(phases().nextSampleEnd(index));
            case UPDATE -> enter(phases().last());
            case EPOCH -> finishEpoch();
        }
    }

    private void finishEpoch() {
        while (!course.trainer().endsEpoch()) {
            if (!course.advanceAndRecord()) {
                index = phases().gradient();
                return;
            }
        }
        enter(phases().last());
    }

    /** Goes to the previous moment of this granularity; stays at the start. */
    public void stepBack(Granularity granularity) {
        switch (granularity) {
            case LAYER -> backTo(index - 1);
            case SAMPLE -> backTo(phases().previousSampleEnd(index));
            case UPDATE -> backTo(-1);
            case EPOCH -> {
                course.goTo(Math.max(0, course.update() - course.trainer().batchNumber()));
                backTo(-1);
            }
        }
    }

    private void backTo(int earlier) {
        if (earlier >= 0) {
            index = earlier;
        } else if (course.update() == 0) {
            index = 0;
        } else {
            course.goTo(course.update() - 1);
            index = phases().last();
        }
    }

    /** Goes to where {@code updates} updates are done, or as near as is known. */
    public void seek(long updates) {
        long target = Math.max(0, Math.min(updates, length()));
        if (target == 0 || course.branch().hasEditsAt(target)) {
            course.goTo(target);
            index = target == 0 ? 0 : phases().gradient();
        } else {
            course.goTo(target - 1);
            index = phases().last();
        }
    }

    /**
     * Trains until {@code target} updates are done, and comes to rest where {@link #seek} would.
     *
     * @param heedStopRule whether the stop rule may end it earlier
     */
    public Ending trainTo(long target, boolean heedStopRule) {
        if (moment().updatesDone() >= end(target, heedStopRule)) {
            return ending(target, heedStopRule);
        }
        if (atUpdatePhase() && !nextUpdate()) {
            return Ending.DIVERGED;
        }
        while (course.update() < end(target, heedStopRule) - 1) {
            if (!course.advanceAndRecord()) {
                index = phases().gradient();
                return Ending.DIVERGED;
            }
            if (heedStopRule && hasSettled(course.update())) {
                seek(course.update());
                return Ending.SETTLED;
            }
        }
        return finishUpdate(target, heedStopRule);
    }

    private Ending finishUpdate(long target, boolean heedStopRule) {
        if (course.update() >= end(target, heedStopRule)) {
            seek(course.update()); // an edit on the way has lowered the limit
            return Ending.LIMIT;
        }
        if (!course.recordNext()) {
            index = phases().gradient();
            return Ending.DIVERGED;
        }
        seek(course.update() + 1);
        if (heedStopRule && hasSettled(moment().updatesDone())) {
            return Ending.SETTLED;
        }
        return trainTo(target, heedStopRule); // all is done, unless an edit made just there has raised the limit
    }

    /** Where training to {@code target} ends by the settings in force, which an edit still ahead may change. */
    private long end(long target, boolean heedStopRule) {
        return Math.min(target, heedStopRule ? Math.min(stopRule().maxUpdates(), MAX_UPDATES) : MAX_UPDATES);
    }

    private Ending ending(long target, boolean heedStopRule) {
        return end(Long.MAX_VALUE, heedStopRule) <= target ? Ending.LIMIT : Ending.DONE;
    }

    /** Why a run ends at this moment, if it does. */
    public Optional<Ending> reasonToStop() {
        long done = moment().updatesDone();
        if (course.branch().divergedAt() == done + 1 && index == phases().gradient()) {
            return Optional.of(Ending.DIVERGED);
        }
        if (done >= Math.min(stopRule().maxUpdates(), MAX_UPDATES)) {
            return Optional.of(Ending.LIMIT);
        }
        return atUpdatePhase() && hasSettled(done) ? Optional.of(Ending.SETTLED) : Optional.empty();
    }

    private StopRule stopRule() {
        return course.trainer().training().stop();
    }

    /** Whether update number {@code update} changed the cost by less than the threshold; never where an edit did. */
    private boolean hasSettled(long update) {
        Branch branch = course.branch();
        return stopRule().minLossChange() > 0
                && update >= 1
                && update <= branch.length()
                && stopRule()
                        .hasSettled(
                                branch.costs().get((int) update - 1),
                                branch.costs().get((int) update))
                && !branch.hasEditsAt(update);
    }

    /**
     * Makes a change at this moment, which starts a new future; undo brings the old one back. Made at the phase
     * {@code update}, it takes hold after it, and the moment moves on to the next update's gradient, where all can be
     * seen.
     *
     * @param gesture a movement of the hand that several changes belong to: each replaces the one before, and undo
     *     takes them back together
     * @throws IllegalArgumentException if the cost would not be a finite number; then nothing has changed
     */
    public void edit(Change change, Gesture gesture) {
        Milestone now = milestone(gesture);
        boolean continues = !undo.isEmpty() && undo.peek().gesture() == gesture;
        if (continues) {
            returnTo(undo.peek());
        }
        Moment at = moment();
        if (atUpdatePhase()) {
            course.goTo(at.update() + 1);
        }
        TrainingState before = course.trainer().state();
        try {
            change.applyTo(course.trainer());
            requireFinite();
        } catch (RuntimeException refused) {
            returnTo(now);
            throw refused;
        }
        TrainingState after = course.trainer().state();
        if (!continues && after.equals(before)) {
            returnTo(now);
            return;
        }
        course.follow(course.branch().fork(new Edit(after.update(), change), after), after);
        course.record();
        index = phases().index(at.sample(), at.phase() == Phase.UPDATE ? Phase.GRADIENT : at.phase());
        redo.clear();
        if (!continues) {
            remember(now);
        }
    }

    private void requireFinite() {
        if (!course.isFinite()) {
            throw new IllegalArgumentException("with this value the cost would not be a finite number");
        }
    }

    private void remember(Milestone milestone) {
        undo.push(milestone);
        if (undo.size() > MOST_UNDOS) {
            undo.removeLast();
        }
    }

    /** Takes the last edit back, with all that was learnt since; stays where there is none. */
    public void undo() {
        if (!undo.isEmpty()) {
            redo.push(milestone(undo.peek().gesture()));
            returnTo(undo.pop());
        }
    }

    /** Makes the edit again that was taken back last. */
    public void redo() {
        if (!redo.isEmpty()) {
            undo.push(milestone(redo.peek().gesture()));
            returnTo(redo.pop());
        }
    }

    private Milestone milestone(Gesture gesture) {
        return new Milestone(course.branch(), course.trainer().state(), index, gesture);
    }

    private void returnTo(Milestone milestone) {
        course.follow(milestone.branch(), milestone.state());
        index = milestone.index();
    }

    /** The state now; at the phase {@code update} the one after it, with the edits made there. */
    public TrainingState state() {
        return atUpdatePhase() ? course.ahead().state() : course.trainer().state();
    }

    /** The parameters after each of the given numbers of updates, which are ascending and known. */
    public List<Parameters> parametersAfter(long[] updates) {
        Course walk = new Course(objective, course.branch());
        List<Parameters> path = new ArrayList<>(updates.length);
        for (long update : updates) {
            walk.goTo(update);
            path.add(walk.trainer().parameters());
        }
        return path;
    }

    /** Everything there is to see at this moment. */
    public Snapshot snapshot() {
        Trainer trainer = course.trainer();
        Moment moment = moment();
        Point before = new Point(trainer.parameters(), trainer.cost());
        Point now = before;
        if (atUpdatePhase()) {
            Parameters moved = trainer.preview().parameters();
            now = new Point(moved, trainer.costAt(moved));
        }
        Batch batch = trainer.batch();
        Values values = new Values(
                before,
                now,
                trainer.gradient(),
                trace(before.parameters(), batch.samples().get(moment.sample())));
        return new Snapshot(++revision, moment, new Setup(objective, trainer.training(), batch), values, history());
    }

    private Optional<Trace> trace(Parameters parameters, int sample) {
        return objective instanceof NetworkObjective network
                ? Optional.of(network.trace(parameters, sample))
                : Optional.empty();
    }

    private History history() {
        return new History(curve(), edits(), course.branch().divergedAt(), !undo.isEmpty(), !redo.isEmpty());
    }

    private UpdatePhases phases() {
        return new UpdatePhases(objective.layers(), course.trainer().batchSize());
    }

    private boolean atUpdatePhase() {
        return index == phases().last();
    }

    /** Leaves the phase {@code update} for the next update's beginning; returns false if that is not finite. */
    private boolean nextUpdate() {
        if (!course.advanceAndRecord()) {
            index = phases().gradient();
            return false;
        }
        index = 0;
        return true;
    }

    /** Goes to a later phase of this update; the phase {@code update} only if its outcome is finite. */
    private void enter(int later) {
        index = later;
        if (atUpdatePhase() && !course.recordNext()) {
            index = phases().gradient();
        }
    }
}
