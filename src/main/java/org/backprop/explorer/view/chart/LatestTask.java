package org.backprop.explorer.view.chart;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * Runs the latest requested work in the background: waiting work is dropped when a newer request is made, and running
 * work can check whether it is outdated.
 */
public final class LatestTask {

    private final Executor background;
    private final AtomicReference<CancelableWork> waiting = new AtomicReference<>();
    private volatile CancelableWork latest;

    /** Work that checks now and then whether it is outdated. */
    @FunctionalInterface
    public interface CancelableWork {

        /**
         * Does the work.
         *
         * @param isOutdated returns whether a newer request has been made
         */
        void run(BooleanSupplier isOutdated);
    }

    /** Creates an instance whose work is run by {@code background}. */
    public LatestTask(Executor background) {
        this.background = background;
    }

    /** Requests {@code cancelableWork} in place of all earlier requests. */
    public void request(CancelableWork cancelableWork) {
        latest = cancelableWork;
        if (waiting.getAndSet(cancelableWork) == null) {
            background.execute(this::runWaiting);
        }
    }

    private void runWaiting() {
        CancelableWork cancelableWork = waiting.getAndSet(null);
        cancelableWork.run(() -> latest != cancelableWork);
    }

    /** Runs {@code action} on the JavaFX thread: immediately if called there. */
    public static void runOnFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
