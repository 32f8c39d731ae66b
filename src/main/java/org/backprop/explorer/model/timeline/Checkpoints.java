package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * States kept along the way, from which any moment is reached by replaying a few updates. When they take too much
 * memory, every second one is given up, so that a longer history costs time and never more memory.
 */
final class Checkpoints {

    private static final long BUDGET_BYTES = 16L << 20;
    private static final int MOST = 2048;
    private static final int FEWEST = 8;

    private final NavigableMap<Long, TrainingState> states;
    private long interval;
    private List<Waypoint> path;
    /** Where the last known update led, whether a state of it is due or not. */
    private TrainingState end;

    Checkpoints(TrainingState start) {
        this(new TreeMap<>(), 1);
        put(start);
    }

    private Checkpoints(NavigableMap<Long, TrainingState> states, long interval) {
        this.states = states;
        this.interval = interval;
    }

    /** Keeps the trainer's state if it is due. */
    void offer(Trainer trainer) {
        if (trainer.update() % interval == 0 && !states.containsKey(trainer.update())) {
            put(trainer.state());
        }
    }

    /** Keeps the trainer's state, which the last known update led to, until there is a later one. */
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

    /** Where the states are, in their order, and the end; the same list until another state is kept. */
    List<Waypoint> path() {
        if (path == null) {
            Stream<TrainingState> beyond = Stream.ofNullable(end).filter(last -> last.update() > states.lastKey());
            path = Stream.concat(states.values().stream(), beyond)
                    .map(state -> new Waypoint(state.update(), state.parameters()))
                    .toList();
        }
        return path;
    }

    /** The last state kept at or before {@code update}. */
    TrainingState atOrBefore(long update) {
        return states.floorEntry(update).getValue();
    }

    /** The memory that the states from {@code update} on take. */
    long bytesFrom(long update) {
        return states.tailMap(update).values().stream()
                .mapToLong(Checkpoints::bytes)
                .sum();
    }

    private static long bytes(TrainingState state) {
        return 8L * (state.parameters().size() + state.memory().size());
    }

    /** The same states, apart from those kept later. */
    Checkpoints copy() {
        Checkpoints copy = new Checkpoints(new TreeMap<>(states), interval);
        copy.end = end;
        return copy;
    }

    /** The states before {@code fork} and that one. */
    Checkpoints forkedAt(TrainingState fork) {
        Checkpoints copy = new Checkpoints(new TreeMap<>(states.headMap(fork.update(), false)), interval);
        copy.put(fork);
        return copy;
    }
}
