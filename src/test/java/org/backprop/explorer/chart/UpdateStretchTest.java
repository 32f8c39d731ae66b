package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.backprop.explorer.model.landscape.Interval;
import org.junit.jupiter.api.Test;

/** Zooming and panning along the updates of a curve. */
class UpdateStretchTest {

    private static final int LAST = 1000;

    private final UpdateStretch stretch = new UpdateStretch();

    @Test
    void all_is_seen_at_first_with_room_at_both_ends() {
        Interval seen = stretch.of(LAST);
        assertTrue(seen.from() < 0 && seen.from() > -50, "" + seen);
        assertTrue(seen.to() > LAST && seen.to() < LAST + 50, "" + seen);
    }

    @Test
    void while_all_is_seen_what_is_learnt_later_is_seen_too() {
        stretch.of(LAST);
        assertTrue(stretch.of(5 * LAST).to() > 5 * LAST);
    }

    @Test
    void zooming_keeps_the_update_under_the_mouse_where_it_is() {
        Interval before = stretch.of(LAST);
        double update = before.from() + 0.3 * before.length();
        stretch.zoom(0.3, 0.25, LAST);
        Interval after = stretch.of(LAST);
        assertEquals(before.length() / 4, after.length(), 1e-9);
        assertEquals(0.3, after.fraction(update), 1e-9);
    }

    @Test
    void what_is_zoomed_stays_where_it_is_while_the_curve_grows() {
        stretch.zoom(0.5, 0.1, LAST);
        Interval zoomed = stretch.of(LAST);
        assertEquals(zoomed, stretch.of(9 * LAST));
    }

    @Test
    void panning_moves_by_a_part_of_what_is_seen() {
        stretch.zoom(0.5, 0.1, LAST);
        Interval before = stretch.of(LAST);
        stretch.pan(0.5, LAST);
        assertEquals(before.from() + before.length() / 2, stretch.of(LAST).from(), 1e-9);
        assertEquals(before.length(), stretch.of(LAST).length(), 1e-9);
    }

    @Test
    void one_cannot_pan_away_from_the_curve() {
        Interval whole = stretch.of(LAST);
        stretch.zoom(0.5, 0.1, LAST);
        stretch.pan(1000, LAST);
        assertEquals(whole.to(), stretch.of(LAST).to(), 1e-9);
        stretch.pan(-5000, LAST);
        assertEquals(whole.from(), stretch.of(LAST).from(), 1e-9);
    }

    @Test
    void one_cannot_zoom_beyond_a_few_updates_nor_out_beyond_all() {
        for (int turn = 0; turn < 200; turn++) {
            stretch.zoom(0.5, 0.8, LAST);
        }
        assertTrue(stretch.of(LAST).length() >= 4, "" + stretch.of(LAST));
        for (int turn = 0; turn < 200; turn++) {
            stretch.zoom(0.5, 1.25, LAST);
        }
        assertTrue(stretch.isWhole());
    }

    @Test
    void a_reset_shows_all() {
        stretch.zoom(0.5, 0.1, LAST);
        assertFalse(stretch.isWhole());
        stretch.reset();
        assertEquals(new UpdateStretch().of(LAST), stretch.of(LAST));
    }

    @Test
    void all_is_seen_again_where_the_curve_has_become_too_short() {
        stretch.zoom(1, 0.1, LAST);
        assertEquals(new UpdateStretch().of(50), stretch.of(50));
    }
}
