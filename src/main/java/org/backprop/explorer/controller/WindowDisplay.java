package org.backprop.explorer.controller;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.window.MainView;

/** The main window as a display: shows the newest snapshot once a frame and drops older ones. */
public final class WindowDisplay implements Display {

    /** The number of frames after which the first one is on the screen, and the rest of the window follows. */
    private static final int FIRST_FRAMES = 3;

    private final Executor fxThread;
    private final AtomicReference<Snapshot> latestSnapshot = new AtomicReference<>();
    private MainView view;
    private List<SnapshotView> controllers;
    private int frames;

    private final AnimationTimer frameTimer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frames++;
            Snapshot snapshot = latestSnapshot.getAndSet(null);
            if (snapshot != null) {
                view.render(snapshot);
                controllers.forEach(controller -> controller.render(snapshot));
            } else if (frames > FIRST_FRAMES) {
                stop(); // no frame is needed until the next snapshot is offered
            }
            if (frames == FIRST_FRAMES) {
                view.complete();
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

    /**
     * Sets the receivers of the displayed snapshots. Must be called before the first frame.
     *
     * @param mainView the view that shows them
     * @param snapshotControllers the controllers that depend on what is shown
     */
    public void attach(MainView mainView, List<SnapshotView> snapshotControllers) {
        view = mainView;
        controllers = snapshotControllers;
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
    public void keepNotice(String sentence) {
        fxThread.execute(() -> view.keepNotice(sentence));
    }

    @Override
    public void clearNotice() {
        fxThread.execute(view::clearNotice);
    }
}
