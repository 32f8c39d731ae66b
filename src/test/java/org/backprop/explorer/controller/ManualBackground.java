package org.backprop.explorer.controller;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A background in which nothing is done until a test lets it. */
final class ManualBackground implements Background {

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void executeAfter(Duration delay, Runnable task) {
        tasks.add(task);
    }

    /** Does everything that waits, and what comes of it. */
    void runAll() {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }

    int waiting() {
        return tasks.size();
    }

    /** Does the one that has waited longest. */
    void runOne() {
        tasks.poll().run();
    }
}
