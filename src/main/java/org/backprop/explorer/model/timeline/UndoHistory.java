package org.backprop.explorer.model.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.backprop.explorer.model.timeline.moment.UpdatePosition;
import org.backprop.explorer.model.training.TrainingState;

/** The edits of a {@link Timeline} that can be undone, and those that can be redone. */
public final class UndoHistory {

    private static final int MAX_COUNT = 500;
    private static final long MAX_BYTES = 128L << 20;

    private final ReplayTrainer replayTrainer;
    private final TimelineCursor cursor;
    private final Deque<Entry> undo = new ArrayDeque<>();
    private final Deque<Entry> redo = new ArrayDeque<>();

    /** The branch and the position at which an edit was made or undone, and the gesture that the edit belongs to. */
    record Entry(Branch branch, TrainingState state, UpdatePosition position, Gesture gesture) {}

    /** Restores the branches of {@code replayTrainer} and the positions of {@code cursor}. */
    UndoHistory(ReplayTrainer replayTrainer, TimelineCursor cursor) {
        this.replayTrainer = replayTrainer;
        this.cursor = cursor;
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
            redo.push(capture(undo.peek().gesture()));
            revertLast();
        }
    }

    /** Redoes the edit that was undone last; does nothing if there is none. */
    public void redo() {
        if (canRedo()) {
            undo.push(capture(redo.peek().gesture()));
            restore(redo.pop());
        }
    }

    /** The entry that leads back to where the timeline is now, for an edit that belongs to {@code gesture}. */
    Entry capture(Gesture gesture) {
        return new Entry(replayTrainer.branch(), replayTrainer.trainer().state(), cursor.position(), gesture);
    }

    /** Moves the timeline back to where {@code entry} was captured. */
    void restore(Entry entry) {
        replayTrainer.switchTo(entry.branch(), entry.state());
        cursor.moveTo(entry.position());
    }

    /** Returns whether the last edit belongs to {@code gesture}; false for null. */
    boolean isLast(Gesture gesture) {
        return gesture != null && canUndo() && undo.peek().gesture() == gesture;
    }

    /** Moves the timeline to before the last edit, which can still be undone. */
    void restoreLast() {
        restore(undo.peek());
    }

    /** Moves the timeline to before the last edit and forgets that edit. */
    void revertLast() {
        restore(undo.pop());
    }

    /** Adds an edit; forgets the oldest ones if there are too many or their branches need too much memory. */
    void add(Entry entry) {
        undo.push(entry);
        long bytes = undo.stream().mapToLong(past -> past.branch().byteCount()).sum();
        while (undo.size() > MAX_COUNT || undo.size() > 1 && bytes > MAX_BYTES) {
            bytes -= undo.removeLast().branch().byteCount();
        }
    }

    /** Forgets the edits that could be redone. */
    void clearRedo() {
        redo.clear();
    }
}
