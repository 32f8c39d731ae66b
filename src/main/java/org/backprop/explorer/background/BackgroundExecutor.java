package org.backprop.explorer.background;

import java.time.Duration;
import java.util.concurrent.Executor;

/** An executor that runs one task after another, in the order in which they were submitted. */
public interface BackgroundExecutor extends Executor {

    /** Runs {@code task} after {@code delay}, then waiting for the tasks submitted before. */
    void executeAfter(Duration delay, Runnable task);
}
