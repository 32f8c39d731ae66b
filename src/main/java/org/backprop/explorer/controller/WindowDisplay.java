package org.backprop.explorer.controller;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.window.MainView;

/** The main window as a display: shows the newest snapshot once a frame and drops older ones. */
public final class WindowDisplay implements Display {

    private final Executor fxThread;
    private final AtomicReference<Snapshot> latestSnapshot = new AtomicReference<>();
    private MainView view;
    private SnapshotView titleView;

    private final AnimationTimer frameTimer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            Snapshot snapshot = latestSnapshot.getAndSet(null);
            if (snapshot == null) {
                stop(); // no frame is needed until the next snapshot is offered
            } else {
                view.render(snapshot);
                titleView.render(snapshot);
            }
        }
    };

    /**
     * Creates a display without a window.
     *
     * @param fxThread runs tasks on the JavaFX thread
     */
    public WindowDisplay(Executor fxThread) {
        this.fxThread = fxThread;
    }

    /** Sets the views that show the snapshots: the main window and the title. Must be called before the first frame. */
    public void attach(MainView mainView, SnapshotView documentTitleView) {
        view = mainView;
        titleView = documentTitleView;
    }

    @Override
    public void offer(Snapshot snapshot) {
        if (latestSnapshot.getAndSet(snapshot) == null) {
            fxThread.execute(frameTimer::start);
        }
    }

    @Override
    public void showRunning(boolean running, boolean allowsAnimation) {
        fxThread.execute(() -> view.showRunning(running, allowsAnimation));
    }

    @Override
    public void showGranularity(Granularity granularity) {
        fxThread.execute(() -> view.showGranularity(granularity));
    }

    @Override
    public void runAfterFrame(Runnable task) {
        fxThread.execute(task);
    }

    @Override
    public void showNotice(String sentence) {
        fxThread.execute(() -> view.showNotice(sentence));
    }

    @Override
    public void clearNotice() {
        fxThread.execute(view::clearNotice);
    }
}
