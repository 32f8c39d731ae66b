package org.backprop.explorer.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.backprop.explorer.Fx;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.HeldBack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is seen is out of date from the first request that it does not answer. */
class AwaitedTest {

    private static final long LONG_AGO = 10_000_000_000L;

    private final HeldBack background = new HeldBack();
    private final List<String> shown = new ArrayList<>();
    private final Awaited<String> awaited = new Awaited<>(background, shown::add);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        ChartStage.start();
    }

    private void request(String answer) {
        awaited.request((outdated, take) -> take.accept(answer));
    }

    private Long since() {
        return awaited.outOfDateSince().get();
    }

    private void finish() {
        background.work();
        Fx.run(awaited::drawn);
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
        Fx.run(awaited::drawn);
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
        Fx.run(awaited::drawn);
        assertEquals(List.of("a"), shown);
        assertTrue(begin <= since() && since() <= end);
    }

    @Test
    void whatWasForgottenIsNeverShown() {
        Fx.run(() -> request("a"));
        Fx.run(awaited::forget);
        background.work();
        assertEquals(List.of(), shown);
        Fx.run(() -> request("b"));
        finish();
        assertEquals(List.of("b"), shown);
        assertNull(since());
    }

    @Test
    void aVeilCoversAtOnceWhatHasLongBeenOutOfDateAndNothingThatIsNot() {
        ObjectProperty<Long> since = new SimpleObjectProperty<>();
        Veil veil = Fx.ask(() -> new Veil(since));
        Fx.run(() -> since.set(System.nanoTime() - LONG_AGO));
        Fx.until("the veil covers all", () -> Fx.ask(() -> veil.isVisible() && veil.getOpacity() == 1));
        Fx.run(() -> since.set(null));
        assertTrue(Fx.ask(() -> !veil.isVisible()));
    }
}
