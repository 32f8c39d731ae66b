package org.backprop.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private long now;

    @Test
    void short_work_is_silent() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(err), "command.training", true, () -> now);
        progress.accept(5);
        progress.finish();
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void long_work_is_told() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(err), "command.training", false, () -> now);
        now += 1_100_000_000L;
        progress.accept(5);
        progress.accept(6);
        progress.finish();
        assertEquals("training: update 5" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
    }
}
