package org.backprop.explorer.view.chart;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Limits how often something slow is redrawn, so that drawing takes no more than a fraction of the time; requests in
 * between are combined into one redraw a little later.
 */
final class RedrawThrottle {

    /** The reciprocal of the fraction of time that drawing may take. */
    private static final int TIME_DIVISOR = 4;

    private static final double NANOS_PER_MILLI = 1e6;

    private final Runnable redraw;
    private final PauseTransition pause = new PauseTransition();
    private boolean requested;

    RedrawThrottle(Runnable redraw) {
        this.redraw = redraw;
        pause.setOnFinished(event -> {
            if (requested) {
                draw();
            }
        });
    }

    /** Redraws now, or when the pause after the last drawing is over. */
    void request() {
        requested = true;
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            draw();
        }
    }

    private void draw() {
        requested = false;
        long start = System.nanoTime();
        redraw.run();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        pause.setDuration(Duration.millis(Math.max(1, (TIME_DIVISOR - 1) * millis)));
        pause.playFromStart();
    }
}
