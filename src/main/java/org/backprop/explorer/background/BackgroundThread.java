package org.backprop.explorer.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A {@link BackgroundExecutor} of one daemon thread, which ends with the program. */
public final class BackgroundThread implements BackgroundExecutor {

    private final ScheduledExecutorService executor;
    private final Consumer<Throwable> onFailure;

    /**
     * Starts a thread at its first task.
     *
     * @param name the name of the thread
     * @param onFailure receives the exception of a task that fails; later tasks still run
     */
    public BackgroundThread(String name, Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        this.executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(guarded(task));
    }

    @Override
    public void executeAfter(Duration delay, Runnable task) {
        executor.schedule(guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                onFailure.accept(e);
            }
        };
    }
}
