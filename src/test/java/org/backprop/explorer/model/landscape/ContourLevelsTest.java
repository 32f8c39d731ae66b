package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.backprop.explorer.model.numeric.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContourLevelsTest {

    private static final Grid GRID = Surfaces.square(1, 101);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1    | 1   | -0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8
            0.1   | 0.5 | 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45
            7     | 7.2 | 7.02, 7.04, 7.06, 7.08, 7.1, 7.12, 7.14, 7.16, 7.18
            """)
    void costs_of_one_order_have_levels_in_equal_round_steps(double from, double to, String levels) {
        Surface slope = Surfaces.of(GRID, (x, y) -> from + (to - from) * (x + 1) / 2);
        assertEquals("[" + levels + "]", Arrays.toString(ContourLevels.of(slope, 9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.05 | 4      | 0.1, 0.2, 0.5, 1.0, 2.0
            1e-6 | 1e3    | 1.0E-5, 1.0E-4, 0.001, 0.01, 0.1, 1.0, 10.0, 100.0
            """)
    void costs_of_several_orders_have_levels_of_1_2_and_5_or_decades(double from, double to, String levels) {
        double range = Math.log(to / from);
        Surface steep = Surfaces.of(GRID, (x, y) -> from * Math.exp(range * (x + 1) / 2));
        assertEquals("[" + levels + "]", Arrays.toString(ContourLevels.of(steep, 9)));
    }

    @Test
    void levels_ascend_strictly_between_the_least_and_the_greatest() {
        for (int n = 1; n < 40; n++) {
            double steepness = n / 2.0;
            Surface surface = Surfaces.of(GRID, (x, y) -> Math.exp(-steepness * (x * x + y * y)));
            double before = surface.min();
            for (double level : ContourLevels.of(surface, 12)) {
                assertTrue(level > before, steepness + ": " + level);
                before = level;
            }
            assertTrue(before < surface.max());
        }
    }

    @Test
    void a_flat_surface_has_none() {
        assertEquals(0, ContourLevels.of(Surfaces.of(GRID, (x, y) -> 0.3), 9).length);
    }

    @Test
    void costs_that_are_not_finite_do_not_count() {
        Surface cliff = Surfaces.of(GRID, (x, y) -> x > 0.001 ? Double.POSITIVE_INFINITY : x);
        assertArrayEquals(new double[] {-0.8, -0.6, -0.4, -0.2}, ContourLevels.of(cliff, 4));
    }

    @Test
    void a_surface_without_a_finite_cost_has_none() {
        assertEquals(0, ContourLevels.of(Surfaces.of(GRID, (x, y) -> Double.NaN), 9).length);
    }
}
