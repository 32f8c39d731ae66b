package org.backprop.explorer.controller;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Background work on the newest of several requests; older requests that still wait are dropped. */
final class Newest<T> {

    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final Background background;
    private final Consumer<T> work;

    Newest(Background background, Consumer<T> work) {
        this.background = background;
        this.work = work;
    }

    void request(T wish) {
        if (waiting.getAndSet(wish) == null) {
            background.execute(() -> work.accept(waiting.getAndSet(null)));
        }
    }
}
