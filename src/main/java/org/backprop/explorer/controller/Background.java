package org.backprop.explorer.controller;

import java.time.Duration;

/** An executor outside the JavaFX thread that runs its tasks one at a time, in the order in which they were given. */
public interface Background {

    /** Runs {@code task} after all tasks given before. */
    void execute(Runnable task);

    /** Runs {@code task} once {@code delay} has passed. */
    void executeAfter(Duration delay, Runnable task);
}
