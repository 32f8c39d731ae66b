package org.backprop.explorer.controller;

import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.window.MainView;

/** Hands results over to the window: once a frame it takes the newest snapshot, and older ones are dropped unseen. */
public final class WindowDisplay implements Display {

    private final AtomicReference<Snapshot> newest = new AtomicReference<>();
    private MainView view;
    private SnapshotView titleView;

    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            Snapshot snapshot = newest.getAndSet(null);
            if (snapshot == null) {
                stop(); // nothing to show: no frame needs to be drawn until something is offered
            } else {
                view.render(snapshot);
                titleView.render(snapshot);
            }
        }
    };

    /** Names the window to show on and who keeps its title. What is offered earlier waits for the next frame. */
    public void attach(MainView window, SnapshotView keeperOfTitles) {
        view = window;
        titleView = keeperOfTitles;
    }

    @Override
    public void offer(Snapshot snapshot) {
        if (newest.getAndSet(snapshot) == null) {
            Platform.runLater(frames::start);
        }
    }

    @Override
    public void showRunning(boolean running, boolean watchable) {
        Platform.runLater(() -> view.showRunning(running, watchable));
    }

    @Override
    public void showGranularity(Granularity granularity) {
        Platform.runLater(() -> view.showGranularity(granularity));
    }

    @Override
    public void runAfterFrame(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public void showNotice(String sentence) {
        Platform.runLater(() -> view.showNotice(sentence));
    }

    @Override
    public void clearNotice() {
        Platform.runLater(view::clearNotice);
    }
}
