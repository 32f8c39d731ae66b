package org.backprop.explorer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.backprop.explorer.text.Texts;

/** Reports the progress of long work on standard error: in one line that changes on a terminal, else in a few lines. */
final class Progress implements LongConsumer {

    private static final long FIRST_DELAY_NANOS = 1_000_000_000L;
    private static final long TERMINAL_INTERVAL_NANOS = 200_000_000L;
    private static final long LOG_INTERVAL_NANOS = 10_000_000_000L;

    private final PrintStream err;
    private final String key;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private long next;
    private boolean shown;

    /** Progress of the work that the text {@code key} names, with the number that has been reached. */
    Progress(PrintStream err, String key) {
        this(err, key, isTerminal(), System::nanoTime);
    }

    Progress(PrintStream err, String key, boolean terminal, LongSupplier nanoTime) {
        this.err = err;
        this.key = key;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + FIRST_DELAY_NANOS;
    }

    @Override
    public void accept(long reached) {
        long now = nanoTime.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + (terminal ? TERMINAL_INTERVAL_NANOS : LOG_INTERVAL_NANOS);
        String line = Texts.text(key, reached);
        if (terminal) {
            err.print("\r" + line);
            err.flush();
        } else {
            err.println(line);
        }
        shown = true;
    }

    /** Ends the line on a terminal, if one was written. */
    void finish() {
        if (shown && terminal) {
            err.println();
        }
    }

    /** Java 17 can test standard input and output only; whether standard error is a terminal, Linux tells by a link. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        Path descriptor = Path.of("/proc/self/fd/2");
        try {
            return !Files.exists(descriptor)
                    || Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
    }
}
