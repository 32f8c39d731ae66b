package org.backprop.explorer.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs whose durations are known. */
class NanoClockTest {

    private final ManualClock clock = new ManualClock();

    /** Returns the measured time of runs that take {@code millis}, one after the other, and how many were made. */
    private List<Long> measured(long... millis) {
        List<Long> runs = new ArrayList<>();
        long nanos = clock.nanosPerRun(() -> {
            clock.advance(Duration.ofMillis(millis[runs.size()]));
            runs.add(1L);
        });
        return List.of(nanos / 1_000_000, (long) runs.size());
    }

    @Test
    void of_a_few_quick_runs_the_quickest_counts() {
        assertEquals(List.of(3L, 3L), measured(7, 3, 9));
    }

    @Test
    void a_slow_run_is_made_once() {
        assertEquals(List.of(50L, 1L), measured(50, 1));
    }

    @Test
    void what_takes_no_time_counts_as_a_nanosecond() {
        assertEquals(1, clock.nanosPerRun(() -> {}));
    }
}
