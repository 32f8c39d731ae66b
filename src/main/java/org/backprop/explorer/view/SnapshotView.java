package org.backprop.explorer.view;

import org.backprop.explorer.model.timeline.Snapshot;

/** A region of the window that shows a snapshot and keeps no state of the session itself. */
public interface SnapshotView {

    /** Shows {@code snapshot} in place of what was shown before. */
    void render(Snapshot snapshot);
}
