package org.backprop.explorer.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A displayed result is stale from the first request that it does not answer. */
class LatestResultTest {

    private final ManualExecutor background = new ManualExecutor();
    private final List<String> shown = new ArrayList<>();
    private final List<Runnable> drawn = new ArrayList<>();
    private final LatestResult<String> latestResult = new LatestResult<>(background.taskExecutor(), this::show);

    private void show(String answer, Runnable whenDrawn) {
        shown.add(answer);
        drawn.add(whenDrawn);
    }

    private void draw() {
        drawn.get(drawn.size() - 1).run();
    }

    private void request(String answer) {
        latestResult.request((outdated, take) -> take.accept(answer));
    }

    private boolean isUpdating() {
        return latestResult.updatingProperty().get();
    }

    private Staleness staleness() {
        return latestResult.stalenessProperty().get();
    }

    /** The age of what is displayed in seconds. */
    private long age() {
        return staleness().age().toSeconds();
    }

    private void passSeconds(int seconds) {
        background.clock().advance(Duration.ofSeconds(seconds));
    }

    private void finish() {
        background.runAll();
        draw();
    }

    @Test
    void it_is_up_to_date_before_anything_is_asked_for() {
        assertNull(staleness());
    }

    @Test
    void it_is_up_to_date_again_only_when_the_answer_has_been_drawn() {
        request("a");
        background.runAll();
        assertEquals(List.of("a"), shown);
        assertNotNull(staleness());
        draw();
        assertNull(staleness());
    }

    @Test
    void of_many_requests_that_wait_the_last_is_answered_and_the_first_counts() {
        request("a");
        Staleness first = staleness();
        passSeconds(1);
        request("b");
        passSeconds(1);
        request("c");
        assertEquals(first, staleness());
        assertEquals(2, age());
        finish();
        assertEquals(List.of("c"), shown);
        assertNull(staleness());
    }

    @Test
    void an_answer_that_comes_late_is_out_of_date_since_the_request_after_it() {
        request("a");
        passSeconds(1);
        background.runOneWhile(() -> request("b"));
        passSeconds(2);
        request("c");
        draw();
        assertEquals(List.of("a"), shown);
        assertEquals(2, age());
    }

    @Test
    void a_picture_that_is_always_drawn_one_too_late_is_out_of_date_since_the_request_after_it_only() {
        request("a");
        background.runAll();
        passSeconds(1);
        request("b");
        passSeconds(3);
        background.runAll();
        drawn.get(0).run();
        assertEquals(3, age());
        drawn.get(1).run();
        assertNull(staleness());
        drawn.get(0).run(); // the older one once more: it is covered by the newer
        assertNull(staleness());
    }

    @Test
    void as_long_as_nothing_is_drawn_it_is_out_of_date_since_the_first_of_any_number_of_requests() {
        request("a");
        Staleness first = staleness();
        passSeconds(1);
        IntStream.range(0, 1000).forEach(i -> request("more"));
        assertEquals(first, staleness());
        finish();
        assertNull(staleness());
    }

    @Test
    void it_is_updated_until_the_last_of_several_answers_has_been_drawn() {
        latestResult.request((outdated, take) -> {
            take.accept("coarse");
            take.accept("fine");
        });
        background.runAll();
        drawn.get(0).run();
        assertNull(staleness());
        assertTrue(isUpdating());
        drawn.get(1).run();
        assertFalse(isUpdating());
    }

    @Test
    void it_is_updated_from_a_request_until_its_answer_has_been_drawn() {
        assertFalse(isUpdating());
        request("a");
        assertTrue(isUpdating());
        background.runAll();
        assertTrue(isUpdating());
        draw();
        assertFalse(isUpdating());
    }

    @Test
    void it_is_not_updated_any_more_once_a_computation_has_failed() {
        latestResult.request((outdated, take) -> {
            throw new IllegalStateException();
        });
        assertThrows(IllegalStateException.class, background::runOne);
        background.runAll();
        assertFalse(isUpdating());
    }

    @Test
    void what_was_forgotten_is_never_shown() {
        request("a");
        latestResult.discardPending();
        background.runAll();
        assertEquals(List.of(), shown);
        request("b");
        finish();
        assertEquals(List.of("b"), shown);
        assertNull(staleness());
    }
}
