package org.backprop.explorer.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.backprop.explorer.background.ManualClock;
import org.backprop.explorer.background.Staleness;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overlay's opacity grows with the time that a picture has been stale. */
class StaleOverlayTest {

    private static final long SECOND = 1_000_000_000L;

    private final ManualClock clock = new ManualClock();
    private final ObjectProperty<Staleness> staleness = new SimpleObjectProperty<>();
    private final StaleOverlay staleOverlay = Fx.ask(() -> new StaleOverlay(staleness));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        ChartStage.start();
    }

    /** The opacity just after the picture has been stale for {@code nanosAgo}. */
    private double told(long nanosAgo) {
        return Fx.ask(() -> {
            staleness.set(new Staleness(clock, clock.nanoTime() - nanosAgo));
            return staleOverlay.getOpacity();
        });
    }

    @Test
    void what_is_up_to_date_is_not_covered() {
        assertFalse(Fx.ask(staleOverlay::isVisible));
        told(SECOND);
        Fx.run(() -> staleness.set(null));
        assertFalse(Fx.ask(staleOverlay::isVisible));
    }

    @Test
    void what_has_long_been_out_of_date_is_covered_at_once() {
        assertEquals(1, told(10 * SECOND));
        assertTrue(Fx.ask(staleOverlay::isVisible));
    }

    @Test
    void what_is_out_of_date_for_a_moment_is_covered_little_by_little() {
        assertEquals(0, told(0));
        assertEquals(0, told(SECOND / 2), "in the first half second there are no words");
        double later = told(7 * SECOND / 10);
        assertTrue(later > 0.2 && later < 1, "covered by " + later);
        Fx.until("all is covered", () -> Fx.ask(() -> staleOverlay.getOpacity() == 1));
    }

    @Test
    void a_picture_that_follows_closely_uncovers_what_was_covered() {
        told(SECOND);
        assertEquals(0, told(SECOND / 60));
    }
}
