package org.backprop.explorer.background;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs tasks that the window need not wait for in the background, and takes their results to the JavaFX thread. The
 * only way by which views and controllers get at threads and time.
 */
public final class TaskExecutor {

    private final BackgroundExecutor background;
    private final Executor fxThread;
    private final NanoClock clock;

    /**
     * Creates an instance without tasks.
     *
     * @param fxThread runs tasks on the JavaFX thread
     * @param clock the clock of those who submit tasks
     */
    public TaskExecutor(BackgroundExecutor background, Executor fxThread, NanoClock clock) {
        this.background = background;
        this.fxThread = fxThread;
        this.clock = clock;
    }

    /** Runs {@code task} in the background, after those submitted before. */
    public void execute(Runnable task) {
        background.execute(task);
    }

    /** Runs {@code task} in the background after {@code delay}. */
    public void executeAfter(Duration delay, Runnable task) {
        background.executeAfter(delay, task);
    }

    /** Computes a result in the background; {@code resultConsumer} receives it on the JavaFX thread. */
    public <T> void compute(Supplier<T> computation, Consumer<T> resultConsumer) {
        background.execute(() -> {
            T result = computation.get();
            runLater(() -> resultConsumer.accept(result));
        });
    }

    /** Runs {@code task} later on the JavaFX thread. */
    public void runLater(Runnable task) {
        fxThread.execute(task);
    }

    /** Returns the clock. */
    public NanoClock clock() {
        return clock;
    }
}
