package org.backprop.explorer.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a notice is shown. */
class NoticeTest {

    private final ManualExecutor background = new ManualExecutor();
    private Notice notice;

    @BeforeAll
    static void start() throws TimeoutException {
        ChartStage.start();
    }

    @BeforeEach
    void create() {
        notice = Fx.ask(() -> new Notice(background.taskExecutor()));
    }

    private void assertVisible(boolean expected) {
        assertEquals(expected, Fx.ask(notice::isVisible));
    }

    @Test
    void a_notice_goes_away_by_itself() {
        Fx.run(() -> notice.show("Saved."));
        assertVisible(true);
        Fx.run(background::runAll);
        assertVisible(false);
    }

    @Test
    void an_error_stays() {
        Fx.run(() -> notice.keep("Something went wrong."));
        Fx.run(background::runAll);
        assertVisible(true);
    }

    @Test
    void the_time_of_a_notice_does_not_end_the_one_after_it() {
        Fx.run(() -> notice.show("Saved."));
        Fx.run(() -> notice.keep("Something went wrong."));
        Fx.run(background::runAll);
        assertVisible(true);
    }
}
