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

    /** Of so many requests it is remembered when they were made: those of some seconds. */
    private static final int MOST = 256;

    private final Latest latest;
    private final Showing<T> showing;
    private final ReadOnlyObjectWrapper<Long> since = new ReadOnlyObjectWrapper<>();
    /** The requests whose answers have not been drawn yet, the oldest first. */
    private final Deque<Request> outstanding = new ArrayDeque<>();

    private long requested;
    /** What was asked for up to this request is not to be shown any more. */
    private long forgotten;

    private record Request(long number, long nanos) {}

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
     * How something is shown.
     *
     * @param <T> what
     */
    @FunctionalInterface
    public interface Showing<T> {

        /**
         * Has it drawn, now or a little later.
         *
         * @param drawn is to be done when that has happened, each time that it does
         */
        void show(T made, Runnable drawn);
    }

    /**
     * Nothing asked for yet.
     *
     * @param background where it is made
     */
    public Awaited(Executor background, Showing<T> showing) {
        this.latest = new Latest(background);
        this.showing = showing;
    }

    /** Asks for it to be made anew. */
    public void request(Making<T> making) {
        long number = ++requested;
        outstanding.add(new Request(number, System.nanoTime()));
        if (since.get() == null) {
            tellSince();
        } else if (outstanding.size() > MOST) {
            outstanding.remove(); // nobody looks, or it takes long: what is seen stays out of date since then
        }
        latest.request(outdated -> making.make(outdated, made -> Latest.inWindow(() -> take(made, number))));
    }

    private void tellSince() {
        since.set(outstanding.isEmpty() ? null : outstanding.peek().nanos());
    }

    private void take(T made, long number) {
        if (number > forgotten) {
            showing.show(made, () -> drawn(number));
        }
    }

    private void drawn(long number) {
        while (!outstanding.isEmpty() && outstanding.peek().number() <= number) {
            outstanding.remove();
        }
        tellSince();
    }

    /** Lets nothing be shown any more that has been asked for so far. */
    public void forget() {
        forgotten = requested;
    }

    /** Since when what is seen is out of date, by {@link System#nanoTime}; null while it is not. */
    public ReadOnlyObjectProperty<Long> outOfDateSince() {
        return since.getReadOnlyProperty();
    }
}
