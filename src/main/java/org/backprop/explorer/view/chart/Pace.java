package org.backprop.explorer.view.chart;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Lets something that is slow to draw be drawn as often as asked, as long as that takes no more than a part of the
 * time; what is asked for in between is drawn once, a little later.
 */
final class Pace {

    /** Drawing may take one part in so many. */
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

    /** Draws now, or as soon as the rest after the last drawing is over. */
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
