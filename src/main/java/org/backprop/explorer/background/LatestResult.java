package org.backprop.explorer.background;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Computes something in the background whenever it is requested and renders the latest result. What is displayed is
 * stale from a new request until its first result has been rendered, and is updated until its last result has been
 * rendered. Confined to the JavaFX thread.
 *
 * @param <T> the type of the result
 */
public final class LatestResult<T> {

    /** The maximum number of requests whose times are kept; those of some seconds. */
    private static final int MAX_OUTSTANDING = 256;

    private final TaskExecutor taskExecutor;
    private final LatestTask latestTask;
    private final Renderer<T> renderer;
    private final ReadOnlyObjectWrapper<Staleness> staleness = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper();
    /** The requests whose results have not been rendered yet, the oldest first. */
    private final Deque<PendingRequest> outstanding = new ArrayDeque<>();

    private long lastRequestNumber;
    /** The greatest number of a request whose computation has ended. */
    private long lastFinishedNumber;
    /** Results of requests up to this number are not rendered any more. */
    private long lastDiscardedNumber;

    private long acceptedCount;
    /** The number of accepted results up to the last one that has been rendered or discarded. */
    private long renderedCount;

    private record PendingRequest(long number, Staleness staleness) {}

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
     * @param taskExecutor runs the computations
     */
    public LatestResult(TaskExecutor taskExecutor, Renderer<T> renderer) {
        this.taskExecutor = taskExecutor;
        this.latestTask = new LatestTask(taskExecutor);
        this.renderer = renderer;
    }

    /** Requests a new result. */
    public void request(Computation<T> computation) {
        long number = ++lastRequestNumber;
        NanoClock clock = taskExecutor.clock();
        outstanding.add(new PendingRequest(number, new Staleness(clock, clock.nanoTime())));
        if (staleness.get() == null) {
            updateStaleness();
        } else if (outstanding.size() > MAX_OUTSTANDING) {
            outstanding.remove(); // bounds the memory; the stale time stays as it is
        }
        updateUpdating();
        latestTask.request(isOutdated -> compute(computation, isOutdated, number));
    }

    /** Computes in the background, and passes results and end on to the JavaFX thread. */
    private void compute(Computation<T> computation, BooleanSupplier isOutdated, long number) {
        try {
            computation.compute(isOutdated, result -> taskExecutor.runLater(() -> accept(result, number)));
        } finally {
            taskExecutor.runLater(() -> finish(number));
        }
    }

    private void finish(long number) {
        lastFinishedNumber = number;
        updateUpdating();
    }

    private void updateUpdating() {
        updating.set(lastFinishedNumber < lastRequestNumber || renderedCount < acceptedCount);
    }

    private void updateStaleness() {
        staleness.set(outstanding.isEmpty() ? null : outstanding.peek().staleness());
    }

    private void accept(T result, long number) {
        if (number > lastDiscardedNumber) {
            long count = ++acceptedCount;
            renderer.render(result, () -> markRendered(number, count));
        }
    }

    private void markRendered(long number, long count) {
        renderedCount = Math.max(renderedCount, count);
        updateUpdating();
        while (!outstanding.isEmpty() && outstanding.peek().number() <= number) {
            outstanding.remove();
        }
        updateStaleness();
    }

    /** Discards the results of all requests made so far that have not been rendered. */
    public void discardPending() {
        lastDiscardedNumber = lastRequestNumber;
        renderedCount = acceptedCount;
        updateUpdating();
    }

    /** Returns the property of how stale the display is; null while it is up to date. */
    public ReadOnlyObjectProperty<Staleness> stalenessProperty() {
        return staleness.getReadOnlyProperty();
    }

    /** Returns the property that holds whether a result of the newest request is still being computed or rendered. */
    public ReadOnlyBooleanProperty updatingProperty() {
        return updating.getReadOnlyProperty();
    }
}
