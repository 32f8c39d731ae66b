package org.backprop.explorer.controller;

import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Speed;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.TravelActions;

/**
 * Carries out what a person asks for: hands it to the timeline in the background and offers the snapshot that comes of
 * it to the screen. The timeline is touched by background tasks only.
 */
public final class Explorer implements TravelActions, EditActions {

    private final Background background;
    private final Screen screen;
    private final Runner runner;
    private final Newest<Long> seeks;
    private Timeline timeline;
    private Granularity granularity = Granularity.LAYER;

    /** The drag under way; touched by the window's thread only. */
    private Drag drag;

    /** A movement of the hand, of which only the newest value counts. */
    private record Drag(Gesture gesture, Newest<SortedMap<Integer, Double>> values) {}

    /** Begins with {@code timeline} and shows it. */
    public Explorer(Background background, Screen screen, Timeline timeline, Speed speed) {
        this.background = background;
        this.screen = screen;
        this.runner = new Runner(background, screen, speed);
        this.seeks = new Newest<>(background, updates -> go(line -> line.seek(updates)));
        screen.showGranularity(granularity);
        take(timeline);
    }

    /** Puts another timeline in place of the present one, and shows it. */
    public void take(Timeline other) {
        background.execute(() -> {
            runner.stop();
            timeline = other;
            screen.offer(timeline.snapshot());
        });
    }

    /** Lets {@code task} use the timeline in the background. */
    public void withTimeline(Consumer<Timeline> task) {
        background.execute(() -> task.accept(timeline));
    }

    @Override
    public void stepForward() {
        background.execute(() -> {
            runner.stop();
            screen.hush();
            runner.step(timeline, granularity);
        });
    }

    @Override
    public void stepBack() {
        travel(line -> line.stepBack(granularity));
    }

    @Override
    public void toStart() {
        travel(line -> line.seek(0));
    }

    @Override
    public void seek(long updates) {
        seeks.request(updates);
    }

    private void travel(Consumer<Timeline> journey) {
        background.execute(() -> go(journey));
    }

    /** A person who travels has taken the lead: a run ends. */
    private void go(Consumer<Timeline> journey) {
        runner.stop();
        screen.hush();
        journey.accept(timeline);
        screen.offer(timeline.snapshot());
    }

    @Override
    public void toggleRun() {
        background.execute(() -> {
            if (runner.isRunning()) {
                runner.stop();
            } else {
                screen.hush();
                runner.start(timeline, granularity);
            }
        });
    }

    @Override
    public void choose(Granularity chosen) {
        background.execute(() -> {
            granularity = chosen;
            runner.choose(chosen);
            screen.showGranularity(chosen);
        });
    }

    @Override
    public void choose(Speed speed) {
        background.execute(() -> runner.choose(speed));
    }

    @Override
    public void setParameters(SortedMap<Integer, Double> values, Gesture gesture) {
        if (gesture == null) {
            background.execute(() -> edit(() -> new Change.SetParameters(values), null));
            return;
        }
        if (drag == null || drag.gesture() != gesture) {
            drag = new Drag(gesture, new Newest<>(background, newest -> {
                runner.hold(gesture);
                edit(() -> new Change.SetParameters(newest), gesture);
            }));
        }
        drag.values().request(values);
    }

    @Override
    public void release(Gesture gesture, Runnable whenDone) {
        background.execute(() -> {
            runner.release(gesture);
            screen.offer(timeline.snapshot());
            screen.afterwards(whenDone);
        });
    }

    @Override
    public void changeTraining(UnaryOperator<TrainingSettings> change) {
        background.execute(() ->
                edit(() -> new Change.SetTraining(change.apply(timeline.state().settings())), null));
    }

    private void edit(Supplier<Change> change, Gesture gesture) {
        screen.hush();
        try {
            timeline.edit(change.get(), gesture);
        } catch (IllegalArgumentException e) {
            screen.say(Texts.text("notice.refused", e.getMessage()));
        }
        screen.offer(timeline.snapshot());
    }

    @Override
    public void undo() {
        background.execute(() -> {
            if (timeline.canUndo()) { // else nothing is to be disturbed
                go(Timeline::undo);
            }
        });
    }

    @Override
    public void redo() {
        background.execute(() -> {
            if (timeline.canRedo()) {
                go(Timeline::redo);
            }
        });
    }
}
