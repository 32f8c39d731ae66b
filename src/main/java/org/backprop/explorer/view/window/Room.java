package org.backprop.explorer.view.window;

/** The room that the regions between the toolbar and the timeline share. */
enum Room {

    /** Room for every region. */
    FULL,
    /** Room for the charts, and for either the explanation or the list of parameters. */
    MEDIUM,
    /** Room for the network and one other region. */
    SMALL;

    private static final double MIN_FULL_WIDTH = 1280;
    private static final double MIN_FULL_HEIGHT = 840;
    private static final double MIN_MEDIUM_WIDTH = 1000;
    private static final double MIN_MEDIUM_HEIGHT = 620;

    /** Returns the room in a window of this size in logical pixels. */
    static Room of(double width, double height) {
        if (width >= MIN_FULL_WIDTH && height >= MIN_FULL_HEIGHT) {
            return FULL;
        }
        return width >= MIN_MEDIUM_WIDTH && height >= MIN_MEDIUM_HEIGHT ? MEDIUM : SMALL;
    }
}
