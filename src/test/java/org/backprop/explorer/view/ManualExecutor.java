package org.backprop.explorer.view;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.backprop.explorer.window.Fx;

/** An executor whose tasks run only when a test runs them. */
public final class ManualExecutor implements Executor {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs all pending tasks, and waits for the window to draw their results. */
    public void work() {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
            Fx.awaitFrames(2);
        }
    }

    /**
     * Runs the next pending task and then {@code meanwhile}, before the window receives the task's result; on the
     * JavaFX thread.
     */
    public void workWhile(Runnable meanwhile) {
        Thread worker = new Thread(tasks.remove());
        worker.start();
        try {
            worker.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        meanwhile.run();
    }

    /** The number of pending tasks. */
    public int waiting() {
        return tasks.size();
    }
}
