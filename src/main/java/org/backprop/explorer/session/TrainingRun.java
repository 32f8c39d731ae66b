package org.backprop.explorer.session;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.UpdateLimit;

/**
 * Trains a timeline for many updates, making the edits on the way. Works in short slices, between which it reports its
 * progress and can be cancelled; the length of the slices does not affect the result.
 */
public final class TrainingRun {

    private static final long SLICE_NANOS = 20_000_000;

    private final Timeline timeline;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private long updatesPerSlice = 1;

    /**
     * @param progress receives the number of updates done, every few hundredths of a second
     * @param cancelled returns whether to cancel; called as often
     */
    public TrainingRun(Timeline timeline, LongConsumer progress, BooleanSupplier cancelled) {
        this.timeline = timeline;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Trains until {@code target} updates, at most {@link UpdateLimit#MAX_UPDATES}, and the edits there are done, or
     * training diverges.
     *
     * @throws CancellationException if cancelled; the timeline then rests somewhere on the way
     */
    public StopReason to(long target) {
        return train(target, false);
    }

    /**
     * Trains until the stop rule holds, which can be at once, or training diverges.
     *
     * @throws CancellationException if cancelled; the timeline then rests somewhere on the way
     */
    public StopReason untilStop() {
        return timeline.trainingLoop().stopReason().orElseGet(() -> train(UpdateLimit.MAX_UPDATES, true));
    }

    private StopReason train(long target, boolean heedStopRule) {
        while (true) {
            long before = System.nanoTime();
            StopReason outcome =
                    timeline.trainingLoop().trainTo(Math.min(target, updatesDone() + updatesPerSlice), heedStopRule);
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
        return timeline.cursor().moment().updateCount();
    }
}
