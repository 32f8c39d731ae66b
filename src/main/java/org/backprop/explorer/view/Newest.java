package org.backprop.explorer.view;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Work in the background of which only the newest request counts: older ones that still wait are dropped.
 *
 * @param <T> what is asked for
 */
public final class Newest<T> {

    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final Executor background;
    private final Consumer<T> work;

    /**
     * Nothing to do yet.
     *
     * @param background does one task after the other
     */
    public Newest(Executor background, Consumer<T> work) {
        this.background = background;
        this.work = work;
    }

    /** Does {@code wish} as soon as can be, unless a newer one comes before. */
    public void request(T wish) {
        if (waiting.getAndSet(wish) == null) {
            background.execute(() -> work.accept(waiting.getAndSet(null)));
        }
    }

    /** Whether something waits to be done. */
    public boolean isWaiting() {
        return waiting.get() != null;
    }
}
