package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * Training states kept at a regular interval, from which any moment is reached by replaying a few updates. When there
 * are too many, the interval is doubled and every second state is dropped: a longer history takes longer replays, but
 * no more memory.
 */
final class Checkpoints {

    private static final long MAX_BYTES = 16L << 20;
    private static final int MAX_COUNT = 2048;
    private static final int MIN_COUNT = 8;

    private final NavigableMap<Long, TrainingState> states;
    private long interval;
    private Trajectory trajectory;
    /** The state after the last computed update, whether that is a multiple of the interval or not. */
    private TrainingState endState;

    Checkpoints(TrainingState start) {
        this(new TreeMap<>(), 1);
        add(start);
    }

    private Checkpoints(NavigableMap<Long, TrainingState> states, long interval) {
        this.states = states;
        this.interval = interval;
    }

    /** Adds the trainer's state if its update count is a multiple of the interval. */
    void addIfDue(Trainer trainer) {
        if (trainer.updateCount() % interval == 0 && !states.containsKey(trainer.updateCount())) {
            add(trainer.state());
        }
    }

    /** Sets the trainer's state, that after the last computed update, as the end; adds it if it is due. */
    void addEnd(Trainer trainer) {
        addIfDue(trainer);
        endState = trainer.state();
        trajectory = null;
    }

    private void add(TrainingState state) {
        states.put(state.updateCount(), state);
        trajectory = null;
        while (states.size() > Math.max(MIN_COUNT, Math.min(MAX_COUNT, MAX_BYTES / byteCount(state)))) {
            interval *= 2;
            states.keySet().removeIf(update -> update % interval != 0 && update != state.updateCount());
        }
    }

    /**
     * The trajectory through all states and the end; the same object until a state is added.
     *
     * @param edits all edits of the branch
     */
    Trajectory trajectory(Objective objective, List<Edit> edits) {
        if (trajectory == null) {
            Stream<TrainingState> beyond =
                    Stream.ofNullable(endState).filter(last -> last.updateCount() > states.lastKey());
            List<TrainingState> kept =
                    Stream.concat(states.values().stream(), beyond).toList();
            List<TrajectoryPoint> points = kept.stream()
                    .map(state -> new TrajectoryPoint(state.updateCount(), state.parameters()))
                    .toList();
            trajectory = new Trajectory(objective, kept, points, edits);
        }
        return trajectory;
    }

    /** The last kept state with at most {@code update} updates done. */
    TrainingState atOrBefore(long update) {
        return states.floorEntry(update).getValue();
    }

    /** The memory in bytes of the states with at least {@code update} updates done. */
    long byteCountFrom(long update) {
        return states.tailMap(update).values().stream()
                .mapToLong(Checkpoints::byteCount)
                .sum();
    }

    private static long byteCount(TrainingState state) {
        return 8L * (state.parameters().size() + state.optimizerState().size());
    }

    /** A copy, which does not change when states are added here. */
    Checkpoints copy() {
        Checkpoints copy = new Checkpoints(new TreeMap<>(states), interval);
        copy.endState = endState;
        return copy;
    }

    /** The states before {@code fork}, and {@code fork} itself. */
    Checkpoints forkedAt(TrainingState fork) {
        Checkpoints copy = new Checkpoints(new TreeMap<>(states.headMap(fork.updateCount(), false)), interval);
        copy.add(fork);
        return copy;
    }
}
