package org.backprop.explorer.controller;

import java.time.Duration;

/** Where work is done that the screen need not wait for: one task after another, in the order they were given. */
public interface Background {

    /** Does {@code task} after all that were given before. */
    void execute(Runnable task);

    /** Does {@code task} once {@code delay} has passed. */
    void executeAfter(Duration delay, Runnable task);
}
