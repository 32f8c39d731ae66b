package org.backprop.explorer.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.backprop.explorer.Fx;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.HeldBack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is seen is out of date from the first request that it does not answer. */
class AwaitedTest {

    private final HeldBack background = new HeldBack();
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
    void itIsUpToDateBeforeAnythingIsAskedFor() {
        assertNull(since());
    }

    @Test
    void itIsUpToDateAgainOnlyWhenTheAnswerHasBeenDrawn() {
        Fx.run(() -> request("a"));
        background.work();
        assertEquals(List.of("a"), shown);
        assertNotNull(since());
        draw();
        assertNull(since());
    }

    @Test
    void ofManyRequestsThatWaitTheLastIsAnsweredAndTheFirstCounts() {
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
    void anAnswerThatComesLateIsOutOfDateSinceTheRequestAfterIt() {
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
    void aPictureThatIsAlwaysDrawnOneTooLateIsOutOfDateSinceTheRequestAfterItOnly() {
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
    void asLongAsNothingIsDrawnItIsOutOfDateSinceTheFirstOfAnyNumberOfRequests() {
        Fx.run(() -> request("a"));
        Long first = since();
        Fx.run(() -> IntStream.range(0, 1000).forEach(i -> request("more")));
        assertEquals(first, since());
        finish();
        assertNull(since());
    }

    @Test
    void whatWasForgottenIsNeverShown() {
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
