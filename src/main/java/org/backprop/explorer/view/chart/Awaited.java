package org.backprop.explorer.view.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Computes something in the background whenever it is requested and renders the latest result. What is displayed is
 * stale from a new request until its result has been rendered. Confined to the JavaFX thread.
 *
 * @param <T> the type of the result
 */
public final class Awaited<T> {

    /** The maximum number of requests whose times are kept; those of some seconds. */
    private static final int MOST = 256;

    private final Latest latest;
    private final Showing<T> showing;
    private final ReadOnlyObjectWrapper<Long> since = new ReadOnlyObjectWrapper<>();
    /** The requests whose results have not been rendered yet, the oldest first. */
    private final Deque<Request> outstanding = new ArrayDeque<>();

    private long requested;
    /** Results of requests up to this number are not rendered any more. */
    private long forgotten;

    private record Request(long number, long nanos) {}

    /**
     * A computation in the background.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    public interface Making<T> {

        /**
         * Computes the result in the background.
         *
         * @param outdated returns whether a newer request has been made
         * @param take accepts the result; or several, the best last
         */
        void make(BooleanSupplier outdated, Consumer<T> take);
    }

    /**
     * Renders a result.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Showing<T> {

        /**
         * Renders a result, now or a little later.
         *
         * @param drawn to be called each time that it has been rendered
         */
        void show(T made, Runnable drawn);
    }

    /**
     * Creates an instance without a request.
     *
     * @param background runs the computations
     */
    public Awaited(Executor background, Showing<T> showing) {
        this.latest = new Latest(background);
        this.showing = showing;
    }

    /** Requests a new result. */
    public void request(Making<T> making) {
        long number = ++requested;
        outstanding.add(new Request(number, System.nanoTime()));
        if (since.get() == null) {
            tellSince();
        } else if (outstanding.size() > MOST) {
            outstanding.remove(); // bounds the memory; the stale time stays as it is
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

    /** Discards the results of all requests made so far that have not been rendered. */
    public void forget() {
        forgotten = requested;
    }

    /** Returns the {@link System#nanoTime} since which the display is stale; null while it is up to date. */
    public ReadOnlyObjectProperty<Long> outOfDateSince() {
        return since.getReadOnlyProperty();
    }
}
