package org.backprop.explorer.view;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.backprop.explorer.window.Fx;

/** A background in which nothing is done until a test lets it. */
public final class ManualExecutor implements Executor {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Does all that waits, and lets the window take and draw what comes of it. */
    public void work() {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
            Fx.awaitFrames(2);
        }
    }

    /**
     * On the window's thread: does what waits first, and then {@code meanwhile}, before the window takes what came of
     * the task.
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

    /** How many tasks wait. */
    public int waiting() {
        return tasks.size();
    }
}
