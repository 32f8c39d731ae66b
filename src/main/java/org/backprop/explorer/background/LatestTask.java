package org.backprop.explorer.background;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Runs the latest requested work in the background: waiting work is dropped when a newer request is made, and running
 * work can check whether it is outdated.
 */
public final class LatestTask {

    private final TaskExecutor taskExecutor;
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

    /** Creates an instance without a request. */
    public LatestTask(TaskExecutor taskExecutor) {
        this.taskExecutor = taskExecutor;
    }

    /** Requests {@code work} in place of all earlier requests. */
    public void request(Runnable work) {
        request(isOutdated -> work.run());
    }

    /** Requests {@code cancelableWork} in place of all earlier requests. */
    public void request(CancelableWork cancelableWork) {
        latest = cancelableWork;
        if (waiting.getAndSet(cancelableWork) == null) {
            taskExecutor.execute(this::runWaiting);
        }
    }

    private void runWaiting() {
        CancelableWork cancelableWork = waiting.getAndSet(null);
        cancelableWork.run(() -> latest != cancelableWork);
    }
}
