package org.backprop.explorer.background;

/** A clock for durations. */
@FunctionalInterface
public interface NanoClock {

    /** The clock of the machine. */
    NanoClock SYSTEM = System::nanoTime;

    /** Returns the time in nanoseconds since some moment; only differences have a meaning. */
    long nanoTime();

    /**
     * Measures how long {@code task} takes: the least of a few runs, since other work interferes, or of one that takes
     * so long that interference is relatively small.
     *
     * @return the duration in nanoseconds, at least 1
     */
    default long nanosPerRun(Runnable task) {
        int maxRuns = 3;
        long singleRunNanos = 50_000_000;
        long min = nanosOfRun(task);
        for (int run = 1; run < maxRuns && min < singleRunNanos; run++) {
            min = Math.min(min, nanosOfRun(task));
        }
        return Math.max(1, min);
    }

    private long nanosOfRun(Runnable task) {
        long start = nanoTime();
        task.run();
        return nanoTime() - start;
    }
}
