package org.backprop.explorer.controller;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Ending;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.Training;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Speed;
import org.backprop.explorer.view.TravelActions;

/**
 * Carries out what a person asks for: hands it to the timeline in the background and offers the snapshot that comes of
 * it to the screen. The timeline is touched by background tasks only.
 */
public final class Explorer implements TravelActions, EditActions {

    private final Background background;
    private final Screen screen;
    private final Runner runner;
    private Timeline timeline;
    private Granularity granularity = Granularity.LAYER;

    /** Begins with {@code timeline} and shows it. */
    public Explorer(Background background, Screen screen, Timeline timeline, Speed speed) {
        this.background = background;
        this.screen = screen;
        this.runner = new Runner(background, screen, speed);
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
        travel(line -> {
            line.stepForward(granularity);
            line.reasonToStop()
                    .filter(ending -> ending == Ending.DIVERGED)
                    .ifPresent(ending -> runner.explain(ending, line));
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
        travel(line -> line.seek(updates));
    }

    /** A person who travels has taken the lead: a run ends. */
    private void travel(Consumer<Timeline> journey) {
        background.execute(() -> {
            runner.stop();
            screen.hush();
            journey.accept(timeline);
            screen.offer(timeline.snapshot());
        });
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
    public void setParameter(int index, double value, Gesture gesture) {
        background.execute(() -> {
            if (gesture != null) {
                runner.hold(gesture);
            }
            edit(Change.Values.of(index, value), gesture == null ? new Gesture() : gesture);
        });
    }

    @Override
    public void release(Gesture gesture) {
        background.execute(() -> runner.release(gesture));
    }

    @Override
    public void changeTraining(UnaryOperator<Training> change) {
        background.execute(() -> {
            Training training = timeline.snapshot().setup().training();
            edit(new Change.Settings(change.apply(training)), new Gesture());
        });
    }

    private void edit(Change change, Gesture gesture) {
        screen.hush();
        try {
            timeline.edit(change, gesture);
        } catch (IllegalArgumentException e) {
            screen.say(e.getMessage());
        }
        screen.offer(timeline.snapshot());
    }

    @Override
    public void undo() {
        travel(Timeline::undo);
    }

    @Override
    public void redo() {
        travel(Timeline::redo);
    }
}
