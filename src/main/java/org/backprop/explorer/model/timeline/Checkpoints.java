package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * Training states kept at a regular interval, from which any moment is reached by replaying a few updates. When there
 * are too many, the interval is doubled and every second state is dropped: a longer history takes longer replays, but
 * no more memory.
 */
final class Checkpoints {

    private static final long BUDGET_BYTES = 16L << 20;
    private static final int MOST = 2048;
    private static final int FEWEST = 8;

    private final NavigableMap<Long, TrainingState> states;
    private long interval;
    private List<Waypoint> path;
    /** The state after the last computed update, whether that is a multiple of the interval or not. */
    private TrainingState end;

    Checkpoints(TrainingState start) {
        this(new TreeMap<>(), 1);
        put(start);
    }

    private Checkpoints(NavigableMap<Long, TrainingState> states, long interval) {
        this.states = states;
        this.interval = interval;
    }

    /** Adds the trainer's state if its update count is a multiple of the interval. */
    void offer(Trainer trainer) {
        if (trainer.update() % interval == 0 && !states.containsKey(trainer.update())) {
            put(trainer.state());
        }
    }

    /** Sets the trainer's state, that after the last computed update, as the end; adds it if it is due. */
    void offerEnd(Trainer trainer) {
        offer(trainer);
        end = trainer.state();
        path = null;
    }

    private void put(TrainingState state) {
        states.put(state.update(), state);
        path = null;
        while (states.size() > Math.max(FEWEST, Math.min(MOST, BUDGET_BYTES / bytes(state)))) {
            interval *= 2;
            states.keySet().removeIf(update -> update % interval != 0 && update != state.update());
        }
    }

    /** The parameters of all states and of the end, in order; the same list until a state is added. */
    List<Waypoint> path() {
        if (path == null) {
            Stream<TrainingState> beyond = Stream.ofNullable(end).filter(last -> last.update() > states.lastKey());
            path = Stream.concat(states.values().stream(), beyond)
                    .map(state -> new Waypoint(state.update(), state.parameters()))
                    .toList();
        }
        return path;
    }

    /** The last kept state with at most {@code update} updates done. */
    TrainingState atOrBefore(long update) {
        return states.floorEntry(update).getValue();
    }

    /** The memory in bytes of the states with at least {@code update} updates done. */
    long bytesFrom(long update) {
        return states.tailMap(update).values().stream()
                .mapToLong(Checkpoints::bytes)
                .sum();
    }

    private static long bytes(TrainingState state) {
        return 8L * (state.parameters().size() + state.memory().size());
    }

    /** A copy, which does not change when states are added here. */
    Checkpoints copy() {
        Checkpoints copy = new Checkpoints(new TreeMap<>(states), interval);
        copy.end = end;
        return copy;
    }

    /** The states before {@code fork}, and {@code fork} itself. */
    Checkpoints forkedAt(TrainingState fork) {
        Checkpoints copy = new Checkpoints(new TreeMap<>(states.headMap(fork.update(), false)), interval);
        copy.put(fork);
        return copy;
    }
}
