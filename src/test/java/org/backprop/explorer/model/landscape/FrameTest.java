package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Frame FRAME = new Frame(new Interval(-1, 3), new Interval(10, 20));

    @Test
    void zoomed_the_chosen_place_stays_where_it_was() {
        Frame half = FRAME.zoomed(0.25, 0.6, 0.5);
        assertEquals(new Interval(-0.5, 1.5), half.x()); // 0 stays at a quarter
        assertEquals(new Interval(13, 18), half.y()); // 16 stays at six tenths
    }

    @Test
    void panned_it_shows_as_much_as_before() {
        assertEquals(new Frame(new Interval(0, 4), new Interval(9, 19)), FRAME.panned(0.25, -0.1));
    }

    @Test
    void its_grid_has_the_points_at_its_borders() {
        assertEquals(new Grid(FRAME.x(), FRAME.y(), 64, 64), FRAME.grid(64));
    }
}
