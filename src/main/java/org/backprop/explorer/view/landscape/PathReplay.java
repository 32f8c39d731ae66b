package org.backprop.explorer.view.landscape;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.backprop.explorer.background.LatestTask;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.landscape.ThinnedPath;

/**
 * Replays the path of a landscape to its end in the background, a little at a time, so that other tasks get their turn.
 * Confined to the JavaFX thread.
 */
final class PathReplay {

    private static final long SLICE_NANOS = 10_000_000;
    /**
     * The time for which a path has to stay before it is replayed: a run shows the next one earlier, and needs the
     * processor.
     */
    private static final Duration REST = Duration.ofMillis(400);

    private final TaskExecutor taskExecutor;
    private final LatestTask latestTask;
    private final Consumer<ThinnedPath> onComplete;
    /** The path whose next part is being replayed; null if none is. */
    private ThinnedPath current;

    /**
     * Creates an instance without a path.
     *
     * @param onComplete accepts the path when it has been replayed to its end
     */
    PathReplay(TaskExecutor taskExecutor, Consumer<ThinnedPath> onComplete) {
        this.taskExecutor = taskExecutor;
        this.latestTask = new LatestTask(taskExecutor);
        this.onComplete = onComplete;
    }

    /**
     * Replays {@code path} in place of any other, once it has stayed for a while; does nothing more if it is empty or
     * complete.
     */
    void start(Optional<ThinnedPath> path) {
        current = path.filter(each -> !each.isComplete()).orElse(null);
        if (current != null) {
            ThinnedPath started = current;
            taskExecutor.executeAfter(REST, () -> taskExecutor.runLater(() -> begin(started)));
        }
    }

    private void begin(ThinnedPath path) {
        if (path == current) {
            replayNextPart(path);
        }
    }

    private void replayNextPart(ThinnedPath path) {
        latestTask.request(isOutdated -> {
            long start = taskExecutor.clock().nanoTime();
            ThinnedPath longer = path.replayed(
                    () -> isOutdated.getAsBoolean() || taskExecutor.clock().nanoTime() - start > SLICE_NANOS);
            taskExecutor.runLater(() -> accept(path, longer));
        });
    }

    private void accept(ThinnedPath path, ThinnedPath longer) {
        if (path != current) {
            return; // another landscape is displayed by now
        }
        if (longer.isComplete()) {
            current = null;
            onComplete.accept(longer);
        } else {
            current = longer;
            replayNextPart(longer);
        }
    }
}
