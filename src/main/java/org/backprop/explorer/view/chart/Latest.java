package org.backprop.explorer.view.chart;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * Runs the latest requested work in the background: waiting work is dropped when a newer request is made, and running
 * work can check whether it is outdated.
 */
public final class Latest {

    private final Executor background;
    private final AtomicReference<Task> waiting = new AtomicReference<>();
    private volatile Task newest;

    /** Work that checks now and then whether it is outdated. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does the work.
         *
         * @param outdated returns whether a newer request has been made
         */
        void run(BooleanSupplier outdated);
    }

    /** Creates an instance whose work is run by {@code background}. */
    public Latest(Executor background) {
        this.background = background;
    }

    /** Requests {@code task} in place of all earlier requests. */
    public void request(Task task) {
        newest = task;
        if (waiting.getAndSet(task) == null) {
            background.execute(this::next);
        }
    }

    private void next() {
        Task task = waiting.getAndSet(null);
        task.run(() -> newest != task);
    }

    /** Runs {@code show} on the JavaFX thread: immediately if called there. */
    public static void inWindow(Runnable show) {
        if (Platform.isFxApplicationThread()) {
            show.run();
        } else {
            Platform.runLater(show);
        }
    }
}
