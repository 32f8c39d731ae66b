package org.backprop.explorer.session;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.backprop.explorer.model.timeline.CanceledException;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.UpdateLimit;

/**
 * Trains a timeline for many updates, making the edits on the way. Works in short pieces, between which it reports its
 * progress and can be canceled; the length of the pieces does not affect the result.
 */
public final class TrainingRun {

    /** The multiplications in a piece: some hundredths of a second. */
    private static final long MULTIPLICATIONS_PER_PIECE = 10_000_000;
    /** The multiplications for each sample and parameter: forward and backward pass, and the cost afterwards. */
    private static final long MULTIPLICATIONS_PER_UPDATE = 4;
    /** What an update takes besides, in multiplications. */
    private static final long UPDATE_OVERHEAD = 2_000;

    private final Timeline timeline;
    private final LongConsumer progress;
    private final BooleanSupplier canceled;
    private final long updatesPerPiece;

    /**
     * @param progress receives the number of updates done, every few hundredths of a second
     * @param canceled returns whether to cancel; called as often
     */
    public TrainingRun(Timeline timeline, LongConsumer progress, BooleanSupplier canceled) {
        this.timeline = timeline;
        this.progress = progress;
        this.canceled = canceled;
        long multiplications = MULTIPLICATIONS_PER_UPDATE
                * timeline.objective().sampleCount()
                * timeline.objective().dimension();
        this.updatesPerPiece = Math.max(1, MULTIPLICATIONS_PER_PIECE / (UPDATE_OVERHEAD + multiplications));
    }

    /**
     * Trains until {@code target} updates, at most {@link UpdateLimit#MAX_UPDATES}, and the edits there are done, or
     * training diverges.
     *
     * @throws CanceledException if canceled; the timeline then rests somewhere on the way
     */
    public StopReason trainTo(long target) {
        return train(target, false);
    }

    /**
     * Trains until the stop rule holds, which can be at once, or training diverges.
     *
     * @throws CanceledException if canceled; the timeline then rests somewhere on the way
     */
    public StopReason trainUntilStop() {
        return timeline.trainingLoop().stopReason().orElseGet(() -> train(UpdateLimit.MAX_UPDATES, true));
    }

    private StopReason train(long target, boolean applyStopRule) {
        StopReason stopReason;
        do {
            if (canceled.getAsBoolean()) {
                throw new CanceledException();
            }
            stopReason =
                    timeline.trainingLoop().trainTo(Math.min(target, updatesDone() + updatesPerPiece), applyStopRule);
            progress.accept(updatesDone());
        } while (stopReason == StopReason.REQUESTED && updatesDone() < target);
        return stopReason;
    }

    private long updatesDone() {
        return timeline.cursor().moment().updateCount();
    }
}
