package org.backprop.explorer.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Checks that are computed only when the test lets them. */
class GradientCheckBadgeTest {

    private static final String CHECKING = "… check";

    private final ManualExecutor background = new ManualExecutor();
    private final Timeline timeline = timeline();
    private final GradientCheckBadge badge = Fx.ask(() -> new GradientCheckBadge(background.taskExecutor()));

    private static Timeline timeline() {
        return Timelines.network2222();
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The next moment at which the gradient is known. */
    private Snapshot next() {
        do {
            timeline.cursor().stepForward(Granularity.LAYER);
        } while (!timeline.snapshot().hasReached(Phase.GRADIENT));
        return timeline.snapshot();
    }

    private void show(Snapshot snapshot, int index) {
        Fx.run(() -> badge.show(snapshot, index));
    }

    private void compute() {
        Fx.run(background::runAll);
    }

    private String explanation() {
        return Fx.ask(badge::getAccessibleText);
    }

    private String text() {
        return Fx.ask(badge::getText);
    }

    private boolean isVisible() {
        return Fx.ask(badge::isVisible);
    }

    @Test
    void it_is_hidden_where_the_derivative_is_not_known() {
        show(timeline.snapshot(), 0);
        compute();
        assertFalse(isVisible());
    }

    @Test
    void it_appears_with_the_result() {
        show(next(), 0);
        assertFalse(isVisible());
        compute();
        assertTrue(isVisible());
        assertEquals("✓ check", text());
    }

    @Test
    void the_result_before_stays_until_the_next_one() {
        show(next(), 0);
        compute();
        String before = explanation();
        show(next(), 3);
        assertEquals(before, explanation());
        compute();
        assertNotEquals(before, explanation());
    }

    @Test
    void a_check_that_takes_long_is_announced() {
        show(next(), 0);
        Fx.until("the check is announced", () -> isVisible() && text().equals(CHECKING));
        compute();
        assertEquals("✓ check", text());
    }

    @Test
    void the_result_of_another_derivative_than_the_shown_one_is_not_shown() {
        Snapshot moment = next();
        show(moment, 0);
        Fx.run(() -> background.runOneWhile(() -> badge.show(moment, 1)));
        assertFalse(isVisible());
        compute();
        assertTrue(isVisible());
    }

    @Test
    void what_is_checked_already_is_not_checked_again() {
        Snapshot moment = next();
        show(moment, 0);
        compute();
        show(moment, 0);
        assertEquals(0, Fx.ask(background::waiting));
    }

    @Test
    void a_check_that_ends_after_the_badge_was_hidden_does_not_show_it() {
        show(next(), 0);
        Fx.run(() -> background.runOneWhile(badge::hide));
        assertFalse(isVisible());
    }
}
