package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.junit.jupiter.api.Test;

/** Contours of functions whose level lines are known. */
class ContoursTest {

    private static final double NOTHING = Double.NaN;

    @Test
    void a_hill_has_a_circle_around_it() {
        Surface bowl = Surfaces.of(Surfaces.square(1, 201), (x, y) -> x * x + y * y);
        List<Contour> lines = Contours.of(bowl, 0.49);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).isClosed());
        for (int i = 0; i < lines.get(0).size(); i++) {
            assertEquals(0.7, Math.hypot(lines.get(0).x(i), lines.get(0).y(i)), 2e-5);
        }
    }

    @Test
    void a_slope_has_a_straight_line_from_border_to_border() {
        Surface slope = Surfaces.of(Surfaces.square(1, 12), (x, y) -> 2 * x + y);
        List<Contour> lines = Contours.of(slope, 0.3);
        assertEquals(1, lines.size());
        Contour line = lines.get(0);
        assertFalse(line.isClosed());
        for (int i = 0; i < line.size(); i++) {
            assertEquals(0.3, 2 * line.x(i) + line.y(i), 1e-14);
        }
        assertEquals(1, Math.abs(line.y(0)));
        assertEquals(-line.y(0), line.y(line.size() - 1));
    }

    @Test
    void a_line_knows_its_level() {
        assertEquals(0.5, Contours.of(Surfaces.of(2, 0, 1, 0, 1), 0.5).get(0).level());
    }

    @Test
    void a_level_beyond_the_least_and_the_greatest_has_no_line() {
        Surface bowl = Surfaces.of(Surfaces.square(1, 9), (x, y) -> x * x + y * y);
        assertTrue(Contours.of(bowl, -0.1).isEmpty());
        assertTrue(Contours.of(bowl, 2.1).isEmpty());
    }

    /** Corners 0 and 3 around a saddle at 1.5: a higher level cuts off the high corners, a lower one the low ones. */
    @Test
    void at_a_saddle_the_mean_of_the_corners_decides() {
        Surface saddle = Surfaces.of(2, 3, 0, 0, 3);
        assertTrue(joins(Contours.of(saddle, 1.8), 0.4, 0, 0, 0.4));
        assertTrue(joins(Contours.of(saddle, 1.8), 0.6, 1, 1, 0.6));
        assertTrue(joins(Contours.of(saddle, 1.2), 0.6, 0, 1, 0.4));
        assertTrue(joins(Contours.of(saddle, 1.2), 0, 0.6, 0.4, 1));
    }

    private static boolean joins(List<Contour> lines, double x0, double y0, double x1, double y1) {
        return lines.size() == 2
                && lines.stream()
                        .anyMatch(line -> line.size() == 2
                                && (begins(line, 0, x0, y0) && begins(line, 1, x1, y1)
                                        || begins(line, 1, x0, y0) && begins(line, 0, x1, y1)));
    }

    private static boolean begins(Contour line, int i, double x, double y) {
        return Math.hypot(line.x(i) - x, line.y(i) - y) < 1e-14;
    }

    @Test
    void a_cell_with_a_corner_that_is_not_finite_is_left_out() {
        for (double hole : new double[] {NOTHING, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Surface slope = Surfaces.of(4, 0, 0, hole, 0, 2, 2, 2, 2);
            List<Contour> lines = Contours.of(slope, 1);
            assertEquals(1, lines.size());
            assertEquals(2, lines.get(0).size());
            assertEquals(1, lines.get(0).x(0) + lines.get(0).x(1));
        }
    }

    @Test
    void two_axes_exactly_on_the_level_are_found_once_each() {
        Surface saddle = Surfaces.of(Surfaces.square(2, 5), (x, y) -> x * y);
        assertEquals(8, length(Contours.of(saddle, 0)), 1e-12);
        for (Contour line : Contours.of(saddle, 0)) {
            for (int i = 0; i < line.size(); i++) {
                assertEquals(0, Math.abs(line.x(i) * line.y(i)));
            }
        }
    }

    @Test
    void a_slope_whose_line_runs_through_corners_has_one_line() {
        Surface slope = Surfaces.of(Surfaces.square(2, 5), (x, y) -> x + y);
        List<Contour> lines = Contours.of(slope, 0);
        assertEquals(1, lines.size());
        assertEquals(5, lines.get(0).size());
        assertEquals(4 * Math.sqrt(2), length(lines), 1e-12);
    }

    @Test
    void a_ridge_and_a_valley_on_the_level_are_a_single_line() {
        for (int sign : new int[] {1, -1}) {
            List<Contour> lines = Contours.of(Surfaces.of(Surfaces.square(2, 5), (x, y) -> sign * Math.abs(x)), 0);
            assertEquals(1, lines.size());
            assertEquals(5, lines.get(0).size());
            assertFalse(lines.get(0).isClosed());
        }
    }

    @Test
    void a_summit_on_the_level_has_no_line() {
        assertTrue(Contours.of(Surfaces.of(3, 0, 0, 0, 0, 1, 0, 0, 0, 0), 1).isEmpty());
    }

    @Test
    void a_plateau_on_the_level_has_a_line_around_it() {
        Surface plateau = Surfaces.of(4, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0);
        List<Contour> lines = Contours.of(plateau, 1);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).isClosed());
        assertEquals(4, lines.get(0).size());
    }

    @Test
    void a_flat_surface_on_the_level_has_no_line() {
        assertTrue(Contours.of(Surfaces.of(3, 1, 1, 1, 1, 1, 1), 1).isEmpty());
    }

    /** The upper side is crossed at a quarter; both corners of the lower side are on the level. */
    @Test
    void a_crossing_opposite_a_side_on_the_level_leads_to_its_nearer_corner() {
        List<Contour> lines = Contours.of(Surfaces.of(2, 1, 1, 0, 4), 1);
        assertEquals(1, lines.size());
        assertEquals(3, lines.get(0).size());
        assertEquals(1 + Math.hypot(0.25, 1), length(lines), 1e-14);
    }

    @Test
    void a_crossing_that_rounds_to_a_corner_is_the_corner() {
        for (int n = 1; n < 100; n++) {
            double to = Math.sin(n) + 1.1;
            Grid grid = new Grid(new Interval(-Math.exp(n % 9), to), new Interval(0, 1), 2, 2);
            List<Contour> lines = Contours.of(Surface.of(Surfaces.PLANE, grid, -1e30, 1, -1e30, 1), 0);
            assertEquals(to, lines.get(0).x(0));
            assertEquals(to, lines.get(0).x(1));
        }
    }

    private static double length(List<Contour> lines) {
        double length = 0;
        for (Contour line : lines) {
            for (int i = 1; i < line.size(); i++) {
                length += Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1));
            }
        }
        return length;
    }
}
