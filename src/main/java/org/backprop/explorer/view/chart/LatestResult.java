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
public final class LatestResult<T> {

    /** The maximum number of requests whose times are kept; those of some seconds. */
    private static final int MAX_OUTSTANDING = 256;

    private final LatestTask latestTask;
    private final Renderer<T> renderer;
    private final ReadOnlyObjectWrapper<Long> staleSince = new ReadOnlyObjectWrapper<>();
    /** The requests whose results have not been rendered yet, the oldest first. */
    private final Deque<PendingRequest> outstanding = new ArrayDeque<>();

    private long lastRequestNumber;
    /** Results of requests up to this number are not rendered any more. */
    private long lastDiscardedNumber;

    private record PendingRequest(long number, long requestedNanos) {}

    /**
     * A computation in the background.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    public interface Computation<T> {

        /**
         * Computes the result in the background.
         *
         * @param isOutdated returns whether a newer request has been made
         * @param resultConsumer accepts the result; or several, the best last
         */
        void compute(BooleanSupplier isOutdated, Consumer<T> resultConsumer);
    }

    /**
     * Renders a result.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Renderer<T> {

        /**
         * Renders a result, now or a little later.
         *
         * @param onRendered to be called each time that it has been rendered
         */
        void render(T result, Runnable onRendered);
    }

    /**
     * Creates an instance without a request.
     *
     * @param background runs the computations
     */
    public LatestResult(Executor background, Renderer<T> renderer) {
        this.latestTask = new LatestTask(background);
        this.renderer = renderer;
    }

    /** Requests a new result. */
    public void request(Computation<T> computation) {
        long number = ++lastRequestNumber;
        outstanding.add(new PendingRequest(number, System.nanoTime()));
        if (staleSince.get() == null) {
            updateStaleSince();
        } else if (outstanding.size() > MAX_OUTSTANDING) {
            outstanding.remove(); // bounds the memory; the stale time stays as it is
        }
        latestTask.request(isOutdated ->
                computation.compute(isOutdated, result -> LatestTask.runOnFxThread(() -> accept(result, number))));
    }

    private void updateStaleSince() {
        staleSince.set(outstanding.isEmpty() ? null : outstanding.peek().requestedNanos());
    }

    private void accept(T result, long number) {
        if (number > lastDiscardedNumber) {
            renderer.render(result, () -> markRendered(number));
        }
    }

    private void markRendered(long number) {
        while (!outstanding.isEmpty() && outstanding.peek().number() <= number) {
            outstanding.remove();
        }
        updateStaleSince();
    }

    /** Discards the results of all requests made so far that have not been rendered. */
    public void discardPending() {
        lastDiscardedNumber = lastRequestNumber;
    }

    /** Returns the {@link System#nanoTime} since which the display is stale; null while it is up to date. */
    public ReadOnlyObjectProperty<Long> staleSinceProperty() {
        return staleSince.getReadOnlyProperty();
    }
}
