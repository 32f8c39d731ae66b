package org.backprop.explorer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.CanceledException;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/**
 * Opens a session by replaying its history to its current state. If the result differs from the state in the file by
 * more than rounding, the difference becomes an edit: the user then sees the state in the file, and the history still
 * explains it. If only last digits differ, the replayed ones are shown, which need no edit to explain them.
 */
public final class SessionOpener {

    private final Session session;
    private final LongConsumer progress;
    private final BooleanSupplier canceled;

    private SessionOpener(Session session, LongConsumer progress, BooleanSupplier canceled) {
        this.session = session;
        this.progress = progress;
        this.canceled = canceled;
    }

    /**
     * Opens {@code session}, which takes as long as its training took.
     *
     * @param progress receives the number of updates done, from time to time
     * @param canceled returns whether to cancel; called as often
     * @throws CanceledException if canceled
     */
    public static OpenedSession open(Session session, LongConsumer progress, BooleanSupplier canceled) {
        return new SessionOpener(session, progress, canceled).open();
    }

    private OpenedSession open() {
        Timeline timeline = replay(session.edits(), session.updateCount());
        TrainingState state = timeline.cursor().state();
        if (session.current().map(saved -> saved.equalsBitForBit(state)).orElse(true)) {
            return opened(timeline, Optional.empty());
        }
        SavedState current = session.current().orElseThrow();
        long reachedCount = state.updateCount();
        if (current.equalsButForRounding(state)) {
            return opened(timeline, Optional.of(Message.of("replay.rounds", reachedCount)));
        }
        return opened(
                replay(reconciledEdits(state, current, reachedCount), reachedCount), Optional.of(notice(reachedCount)));
    }

    private OpenedSession opened(Timeline timeline, Optional<Message> notice) {
        if (session.current().filter(SavedState::divergesNext).isPresent()) {
            Moment moment = timeline.cursor().moment();
            timeline.trainingLoop().trainTo(moment.updateCount() + 1, false); // records the divergence
            timeline.cursor().seek(moment);
        }
        return new OpenedSession(timeline, notice);
    }

    private Timeline replay(List<Edit> edits, long update) {
        Timeline timeline = new Timeline(session.network(), session.initial(), edits);
        new TrainingRun(timeline, progress, canceled).trainTo(update);
        return timeline;
    }

    /**
     * Returns the edits of the session, and edits at {@code reachedCount} that change {@code state} to
     * {@code savedState}.
     */
    private List<Edit> reconciledEdits(TrainingState state, SavedState savedState, long reachedCount) {
        List<Edit> edits = new ArrayList<>();
        session.edits().stream()
                .filter(edit -> edit.updateCount() <= reachedCount)
                .forEach(edits::add);
        TrainingSettings trainingSettings = session.settings();
        if (!trainingSettings.equals(state.settings())) {
            edits.add(new Edit(reachedCount, new Change.SetTraining(trainingSettings)));
        }
        Change.SetParameters setParameters = difference(state.parameters(), savedState.parameters());
        if (!setParameters.values().isEmpty()) {
            edits.add(new Edit(reachedCount, setParameters));
        }
        savedState
                .optimizerState()
                .filter(optimizerState -> !optimizerState.equals(state.optimizerState()))
                .ifPresent(optimizerState ->
                        edits.add(new Edit(reachedCount, new Change.SetOptimizerState(optimizerState))));
        session.edits().stream()
                .filter(edit -> edit.updateCount() > session.updateCount())
                .forEach(edits::add);
        return edits;
    }

    private static Change.SetParameters difference(Parameters from, Parameters to) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (int p = 0; p < to.size(); p++) {
            if (Double.compare(from.get(p), to.get(p)) != 0) {
                values.put(p, to.get(p));
            }
        }
        return new Change.SetParameters(values);
    }

    private Message notice(long reachedCount) {
        return reachedCount == session.updateCount()
                ? Message.of("replay.differs", reachedCount)
                : Message.of("replay.ends", session.updateCount(), reachedCount);
    }
}
