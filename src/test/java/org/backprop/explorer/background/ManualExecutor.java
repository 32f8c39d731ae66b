package org.backprop.explorer.background;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** A background whose tasks, and then their results, wait until a test runs them on its own thread. */
public final class ManualExecutor implements BackgroundExecutor {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Queue<Runnable> results = new ArrayDeque<>();
    private final ManualClock clock = new ManualClock();
    private final TaskExecutor taskExecutor = new TaskExecutor(this, results::add, clock);

    /** The executor to give to what is tested. */
    public TaskExecutor taskExecutor() {
        return taskExecutor;
    }

    /** The clock of {@link #taskExecutor}. */
    public ManualClock clock() {
        return clock;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    @Override
    public void executeAfter(Duration delay, Runnable task) {
        tasks.add(task);
    }

    /** Runs all pending tasks and takes in their results, and those that these add. */
    public void runAll() {
        takeResults();
        while (!tasks.isEmpty()) {
            runOne();
            takeResults();
        }
    }

    /** Runs the oldest pending task; its results wait. */
    public void runOne() {
        tasks.remove().run();
    }

    /** Runs the oldest pending task, then {@code meanwhile}, and only then takes in the task's results. */
    public void runOneWhile(Runnable meanwhile) {
        runOne();
        meanwhile.run();
        takeResults();
    }

    private void takeResults() {
        while (!results.isEmpty()) {
            results.remove().run();
        }
    }

    /** The number of pending tasks. */
    public int waiting() {
        return tasks.size();
    }
}
