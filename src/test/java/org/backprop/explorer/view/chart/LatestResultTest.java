package org.backprop.explorer.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.ManualExecutor;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A displayed result is stale from the first request that it does not answer. */
class LatestResultTest {

    private final ManualExecutor background = new ManualExecutor();
    private final List<String> shown = new ArrayList<>();
    private final List<Runnable> drawn = new ArrayList<>();
    private final LatestResult<String> latestResult = new LatestResult<>(background, this::show);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        ChartStage.start();
    }

    private void show(String answer, Runnable whenDrawn) {
        shown.add(answer);
        drawn.add(whenDrawn);
    }

    private void draw() {
        Fx.run(drawn.get(drawn.size() - 1));
    }

    private void request(String answer) {
        latestResult.request((outdated, take) -> take.accept(answer));
    }

    private Long since() {
        return latestResult.staleSinceProperty().get();
    }

    private void finish() {
        background.work();
        draw();
    }

    @Test
    void it_is_up_to_date_before_anything_is_asked_for() {
        assertNull(since());
    }

    @Test
    void it_is_up_to_date_again_only_when_the_answer_has_been_drawn() {
        Fx.run(() -> request("a"));
        background.work();
        assertEquals(List.of("a"), shown);
        assertNotNull(since());
        draw();
        assertNull(since());
    }

    @Test
    void of_many_requests_that_wait_the_last_is_answered_and_the_first_counts() {
        Fx.run(() -> request("a"));
        Long first = since();
        Fx.run(() -> request("b"));
        Fx.run(() -> request("c"));
        assertEquals(first, since());
        finish();
        assertEquals(List.of("c"), shown);
        assertNull(since());
    }

    @Test
    void an_answer_that_comes_late_is_out_of_date_since_the_request_after_it() {
        Fx.run(() -> request("a"));
        long begin = System.nanoTime();
        Fx.run(() -> background.workWhile(() -> request("b")));
        long end = System.nanoTime();
        Fx.run(() -> request("c"));
        draw();
        assertEquals(List.of("a"), shown);
        assertTrue(begin <= since() && since() <= end);
    }

    @Test
    void a_picture_that_is_always_drawn_one_too_late_is_out_of_date_since_the_request_after_it_only() {
        Fx.run(() -> request("a"));
        background.work();
        long begin = System.nanoTime();
        Fx.run(() -> request("b"));
        long end = System.nanoTime();
        background.work();
        Fx.run(drawn.get(0));
        assertTrue(begin <= since() && since() <= end);
        Fx.run(drawn.get(1));
        assertNull(since());
        Fx.run(drawn.get(0)); // the older one once more: it is covered by the newer
        assertNull(since());
    }

    @Test
    void as_long_as_nothing_is_drawn_it_is_out_of_date_since_the_first_of_any_number_of_requests() {
        Fx.run(() -> request("a"));
        Long first = since();
        Fx.run(() -> IntStream.range(0, 1000).forEach(i -> request("more")));
        assertEquals(first, since());
        finish();
        assertNull(since());
    }

    @Test
    void what_was_forgotten_is_never_shown() {
        Fx.run(() -> request("a"));
        Fx.run(latestResult::discardPending);
        background.work();
        assertEquals(List.of(), shown);
        Fx.run(() -> request("b"));
        finish();
        assertEquals(List.of("b"), shown);
        assertNull(since());
    }
}
