package org.backprop.explorer.model.timeline;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;
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

    private static final int MAX_UNDO_COUNT = 500;
    private static final long MAX_UNDO_BYTES = 128L << 20;

    private final Objective objective;
    private final TrainingState initialState;
    private final ReplayTrainer replayTrainer;
    private final TimelineCursor cursor;
    private final Deque<UndoEntry> undo = new ArrayDeque<>();
    private final Deque<UndoEntry> redo = new ArrayDeque<>();
    private long revision;

    /** The branch and the position before an edit, which undo restores. */
    private record UndoEntry(Branch branch, TrainingState state, UpdatePosition position, Gesture gesture) {}

    /**
     * Creates a timeline at its first moment, where the edits at update count 0 have been applied.
     *
     * @param objective the cost that is minimized
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
        Edit.applyAll(sortedEdits, 0, initialTrainer);
        this.replayTrainer = new ReplayTrainer(objective, Branch.startingAt(initialTrainer.state(), sortedEdits));
        this.cursor = new TimelineCursor(replayTrainer, objective);
        if (!replayTrainer.recordCost()) {
            throw new IllegalArgumentException("the cost at the initial parameters is not a finite number");
        }
    }

    /** The cost that is minimized, as a function of the parameters. */
    public Objective objective() {
        return objective;
    }

    /** The state before the first update and the first edit. */
    public TrainingState initialState() {
        return initialState;
    }

    /** The edits of the present branch, later ones included. */
    public List<Edit> edits() {
        return replayTrainer.branch().edits();
    }

    /** The number of computed updates, to each of which {@link #seek(long)} can move. */
    public long length() {
        return Math.max(0, replayTrainer.branch().length());
    }

    /** The cost after each computed update. */
    public CostCurve costCurve() {
        return replayTrainer.branch().costs().toCurve();
    }

    /** The current moment. */
    public Moment moment() {
        return cursor.moment();
    }

    /** Moves to the next moment of this granularity; stops before an update that diverges. */
    public void stepForward(Granularity granularity) {
        cursor.stepForward(granularity);
    }

    /** The number of updates done after a step by an epoch, by the present settings. */
    public long epochEnd() {
        return cursor.epochEnd();
    }

    /** Moves to the previous moment of this granularity; does nothing at the first moment. */
    public void stepBack(Granularity granularity) {
        cursor.stepBack(granularity);
    }

    /** Moves to the moment after {@code updateCount} updates, or to the nearest computed one. */
    public void seek(long updateCount) {
        cursor.seek(updateCount);
    }

    /**
     * Moves to {@code moment}, or to the last computed moment before it. Of the update that has not been computed yet,
     * the moments up to its gradient count as computed.
     */
    public void seek(Moment moment) {
        cursor.seek(moment);
    }

    /**
     * Trains until {@code target} updates are done and moves to the moment after the last one, as {@link #seek(long)}
     * does.
     *
     * @param target the number of updates
     * @param applyStopRule whether the stop rule may stop training earlier
     * @return why training stopped
     */
    public StopReason trainTo(long target, boolean applyStopRule) {
        return cursor.trainTo(target, applyStopRule);
    }

    /** The divergence at the end of the present branch, if it has been reached. */
    public Optional<Divergence> divergence() {
        return replayTrainer.branch().divergence();
    }

    /** The reason for which training would stop at the current moment, if there is one. */
    public Optional<StopReason> stopReason() {
        return cursor.stopReason();
    }

    /** The current state; at the phase {@code update} the state after the update and the edits made there. */
    public TrainingState state() {
        return cursor.state();
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
        UndoEntry now = undoEntry(gesture);
        boolean continuesGesture =
                gesture != null && !undo.isEmpty() && undo.peek().gesture() == gesture;
        if (continuesGesture) {
            restore(undo.peek());
        }
        Moment moment = moment();
        TrainingState before = stateForEdit(moment);
        TrainingState after = applyChange(change, now);
        if (after.equals(before)) {
            restore(continuesGesture ? undo.pop() : now); // a drag back to its start changes nothing
            return;
        }
        replayTrainer.switchTo(replayTrainer.branch().fork(new Edit(after.updateCount(), change), after), after);
        replayTrainer.recordCost();
        cursor.moveToNearest(
                moment.phase() == Phase.UPDATE ? new Moment(moment.updateIndex(), 0, Phase.GRADIENT) : moment);
        redo.clear();
        if (!continuesGesture) {
            pushUndo(now);
        }
    }

    /** Moves the trainer to where an edit made at {@code moment} applies, and returns the state there. */
    private TrainingState stateForEdit(Moment moment) {
        replayTrainer.replayTo(moment.updateCount());
        return replayTrainer.trainer().state();
    }

    /** Applies {@code change} and returns the state; if the change is rejected, {@code now} is restored. */
    private TrainingState applyChange(Change change, UndoEntry now) {
        try {
            change.applyTo(replayTrainer.trainer());
            requireFinite();
        } catch (RuntimeException e) {
            restore(now);
            throw e;
        }
        return replayTrainer.trainer().state();
    }

    private void requireFinite() {
        if (!replayTrainer.isFinite()) {
            throw new InvalidValueException(Message.of("edit.cost-not-finite"));
        }
    }

    /** Adds an entry; drops the oldest ones when there are too many or their branches need too much memory. */
    private void pushUndo(UndoEntry undoEntry) {
        undo.push(undoEntry);
        long bytes = undo.stream().mapToLong(past -> past.branch().byteCount()).sum();
        while (undo.size() > MAX_UNDO_COUNT || undo.size() > 1 && bytes > MAX_UNDO_BYTES) {
            bytes -= undo.removeLast().branch().byteCount();
        }
    }

    /** Returns whether there is an edit to undo. */
    public boolean canUndo() {
        return !undo.isEmpty();
    }

    /** Returns whether there is an edit to redo. */
    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Undoes the last edit, with all training since then; does nothing if there is none. */
    public void undo() {
        if (canUndo()) {
            redo.push(undoEntry(undo.peek().gesture()));
            restore(undo.pop());
        }
    }

    /** Redoes the edit that was undone last; does nothing if there is none. */
    public void redo() {
        if (canRedo()) {
            undo.push(undoEntry(redo.peek().gesture()));
            restore(redo.pop());
        }
    }

    private UndoEntry undoEntry(Gesture gesture) {
        return new UndoEntry(replayTrainer.branch(), replayTrainer.trainer().state(), cursor.position(), gesture);
    }

    private void restore(UndoEntry undoEntry) {
        replayTrainer.switchTo(undoEntry.branch(), undoEntry.state());
        cursor.moveTo(undoEntry.position());
    }

    /** The history as it is known now, for use by other threads. */
    public HistorySnapshot historySnapshot() {
        return new HistorySnapshot(
                objective, initialState, state(), replayTrainer.branch().copy());
    }

    /** Everything that the views show of the current moment. */
    public Snapshot snapshot() {
        Trainer trainer = replayTrainer.trainer();
        Moment moment = moment();
        EvaluatedPoint before = new EvaluatedPoint(trainer.parameters(), trainer.cost());
        TrainingState currentState = cursor.isAtUpdatePhase() ? trainer.preview() : trainer.state();
        Parameters currentParameters = currentState.parameters();
        EvaluatedPoint now = cursor.isAtUpdatePhase()
                ? new EvaluatedPoint(currentParameters, trainer.costAt(currentParameters))
                : before;
        Batch batch = trainer.batch();
        UpdateValues updateValues = new UpdateValues(
                before,
                now,
                trainer.gradient(),
                trainer.optimizerState(),
                trace(before.parameters(), batch.samples().get(moment.batchPosition())));
        return new Snapshot(
                ++revision,
                moment,
                new UpdateContext(objective, trainer.settings(), batch, currentState),
                updateValues,
                history());
    }

    private Optional<Trace> trace(Parameters parameters, int sample) {
        return objective instanceof NetworkObjective network
                ? Optional.of(network.trace(parameters, sample))
                : Optional.empty();
    }

    private History history() {
        Branch branch = replayTrainer.branch();
        History.UndoState undoState = new History.UndoState(canUndo(), canRedo());
        return new History(costCurve(), branch.checkpoints().trajectory(), edits(), branch.divergence(), undoState);
    }
}
