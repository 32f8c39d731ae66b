package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The whole history of a {@link Timeline} as it was known at one moment. Immutable and thread-safe; creating one copies
 * no training states, however long the timeline is.
 */
public final class HistorySnapshot {

    private final Objective objective;
    private final TrainingState initialState;
    private final TrainingState state;
    private final Branch branch;

    /** Takes over {@code branch}, which the caller must not change afterwards. */
    HistorySnapshot(Objective objective, TrainingState initialState, TrainingState state, Branch branch) {
        this.objective = objective;
        this.initialState = initialState;
        this.state = state;
        this.branch = branch;
    }

    /** The cost that is minimized, with the data before the first edit. */
    public Objective objective() {
        return objective;
    }

    /** The state before the first update and the first edit. */
    public TrainingState initialState() {
        return initialState;
    }

    /** The state at that moment, as {@link TimelineCursor#state()} returns it. */
    public TrainingState state() {
        return state;
    }

    /** All edits of the branch, later ones included. */
    public List<Edit> edits() {
        return branch.edits();
    }

    /** The cost after each computed update. */
    public CostCurve costCurve() {
        return branch.costs().toCurve();
    }

    /** The divergence at the end of the branch, if it had been reached. */
    public Optional<Divergence> divergence() {
        return branch.divergence();
    }

    /** Computes {@link #parametersAfter(long[], BooleanSupplier)} without cancellation. */
    public List<Parameters> parametersAfter(long... updateCounts) {
        return parametersAfter(updateCounts, () -> false);
    }

    /**
     * Computes the parameters after each of the given numbers of updates, by a replay that takes as long as training
     * does.
     *
     * @param updateCounts ascending numbers of updates, none larger than the number of computed updates
     * @param canceled read before each update; true cancels the replay
     * @throws CanceledException if canceled
     */
    public List<Parameters> parametersAfter(long[] updateCounts, BooleanSupplier canceled) {
        ReplayTrainer replayTrainer = new ReplayTrainer(objective, branch);
        List<Parameters> parameters = new ArrayList<>(updateCounts.length);
        for (long updateCount : updateCounts) {
            replayTrainer.replayTo(updateCount, canceled);
            parameters.add(replayTrainer.trainer().parameters());
        }
        return parameters;
    }
}
