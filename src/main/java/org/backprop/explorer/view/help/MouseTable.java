package org.backprop.explorer.view.help;

import java.util.List;

/** What the mouse does, by the place where it does so. */
final class MouseTable {

    /** All entries; those of one place follow each other. */
    static final List<Entry> ENTRIES = List.of(
            new Entry("network", "point"),
            new Entry("network", "click"),
            new Entry("formula", "point"),
            new Entry("formula", "click"),
            new Entry("formula", "right-click"),
            new Entry("chart", "point"),
            new Entry("chart", "click-curve"),
            new Entry("chart", "drag"),
            new Entry("chart", "wheel"),
            new Entry("chart", "right-drag"),
            new Entry("chart", "drag-surface"),
            new Entry("window", "drag-slider"),
            new Entry("window", "click-phase"),
            new Entry("window", "click-mark"),
            new Entry("window", "drop"));

    private MouseTable() {}

    /**
     * A gesture.
     *
     * @param place where the pointer is
     * @param gesture what is done there
     */
    record Entry(String place, String gesture) {

        /** Returns the key of the text that says what is done; that of what it does ends in {@code words}. */
        String textKey() {
            return "help.mouse." + place + "." + gesture;
        }
    }
}
