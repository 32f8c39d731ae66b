package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.junit.jupiter.api.Test;

/** The opacity of points on a landscape whose costs lie between 1 and 3. */
class PathOpacityTest {

    private final PathOpacity pathOpacity = new PathOpacity(Surfaces.of(2, 1, 1.5, 2, 3));

    private static ProjectedPoint at(long updateCount) {
        return new ProjectedPoint(updateCount, new Coordinates(0, 0), false);
    }

    private double opacity(double gap) {
        return pathOpacity.opacity(new PathPoint(at(7), 2 + gap, 2));
    }

    @Test
    void what_lies_on_the_map_is_drawn_in_full() {
        assertEquals(1, opacity(0));
    }

    /** ¼ + ¾ exp(−gap / (0.08 · 2)). */
    @Test
    void the_farther_off_the_map_the_paler() {
        assertEquals(0.25 + 0.75 * 0.36787944117144233, opacity(0.16), 1e-12);
        assertEquals(0.25 + 0.75 * 0.1353352832366127, opacity(0.32), 1e-12);
    }

    @Test
    void above_and_below_count_alike() {
        assertEquals(opacity(0.1), opacity(-0.1), 1e-12);
    }

    @Test
    void nothing_is_paler_than_a_quarter() {
        assertEquals(0.25, opacity(1e6));
        assertEquals(0.25, opacity(Double.POSITIVE_INFINITY));
    }

    @Test
    void on_a_level_map_any_gap_is_pale_and_none_is_not() {
        PathOpacity level = new PathOpacity(Surfaces.of(2, 1, 1, 1, 1));
        assertEquals(0.25, level.opacity(new PathPoint(at(0), 1.1, 1)));
        assertEquals(1, level.opacity(new PathPoint(at(0), 1, 1)));
    }
}
