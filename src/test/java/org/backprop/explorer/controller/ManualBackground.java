package org.backprop.explorer.controller;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A background whose tasks run only when a test runs them. */
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

    /** Runs all pending tasks, and those that they add. */
    void runAll() {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }

    int waiting() {
        return tasks.size();
    }

    /** Runs the oldest pending task. */
    void runOne() {
        tasks.poll().run();
    }
}
