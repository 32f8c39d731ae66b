package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The training process as a sequence of moments, with a current moment that its {@link #cursor()} moves and its
 * {@link #trainingLoop()} takes forward. Moving back is exact to the bit, since training is deterministic and is
 * replayed from checkpoints.
 *
 * <p>An edit replaces everything after its moment by a new branch; its {@link #undoHistory()} restores the old one. Not
 * thread-safe; the objects that it returns are immutable.
 */
public final class Timeline {

    private final TimelineId id = new TimelineId();
    private final Objective objective;
    private final TrainingState initialState;
    private final ReplayTrainer replayTrainer;
    private final TimelineCursor cursor;
    private final TrainingLoop trainingLoop;
    private final UndoHistory undoHistory;
    private final SnapshotFactory snapshotFactory;

    /**
     * Creates a timeline at its first moment, where the edits at update count 0 have been applied.
     *
     * @param objective the cost that is minimized, with the data before the first edit
     * @param initialState the state before the first update and the first edit
     * @param edits edits to be applied at their update counts
     * @throws IllegalArgumentException if the cost at the first moment is not finite
     */
    public Timeline(Objective objective, TrainingState initialState, List<Edit> edits) {
        this.objective = objective;
        this.initialState = initialState;
        List<Edit> sortedEdits = edits.stream()
                .sorted(Comparator.comparingLong(Edit::updateCount))
                .toList();
        Trainer initialTrainer = new Trainer(objective, initialState);
        List<Change> inverses = new ArrayList<>();
        Edit.applyAll(
                sortedEdits,
                0,
                initialTrainer,
                index -> inverses.add(sortedEdits.get(index).change().inverse(initialTrainer.state())));
        this.replayTrainer =
                new ReplayTrainer(objective, Branch.startingAt(initialTrainer.state(), sortedEdits, inverses));
        this.cursor = new TimelineCursor(replayTrainer);
        this.trainingLoop = new TrainingLoop(replayTrainer, cursor);
        this.undoHistory = new UndoHistory(replayTrainer, cursor);
        this.snapshotFactory = new SnapshotFactory(id, replayTrainer, cursor);
        if (!replayTrainer.recordCost()) {
            throw new IllegalArgumentException("the cost at the initial parameters is not a finite number");
        }
    }

    /** The identity of this timeline, which all its snapshots carry. */
    public TimelineId id() {
        return id;
    }

    /** The cost that is minimized, with the data before the first edit. */
    public Objective objective() {
        return objective;
    }

    /** The state before the first update and the first edit. */
    public TrainingState initialState() {
        return initialState;
    }

    /** The current moment and the steps from it. */
    public TimelineCursor cursor() {
        return cursor;
    }

    /** Training from the current moment on. */
    public TrainingLoop trainingLoop() {
        return trainingLoop;
    }

    /** The edits that can be undone and redone. */
    public UndoHistory undoHistory() {
        return undoHistory;
    }

    /** The edits of the present branch, later ones included. */
    public List<Edit> edits() {
        return replayTrainer.branch().edits();
    }

    /** The number of computed updates, to each of which {@link TimelineCursor#seek(long)} can move. */
    public long length() {
        return Math.max(0, replayTrainer.branch().length());
    }

    /** The cost after each computed update. */
    public CostCurve costCurve() {
        return replayTrainer.branch().costs().toCurve();
    }

    /** The divergence at the end of the present branch, if it has been reached. */
    public Optional<Divergence> divergence() {
        return replayTrainer.branch().divergence();
    }

    /**
     * Applies a change at the current moment and starts a new branch there, which undo replaces by the old one. At the
     * phase {@code update} the change applies after the update; unless it is one of settings, the current moment
     * becomes the gradient of the next update, where every quantity is available.
     *
     * @param change the change
     * @param gesture the continuous input that several changes belong to: each replaces the one before, and undo
     *     reverts them together; null for a single change
     * @throws IllegalArgumentException if the cost would not be finite; then nothing has changed
     */
    public void edit(Change change, Gesture gesture) {
        UndoHistory.Entry now = undoHistory.capture(gesture);
        boolean continuesGesture = undoHistory.isLast(gesture);
        if (continuesGesture) {
            undoHistory.restoreLast();
        }
        Moment moment = cursor.moment();
        TrainingState before = stateForEdit(moment);
        TrainingState after = applyChange(change, now);
        if (after.equals(before)) {
            if (continuesGesture) {
                undoHistory.revertLast(); // a drag back to its start changes nothing
            } else {
                undoHistory.restore(now);
            }
            return;
        }
        startBranch(change, before, after);
        moveAfterEdit(change, moment);
        if (!continuesGesture) {
            undoHistory.add(now);
        }
    }

    /** Moves to where the edit can be seen: settings have no values at the update that lies before them. */
    private void moveAfterEdit(Change change, Moment moment) {
        boolean isAtUpdate = moment.phase() == Phase.UPDATE;
        if (isAtUpdate && change instanceof Change.SetTraining) {
            replayTrainer.replayTo(moment.updateIndex());
            cursor.moveToNearest(moment);
        } else {
            cursor.moveToNearest(isAtUpdate ? new Moment(moment.updateIndex(), 0, Phase.GRADIENT) : moment);
        }
    }

    /**
     * Starts training anew from the first moment with the present settings: replaces all updates, and all edits but
     * those of the first moment, by a new branch. Undo restores the old one. Does nothing but go to the first moment if
     * the settings are those of the start and there are no later edits.
     */
    public void restart() {
        UndoHistory.Entry now = undoHistory.capture(null);
        TrainingSettings settings = cursor.state().settings();
        cursor.seek(0);
        TrainingState start = replayTrainer.trainer().state();
        boolean hasLaterEdits = edits().stream().anyMatch(edit -> edit.updateCount() > 0);
        if (settings.equals(start.settings()) && !hasLaterEdits) {
            return;
        }
        Change change = new Change.SetTraining(settings);
        startBranch(change, start, applyChange(change, now));
        undoHistory.add(now);
    }

    /** Starts the branch on which {@code change} leads from {@code before} to {@code after}. */
    private void startBranch(Change change, TrainingState before, TrainingState after) {
        replayTrainer.switchTo(
                replayTrainer.branch().fork(new Edit(after.updateCount(), change), before, after), after);
        replayTrainer.recordCost();
        undoHistory.clearRedo();
    }

    /** Moves the trainer to where an edit made at {@code moment} applies, and returns the state there. */
    private TrainingState stateForEdit(Moment moment) {
        replayTrainer.replayTo(moment.updateCount());
        return replayTrainer.trainer().state();
    }

    /** Applies {@code change} and returns the state; if the change is rejected, {@code now} is restored. */
    private TrainingState applyChange(Change change, UndoHistory.Entry now) {
        try {
            replayTrainer.apply(change);
            requireFinite();
        } catch (RuntimeException e) {
            undoHistory.restore(now);
            throw e;
        }
        return replayTrainer.trainer().state();
    }

    private void requireFinite() {
        if (!replayTrainer.isFinite()) {
            throw new InvalidValueException(Message.of("edit.cost-not-finite"));
        }
    }

    /** The history as it is known now, for use by other threads. */
    public HistorySnapshot historySnapshot() {
        return new HistorySnapshot(
                objective, initialState, cursor.state(), replayTrainer.branch().copy());
    }

    /** Everything that the views show of the current moment. */
    public Snapshot snapshot() {
        return snapshotFactory.create(history());
    }

    private History history() {
        Branch branch = replayTrainer.branch();
        History.UndoState undoState = new History.UndoState(undoHistory.canUndo(), undoHistory.canRedo());
        Trajectory trajectory = branch.checkpoints().trajectory(objective, branch.edits());
        return new History(costCurve(), trajectory, edits(), branch.inverses(), branch.divergence(), undoState);
    }
}
