package org.backprop.explorer.session;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Ending;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.StopRule;

/**
 * Trains a timeline over long stretches, past the edits that are still ahead on it: short pieces, between which it
 * tells how far it has come and can be cancelled. Where the pieces end makes no difference to the outcome.
 */
public final class TrainingRun {

    private static final long PIECE_NANOS = 20_000_000;

    private final Timeline timeline;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final NavigableSet<Long> edits = new TreeSet<>();
    private long piece = 1;

    /**
     * @param progress is told, every few hundredths of a second, how many updates are done
     * @param cancelled is asked as often whether to stop
     */
    public TrainingRun(Timeline timeline, LongConsumer progress, BooleanSupplier cancelled) {
        this.timeline = timeline;
        this.progress = progress;
        this.cancelled = cancelled;
        timeline.edits().forEach(edit -> edits.add(edit.update()));
    }

    /**
     * Trains until {@code target} updates, at most {@link Timeline#MAX_UPDATES}, are done and the edits there are made,
     * or the cost stops being finite.
     *
     * @throws CancellationException if cancelled; the timeline then rests somewhere on the way
     */
    public Ending to(long target) {
        return train(Math.min(target, Timeline.MAX_UPDATES), false);
    }

    /**
     * Trains until the stop rule in force holds, which can be at once, or the cost stops being finite.
     *
     * @throws CancellationException if cancelled; the timeline then rests somewhere on the way
     */
    public Ending untilStop() {
        return hasSettled() ? Ending.SETTLED : train(Timeline.MAX_UPDATES, true);
    }

    private Ending train(long target, boolean heedStopRule) {
        while (true) {
            Ending ending = ending(target, heedStopRule);
            if (ending != null) {
                timeline.seek(done());
                return ending;
            }
            long before = System.nanoTime();
            long end = Math.min(target, done() + piece);
            Long nextEdit = edits.higher(done());
            if (heedStopRule && nextEdit != null) {
                end = Math.min(end, nextEdit); // an edit can change the rule, which is read where a piece begins
            }
            Ending outcome = advance(end, heedStopRule);
            if (outcome == Ending.DIVERGED || outcome == Ending.SETTLED) {
                return outcome;
            }
            boolean quick = System.nanoTime() - before < PIECE_NANOS;
            piece = quick ? Math.min(2 * piece, Timeline.MAX_UPDATES) : Math.max(1, piece / 2);
            progress.accept(done());
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    private Ending ending(long target, boolean heedStopRule) {
        if (!heedStopRule) {
            return done() >= target ? Ending.DONE : null;
        }
        return done() >= Math.min(target, stopRule().maxUpdates()) ? Ending.LIMIT : null;
    }

    private Ending advance(long end, boolean heedStopRule) {
        Ending outcome = timeline.trainTo(end, heedStopRule);
        if (outcome == Ending.DIVERGED || outcome == Ending.SETTLED || !edits.contains(end)) {
            return outcome;
        }
        timeline.stepForward(Granularity.LAYER); // over the edits, so that they are in force and the cost is recorded
        return done() < end ? Ending.DIVERGED : outcome;
    }

    private long done() {
        return timeline.moment().updatesDone();
    }

    private StopRule stopRule() {
        return timeline.state().training().stop();
    }

    private boolean hasSettled() {
        CostCurve curve = timeline.curve();
        int update = (int) done();
        return update >= 1
                && update < curve.size()
                && !edits.contains((long) update)
                && stopRule().hasSettled(curve.get(update - 1), curve.get(update));
    }
}
