package org.backprop.explorer.view.chart;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.backprop.explorer.background.NanoClock;

/**
 * Limits how often something slow is redrawn, so that drawing takes no more than a fraction of the time; requests in
 * between are combined into one redraw a little later.
 */
final class RedrawThrottle {

    /** The reciprocal of the fraction of time that drawing may take. */
    private static final int TIME_DIVISOR = 4;

    private static final double NANOS_PER_MILLI = 1e6;

    private final NanoClock clock;
    private final Runnable redraw;
    private final PauseTransition pause = new PauseTransition();
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    /** The time from which the next drawing is allowed. */
    private long pauseEndNanos;

    RedrawThrottle(NanoClock clock, Runnable redraw) {
        this.clock = clock;
        this.redraw = redraw;
        pauseEndNanos = clock.nanoTime();
        pause.setOnFinished(event -> draw());
    }

    /** Returns the property that holds whether a requested drawing is still to come. */
    ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** Redraws now, or when the pause after the last drawing is over. */
    void request() {
        long remainingNanos = pauseEndNanos - clock.nanoTime();
        if (remainingNanos <= 0) {
            draw();
        } else if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.setDuration(Duration.millis(remainingNanos / NANOS_PER_MILLI));
            pending.set(true);
            pause.playFromStart(); // a pause of almost nothing ends within this call
        }
    }

    private void draw() {
        pause.stop();
        pending.set(false);
        long start = clock.nanoTime();
        redraw.run();
        long end = clock.nanoTime();
        pauseEndNanos = end + (TIME_DIVISOR - 1) * (end - start);
    }
}
