package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The parameters after each computed update. Some are kept, all others are recomputed by replay from the kept ones.
 * Immutable and thread-safe.
 */
public final class Trajectory {

    private final Objective objective;
    private final List<TrainingState> states;
    private final List<TrajectoryPoint> points;
    private final List<Edit> edits;

    /** Receives the points of a replay. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Visits the next point.
         *
         * @param updateCount the number of updates done there
         * @param parameters the parameters, after the edits made there
         * @return whether to go on
         */
        boolean visit(long updateCount, Parameters parameters);
    }

    /**
     * A trajectory through {@code states}.
     *
     * @param states the kept states, ascending, the first and the last of the trajectory among them
     * @param points the parameters of the kept states
     * @param edits all edits, in the order of their update counts
     */
    Trajectory(Objective objective, List<TrainingState> states, List<TrajectoryPoint> points, List<Edit> edits) {
        this.objective = objective;
        this.states = states;
        this.points = points;
        this.edits = edits;
    }

    /** The kept points: every update while there are few, evenly spaced ones when there are many; and the last. */
    public List<TrajectoryPoint> points() {
        return points;
    }

    /** All edits made on the way, in the order of their update counts. */
    public List<Edit> edits() {
        return edits;
    }

    /** The update counts after the start at which an edit has moved the parameters. */
    public Set<Long> editedUpdateCounts() {
        return edits.stream()
                .filter(edit -> edit.updateCount() > 0 && edit.change() instanceof Change.SetParameters)
                .map(Edit::updateCount)
                .collect(Collectors.toSet());
    }

    /**
     * The number of updates up to which {@code other} has the same points as this trajectory; −1 if not even the first
     * is the same.
     */
    public long commonLength(Trajectory other) {
        if (objective != other.objective || !states.get(0).equals(other.states.get(0))) {
            return -1;
        }
        long common = Math.min(length(), other.length());
        return edits.equals(other.edits) ? common : Math.min(common, firstDifferingEdit(other) - 1);
    }

    /** The update count of the first edit that only one of both trajectories has. */
    private long firstDifferingEdit(Trajectory other) {
        int index = 0;
        while (index < edits.size()
                && index < other.edits.size()
                && edits.get(index).equals(other.edits.get(index))) {
            index++;
        }
        long here = index < edits.size() ? edits.get(index).updateCount() : Long.MAX_VALUE;
        long there = index < other.edits.size() ? other.edits.get(index).updateCount() : Long.MAX_VALUE;
        return Math.min(here, there);
    }

    /** The number of updates after which the trajectory ends. */
    public long length() {
        return points.get(points.size() - 1).updateCount();
    }

    /**
     * Visits the points from {@code first} on, one for each update, until the visitor has enough or the trajectory
     * ends. Between kept points this takes as long as training does.
     *
     * @param first the number of updates done at the first point, at least 0
     */
    public void visit(long first, Visitor visitor) {
        if (first > length()) {
            return;
        }
        int kept = lastKeptUpTo(first);
        Replay replay = new Replay(states.get(kept));
        boolean wanted = true;
        while (wanted && kept < states.size()) {
            long until = kept + 1 < states.size() ? states.get(kept + 1).updateCount() : length() + 1;
            wanted = replay.run(states.get(kept), first, until, visitor);
            kept++;
        }
    }

    private int lastKeptUpTo(long updateCount) {
        int low = 0;
        int high = states.size() - 1;
        while (low < high) { // the index is in [low, high]
            int middle = (low + high + 1) >>> 1;
            if (states.get(middle).updateCount() <= updateCount) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A replay from one kept state to the next. */
    private final class Replay {

        private final Trainer trainer;
        private int nextEdit;

        Replay(TrainingState start) {
            trainer = new Trainer(objective, start);
        }

        /** Visits the points from {@code start} on and before {@code until}; returns whether to go on. */
        boolean run(TrainingState start, long first, long until, Visitor visitor) {
            if (start.updateCount() >= first && !visitor.visit(start.updateCount(), start.parameters())) {
                return false;
            }
            if (start.updateCount() + 1 >= until) {
                return true; // all is kept here
            }
            trainer.restore(start);
            skipEditsUpTo(start.updateCount());
            for (long updateCount = start.updateCount() + 1; updateCount < until; updateCount++) {
                trainer.performUpdate();
                nextEdit = Edit.applyAll(edits, nextEdit, trainer);
                if (updateCount >= first && !visitor.visit(updateCount, trainer.parameters())) {
                    return false;
                }
            }
            return true;
        }

        private void skipEditsUpTo(long updateCount) {
            while (nextEdit < edits.size() && edits.get(nextEdit).updateCount() <= updateCount) {
                nextEdit++;
            }
        }
    }
}
