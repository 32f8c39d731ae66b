package org.backprop.explorer.controller;

import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Snapshot;

/** Where results are shown. May be called from any thread. */
public interface Display {

    /** Offers a snapshot; only the newest that was offered by the next frame is shown. */
    void offer(Snapshot snapshot);

    /** Shows whether a run is on, and whether its steps are slow enough to watch each. */
    void showRunning(boolean running, boolean watchable);

    /** Marks the granularity that holds. */
    void showGranularity(Granularity granularity);

    /** Does {@code task} on the window's thread once what was offered before it can be shown. */
    void runAfterFrame(Runnable task);

    /** Says one sentence. */
    void showNotice(String sentence);

    /** Takes the last sentence away. */
    void clearNotice();
}
