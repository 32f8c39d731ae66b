package org.backprop.explorer.session;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.UpdateLimit;

/**
 * Trains a timeline over long stretches, past the edits that are still ahead on it: short pieces, between which it
 * tells how far it has come and can be cancelled. Where the pieces end makes no difference to the outcome.
 */
public final class TrainingRun {

    private static final long SLICE_NANOS = 20_000_000;

    private final Timeline timeline;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private long updatesPerSlice = 1;

    /**
     * @param progress is told, every few hundredths of a second, how many updates are done
     * @param cancelled is asked as often whether to stop
     */
    public TrainingRun(Timeline timeline, LongConsumer progress, BooleanSupplier cancelled) {
        this.timeline = timeline;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Trains until {@code target} updates, at most {@link UpdateLimit#MAX_UPDATES}, are done and the edits there are
     * made, or the cost stops being finite.
     *
     * @throws CancellationException if cancelled; the timeline then rests somewhere on the way
     */
    public StopReason to(long target) {
        return train(target, false);
    }

    /**
     * Trains until the stop rule in force holds, which can be at once, or the cost stops being finite.
     *
     * @throws CancellationException if cancelled; the timeline then rests somewhere on the way
     */
    public StopReason untilStop() {
        return timeline.stopReason().orElseGet(() -> train(UpdateLimit.MAX_UPDATES, true));
    }

    private StopReason train(long target, boolean heedStopRule) {
        while (true) {
            long before = System.nanoTime();
            StopReason outcome = timeline.trainTo(Math.min(target, updatesDone() + updatesPerSlice), heedStopRule);
            progress.accept(updatesDone());
            if (outcome != StopReason.REQUESTED || updatesDone() >= target) {
                return outcome;
            }
            boolean quick = System.nanoTime() - before < SLICE_NANOS;
            updatesPerSlice =
                    quick ? Math.min(2 * updatesPerSlice, UpdateLimit.MAX_UPDATES) : Math.max(1, updatesPerSlice / 2);
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    private long updatesDone() {
        return timeline.moment().updateCount();
    }
}
