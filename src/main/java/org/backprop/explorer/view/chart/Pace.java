package org.backprop.explorer.view.chart;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Limits how often something slow is redrawn, so that drawing takes no more than a fraction of the time; requests in
 * between are combined into one redraw a little later.
 */
final class Pace {

    /** The reciprocal of the fraction of time that drawing may take. */
    private static final int SHARE = 4;

    private static final double NANOS_PER_MILLI = 1e6;

    private final Runnable drawing;
    private final PauseTransition rest = new PauseTransition();
    private boolean asked;

    Pace(Runnable drawing) {
        this.drawing = drawing;
        rest.setOnFinished(event -> {
            if (asked) {
                draw();
            }
        });
    }

    /** Redraws now, or when the pause after the last drawing is over. */
    void request() {
        asked = true;
        if (rest.getStatus() != PauseTransition.Status.RUNNING) {
            draw();
        }
    }

    private void draw() {
        asked = false;
        long begin = System.nanoTime();
        drawing.run();
        double millis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        rest.setDuration(Duration.millis(Math.max(1, (SHARE - 1) * millis)));
        rest.playFromStart();
    }
}
