package org.backprop.explorer.view.chart;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * Work in the background of which only the newest is wanted: what still waits is dropped when more is asked for, and
 * what is under way can ask whether it is out of date.
 */
public final class Latest {

    private final Executor background;
    private final AtomicReference<Task> waiting = new AtomicReference<>();
    private volatile Task newest;

    /** Work that is asked now and then whether it is out of date, and hands what it found to the window's thread. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does the work.
         *
         * @param outdated whether something newer has been asked for
         */
        void run(BooleanSupplier outdated);
    }

    /** Work that is done by {@code background}, one task after another. */
    public Latest(Executor background) {
        this.background = background;
    }

    /** Asks for {@code task} instead of all that was asked for before. */
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

    /** Does {@code show} on the window's thread. */
    public static void inWindow(Runnable show) {
        if (Platform.isFxApplicationThread()) {
            show.run();
        } else {
            Platform.runLater(show);
        }
    }
}
