package org.backprop.explorer.controller;

import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.backprop.explorer.background.LatestTask;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.TimelineId;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Speed;

/**
 * Performs the user's navigation and edits on the timeline, in the background, and offers the resulting snapshots to
 * the display. The timeline is used by background tasks only.
 */
public final class TimelineController implements NavigationActions, EditActions, SnapshotView {

    private final TaskExecutor background;
    private final Display display;
    private final PlaybackController playbackController;
    private final LatestTask seeks;
    private Timeline timeline;
    private Granularity granularity = Granularity.LAYER;
    /** The drag that the last edit belongs to; null if it was none. */
    private Gesture editingGesture;

    /** The identity of the displayed timeline; used on the JavaFX thread only. */
    private TimelineId displayedId;

    /** The current drag; used on the JavaFX thread only. */
    private Drag drag;

    /** The drag of a slider, of which only the newest values count. */
    private record Drag(Gesture gesture, LatestTask edits) {}

    /** Creates a controller of {@code timeline}, and shows it. */
    public TimelineController(TaskExecutor background, Display display, Timeline timeline, Speed speed) {
        this.background = background;
        this.display = display;
        this.playbackController = new PlaybackController(background, display, speed);
        this.seeks = new LatestTask(background);
        this.displayedId = timeline.id();
        display.showGranularity(granularity);
        replaceTimeline(timeline);
    }

    /** Replaces the timeline by another one, and shows it. */
    public void replaceTimeline(Timeline other) {
        background.execute(() -> {
            playbackController.stop();
            timeline = other;
            display.offer(timeline.snapshot());
        });
    }

    @Override
    public void render(Snapshot snapshot) {
        displayedId = snapshot.id().timelineId();
    }

    /**
     * Returns {@code edit} for use in the background, where it does nothing if the timeline has been replaced since the
     * snapshot that the user has seen.
     */
    private Runnable onDisplayedTimeline(Runnable edit) {
        TimelineId id = displayedId;
        return () -> {
            if (timeline.id().equals(id)) {
                edit.run();
            }
        };
    }

    /** Runs {@code task} with the timeline, in the background. */
    public void withTimeline(Consumer<Timeline> task) {
        background.execute(() -> task.accept(timeline));
    }

    @Override
    public void stepForward() {
        background.execute(() -> {
            playbackController.stop();
            display.clearNotice();
            playbackController.step(timeline, granularity);
        });
    }

    @Override
    public void stepBack() {
        navigate(current -> current.cursor().stepBack(granularity));
    }

    @Override
    public void goToStart() {
        navigate(current -> current.cursor().seek(0));
    }

    @Override
    public void seek(long updateCount) {
        seeks.request(() -> navigateNow(current -> current.cursor().seek(updateCount)));
    }

    @Override
    public void goTo(Phase phase) {
        navigate(current -> current.cursor().seek(phase));
    }

    @Override
    public void watchUpdate() {
        background.execute(() -> {
            playbackController.stop();
            Moment moment = timeline.cursor().moment();
            long number = moment.updateIndex() + (moment.phase().equals(Phase.UPDATE) ? 2 : 1);
            display.keepNotice(Texts.text("notice.watching", Numbers.count(number)));
            playbackController.watchUpdate(timeline);
        });
    }

    @Override
    public void stopWatching() {
        background.execute(() -> {
            if (playbackController.isWatching()) {
                playbackController.stop();
                display.clearNotice();
            }
        });
    }

    private void navigate(Consumer<Timeline> action) {
        background.execute(() -> navigateNow(action));
    }

    /** Stops a run, moves the timeline and shows it; for use in a background task. */
    private void navigateNow(Consumer<Timeline> action) {
        playbackController.stop();
        display.clearNotice();
        action.accept(timeline);
        display.offer(timeline.snapshot());
    }

    @Override
    public void toggleRun() {
        background.execute(() -> {
            if (playbackController.isRunning()) {
                playbackController.stop();
            } else {
                display.clearNotice();
                playbackController.start(timeline, granularity);
            }
        });
    }

    @Override
    public void choose(Granularity chosen) {
        background.execute(() -> {
            granularity = chosen;
            playbackController.set(chosen);
            display.showGranularity(chosen);
        });
    }

    @Override
    public void choose(Speed speed) {
        background.execute(() -> playbackController.set(speed));
    }

    @Override
    public void setParameters(SortedMap<Integer, Double> values, Gesture gesture) {
        setValues(() -> new Change.SetParameters(values), gesture);
    }

    @Override
    public void setData(DataName name, double value, Gesture gesture) {
        setValues(() -> Change.SetData.of(name, value), gesture);
    }

    private void setValues(Supplier<Change> change, Gesture gesture) {
        if (gesture == null) {
            background.execute(onDisplayedTimeline(() -> edit(change, null)));
            return;
        }
        if (drag == null || drag.gesture() != gesture) {
            drag = new Drag(gesture, new LatestTask(background));
        }
        drag.edits().request(onDisplayedTimeline(() -> {
            playbackController.pauseFor(gesture);
            edit(change, gesture);
        }));
    }

    @Override
    public void release(Gesture gesture, Runnable whenDone) {
        background.execute(() -> {
            playbackController.release(gesture);
            display.offer(timeline.snapshot());
            display.runAfterFrame(whenDone);
        });
    }

    @Override
    public void changeTraining(UnaryOperator<TrainingSettings> change) {
        background.execute(onDisplayedTimeline(() -> {
            TrainingSettings before = timeline.cursor().state().settings();
            edit(() -> new Change.SetTraining(change.apply(before)), null);
            long updateCount = timeline.cursor().moment().updateCount();
            if (updateCount > 0 && !timeline.cursor().state().settings().equals(before)) {
                display.showNotice(Texts.text("notice.setting", Numbers.count(updateCount + 1)));
            }
        }));
    }

    @Override
    public void restart() {
        background.execute(onDisplayedTimeline(() -> navigateNow(Timeline::restart)));
    }

    private void edit(Supplier<Change> change, Gesture gesture) {
        if (gesture == null || gesture != editingGesture) {
            display.clearNotice(); // and not that of the start of the same drag
        }
        editingGesture = gesture;
        long later = timeline.length() - timeline.cursor().moment().updateCount();
        try {
            timeline.edit(change.get(), gesture);
            if (later > 0 && timeline.length() < timeline.cursor().moment().updateCount() + later) {
                display.showNotice(Texts.text("notice.replaced", Numbers.count(later)));
            }
        } catch (InvalidValueException e) {
            display.keepNotice(Texts.text("notice.refused", Texts.text(Numbers.grouped(e.problem()))));
        }
        display.offer(timeline.snapshot());
    }

    @Override
    public void undo() {
        background.execute(onDisplayedTimeline(() -> {
            if (timeline.undoHistory().canUndo()) { // else there is no reason to stop a run or to remove a notice
                navigateNow(current -> current.undoHistory().undo());
            }
        }));
    }

    @Override
    public void redo() {
        background.execute(onDisplayedTimeline(() -> {
            if (timeline.undoHistory().canRedo()) {
                navigateNow(current -> current.undoHistory().redo());
            }
        }));
    }
}
