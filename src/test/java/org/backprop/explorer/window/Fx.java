package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/** Runs code on the JavaFX thread and waits for conditions. */
public final class Fx {

    private static final int PATIENCE_SECONDS = 15;

    private Fx() {}

    /** Returns the result of {@code question} on the JavaFX thread. */
    public static <T> T ask(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    /** Runs {@code action} on the JavaFX thread. */
    public static void run(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until {@code seen} equals {@code expected}. */
    public static <T> void shows(T expected, Supplier<T> seen) {
        try {
            await(() -> Objects.equals(expected, seen.get()));
        } catch (TimeoutException e) {
            assertEquals(expected, seen.get());
        }
    }

    /** Waits until {@code condition} holds, which {@code what} describes for the failure message. */
    public static void until(String what, Callable<Boolean> condition) {
        try {
            await(condition);
        } catch (TimeoutException e) {
            fail("waited in vain until " + what);
        }
    }

    /** Returns whether {@code condition} comes to hold within some seconds. */
    public static boolean comes(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS / 3, TimeUnit.SECONDS, condition);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Waits for the next frame, in which the window shows the newest snapshot. */
    public static void awaitFrame() {
        CountDownLatch frame = new CountDownLatch(1);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame.countDown();
            }
        };
        run(timer::start); // the toolkit's list of timers is only safe on the window's thread
        try {
            await(() -> frame.getCount() == 0);
        } catch (TimeoutException e) {
            fail("no frame comes");
        } finally {
            run(timer::stop);
        }
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
