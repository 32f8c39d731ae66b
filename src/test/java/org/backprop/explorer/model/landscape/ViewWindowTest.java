package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Function;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.junit.jupiter.api.Test;

class ViewWindowTest {

    private static final ViewWindow FRAME = new ViewWindow(new Interval(-1, 3), new Interval(10, 20));

    @Test
    void zoomed_the_chosen_place_stays_where_it_was() {
        ViewWindow half = FRAME.zoomed(0.25, 0.6, 0.5).orElseThrow();
        assertEquals(new Interval(-0.5, 1.5), half.x()); // 0 stays at a quarter
        assertEquals(new Interval(13, 18), half.y()); // 16 stays at six tenths
    }

    @Test
    void panned_it_shows_as_much_as_before() {
        assertEquals(
                new ViewWindow(new Interval(0, 4), new Interval(9, 19)),
                FRAME.panned(0.25, -0.1).orElseThrow());
    }

    @Test
    void its_grid_has_the_points_at_its_borders() {
        assertEquals(new Grid(FRAME.x(), FRAME.y(), 64, 64), FRAME.grid(64));
    }

    private static ViewWindow repeatedly(ViewWindow start, Function<ViewWindow, Optional<ViewWindow>> change) {
        ViewWindow viewWindow = start;
        for (int n = 0; n < 2000; n++) {
            viewWindow = change.apply(viewWindow).orElse(viewWindow);
        }
        return viewWindow;
    }

    @Test
    void zoomed_out_again_and_again_it_grows_until_it_is_too_large_to_compute_with() {
        ViewWindow all = repeatedly(FRAME, viewWindow -> viewWindow.zoomed(0.3, 0.9, 1.25));
        assertEquals(1e12, all.y().length(), 0.2e12);
        assertEquals(
                FRAME.x().length() / FRAME.y().length(),
                all.x().length() / all.y().length(),
                1e-9);
        assertEquals(Optional.empty(), all.zoomed(0.3, 0.9, 1.25));
    }

    @Test
    void zoomed_in_again_and_again_it_shrinks_until_numbers_can_hardly_be_told_apart() {
        ViewWindow close = repeatedly(FRAME, viewWindow -> viewWindow.zoomed(0.25, 0.6, 0.8)); // towards 0 and 16
        assertTrue(close.x().contains(0) && close.y().contains(16), close.toString());
        assertEquals(16e-11, close.y().length(), 4e-11);
        assertEquals(Optional.empty(), close.zoomed(0.25, 0.6, 0.8));
    }

    @Test
    void panned_again_and_again_it_goes_on_until_numbers_can_hardly_be_told_apart() {
        for (int way : new int[] {-1, 1}) {
            ViewWindow far = repeatedly(FRAME, viewWindow -> viewWindow.panned(way * 1e9, 0));
            assertEquals(4e11 * way, far.x().from(), 1e10);
            assertEquals(4, far.x().length(), 1e-3);
        }
    }

    @Test
    void at_the_ends_of_zooming_it_can_still_be_panned() {
        ViewWindow all = repeatedly(FRAME, viewWindow -> viewWindow.zoomed(0.3, 0.9, 1.25));
        ViewWindow close = repeatedly(FRAME, viewWindow -> viewWindow.zoomed(0.25, 0.6, 0.8));
        for (ViewWindow start : new ViewWindow[] {all, close}) {
            ViewWindow there = repeatedly(start, viewWindow -> viewWindow.panned(0.1, 0.1));
            ViewWindow back = repeatedly(there, viewWindow -> viewWindow.panned(-0.1, -0.1));
            assertTrue(there.x().from() > start.x().to(), there.toString());
            assertEquals(start.x().from(), back.x().from(), 1e-3 * start.x().length());
            assertEquals(start.x().length(), back.x().length(), 1e-3 * start.x().length());
        }
    }
}
