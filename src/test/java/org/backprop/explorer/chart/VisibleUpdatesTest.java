package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.backprop.explorer.chart.curve.VisibleUpdates;
import org.backprop.explorer.model.numeric.Interval;
import org.junit.jupiter.api.Test;

/** Zooming and panning along the updates of a curve. */
class VisibleUpdatesTest {

    private static final int LAST = 1000;

    private final VisibleUpdates stretch = new VisibleUpdates();

    @Test
    void all_is_seen_at_first_with_room_at_both_ends() {
        Interval seen = stretch.range(LAST);
        assertTrue(seen.from() < 0 && seen.from() > -50, "" + seen);
        assertTrue(seen.to() > LAST && seen.to() < LAST + 50, "" + seen);
    }

    @Test
    void while_all_is_seen_what_is_learnt_later_is_seen_too() {
        stretch.range(LAST);
        assertTrue(stretch.range(5 * LAST).to() > 5 * LAST);
    }

    @Test
    void zooming_keeps_the_update_under_the_mouse_where_it_is() {
        Interval before = stretch.range(LAST);
        double update = before.from() + 0.3 * before.length();
        stretch.zoom(0.3, 0.25, LAST);
        Interval after = stretch.range(LAST);
        assertEquals(before.length() / 4, after.length(), 1e-9);
        assertEquals(0.3, after.fraction(update), 1e-9);
    }

    @Test
    void what_is_zoomed_stays_where_it_is_while_the_curve_grows() {
        stretch.zoom(0.5, 0.1, LAST);
        Interval zoomed = stretch.range(LAST);
        assertEquals(zoomed, stretch.range(9 * LAST));
    }

    @Test
    void panning_moves_by_a_part_of_what_is_seen() {
        stretch.zoom(0.5, 0.1, LAST);
        Interval before = stretch.range(LAST);
        stretch.pan(0.5, LAST);
        assertEquals(before.from() + before.length() / 2, stretch.range(LAST).from(), 1e-9);
        assertEquals(before.length(), stretch.range(LAST).length(), 1e-9);
    }

    @Test
    void one_cannot_pan_away_from_the_curve() {
        Interval whole = stretch.range(LAST);
        stretch.zoom(0.5, 0.1, LAST);
        stretch.pan(1000, LAST);
        assertEquals(whole.to(), stretch.range(LAST).to(), 1e-9);
        stretch.pan(-5000, LAST);
        assertEquals(whole.from(), stretch.range(LAST).from(), 1e-9);
    }

    @Test
    void one_cannot_zoom_beyond_a_few_updates_nor_out_beyond_all() {
        for (int turn = 0; turn < 200; turn++) {
            stretch.zoom(0.5, 0.8, LAST);
        }
        assertTrue(stretch.range(LAST).length() >= 4, "" + stretch.range(LAST));
        for (int turn = 0; turn < 200; turn++) {
            stretch.zoom(0.5, 1.25, LAST);
        }
        assertTrue(stretch.isFullRange());
    }

    @Test
    void a_reset_shows_all() {
        stretch.zoom(0.5, 0.1, LAST);
        assertFalse(stretch.isFullRange());
        stretch.reset();
        assertEquals(new VisibleUpdates().range(LAST), stretch.range(LAST));
    }

    @Test
    void all_is_seen_again_where_the_curve_has_become_too_short() {
        stretch.zoom(1, 0.1, LAST);
        assertEquals(new VisibleUpdates().range(50), stretch.range(50));
    }
}
