package org.backprop.explorer.controller;

import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;

/** The display of results. Its methods may be called from any thread. */
public interface Display {

    /** Offers a snapshot; each frame shows only the newest one. */
    void offer(Snapshot snapshot);

    /** Shows whether a run is in progress, and whether its steps are slow enough to be watched one by one. */
    void showRunning(boolean running, boolean allowsAnimation);

    /** Shows the chosen granularity. */
    void showGranularity(Granularity granularity);

    /** Runs {@code task} on the JavaFX thread, once the snapshots offered before can be shown. */
    void runAfterFrame(Runnable task);

    /** Shows a notice of one sentence for some seconds. */
    void showNotice(String sentence);

    /** Shows a notice of one sentence until it is removed: of an error, or of what is going on. */
    void keepNotice(String sentence);

    /** Removes the notice, if there is one. */
    void clearNotice();
}
