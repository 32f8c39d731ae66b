package org.backprop.explorer.view.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Something to be seen that is made in the background whenever it is asked for. What is seen is out of date from when
 * something newer is asked for until that has been drawn. Belongs to the window's thread.
 *
 * @param <T> what is made
 */
public final class Awaited<T> {

    private final Latest latest;
    private final Consumer<T> show;
    /** When each request was made that has not been drawn yet, in nanoseconds, the oldest first. */
    private final Deque<Long> outstanding = new ArrayDeque<>();

    private final ReadOnlyObjectWrapper<Long> since = new ReadOnlyObjectWrapper<>();
    private long requested;
    /** What was asked for up to this request is not to be shown any more. */
    private long forgotten;
    /** The request that was shown last. */
    private long shown;

    /**
     * How something is made.
     *
     * @param <T> what
     */
    @FunctionalInterface
    public interface Making<T> {

        /**
         * Makes it, in the background.
         *
         * @param outdated whether something newer has been asked for
         * @param take takes it; or several, the best last
         */
        void make(BooleanSupplier outdated, Consumer<T> take);
    }

    /**
     * Nothing asked for yet.
     *
     * @param background where it is made
     * @param show has it drawn, and tells {@link #drawn} when that is done
     */
    public Awaited(Executor background, Consumer<T> show) {
        this.latest = new Latest(background);
        this.show = show;
    }

    /** Asks for it to be made anew. */
    public void request(Making<T> making) {
        long number = ++requested;
        outstanding.add(System.nanoTime());
        since.set(outstanding.peek());
        latest.request(outdated -> making.make(outdated, made -> Latest.inWindow(() -> take(made, number))));
    }

    private void take(T made, long number) {
        if (number > forgotten) {
            shown = number;
            show.accept(made);
        }
    }

    /** Lets nothing be shown any more that has been asked for so far. */
    public void forget() {
        forgotten = requested;
    }

    /** Says that what was shown last is now what is seen. */
    public void drawn() {
        while (outstanding.size() > requested - shown) {
            outstanding.remove();
        }
        since.set(outstanding.peek());
    }

    /** Since when what is seen is out of date, by {@link System#nanoTime}; null while it is not. */
    public ReadOnlyObjectProperty<Long> outOfDateSince() {
        return since.getReadOnlyProperty();
    }
}
