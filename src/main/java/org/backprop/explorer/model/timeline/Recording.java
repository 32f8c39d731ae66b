package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.TrainingState;

/**
 * What a {@link Timeline} knew at one moment. Immutable, and of use to any thread; making one copies no states, however
 * long the timeline is.
 */
public final class Recording {

    private final Objective objective;
    private final TrainingState initial;
    private final TrainingState state;
    private final Branch branch;

    /** A recording of {@code branch}, of which no one else may know, for it must not grow. */
    Recording(Objective objective, TrainingState initial, TrainingState state, Branch branch) {
        this.objective = objective;
        this.initial = initial;
        this.state = state;
        this.branch = branch;
    }

    /** The cost that is learnt, as a function of the parameters. */
    public Objective objective() {
        return objective;
    }

    /** The state before anything was learnt or edited. */
    public TrainingState initial() {
        return initial;
    }

    /** The state at the moment, as {@link Timeline#state()} gives it. */
    public TrainingState state() {
        return state;
    }

    /** All edits, those still ahead included. */
    public List<Edit> edits() {
        return branch.edits();
    }

    /** The cost after each update that was known. */
    public CostCurve curve() {
        return branch.costs().curve();
    }

    /** The update whose outcome is not finite, if there is one. */
    public Optional<Divergence> divergence() {
        return branch.divergence();
    }

    /** The parameters after each of the given numbers of updates, which are ascending and known. */
    public List<Parameters> parametersAfter(long... updates) {
        return parametersAfter(updates, () -> false);
    }

    /**
     * The parameters after each of the given numbers of updates, which are ascending and known. This replays the run,
     * which takes as long as training it.
     *
     * @param cancelled is asked before each update whether to give up
     * @throws CancellationException if cancelled
     */
    public List<Parameters> parametersAfter(long[] updates, BooleanSupplier cancelled) {
        Course walk = new Course(objective, branch);
        List<Parameters> path = new ArrayList<>(updates.length);
        for (long update : updates) {
            walk.goTo(update, cancelled);
            path.add(walk.trainer().parameters());
        }
        return path;
    }
}
