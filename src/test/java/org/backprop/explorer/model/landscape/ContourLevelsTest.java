package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.backprop.explorer.model.numeric.Grid;
import org.junit.jupiter.api.Test;

class ContourLevelsTest {

    private static final Grid GRID = Surfaces.square(1, 101);

    @Test
    void an_even_slope_has_even_levels() {
        Surface slope = Surfaces.of(GRID, (x, y) -> x);
        assertArrayEquals(new double[] {-0.6, -0.2, 0.2, 0.6}, ContourLevels.of(slope, 4));
    }

    @Test
    void levels_cut_the_area_into_even_shares_however_steep_the_surface() {
        Surface steep = Surfaces.of(GRID, (x, y) -> Math.exp(8 * x + y));
        double[] levels = ContourLevels.of(steep, 9);
        double[] costs = costs(steep);
        assertEquals(9, levels.length);
        for (int i = 0; i < levels.length; i++) {
            double level = levels[i];
            double share = DoubleStream.of(costs).filter(c -> c < level).count() / (double) costs.length;
            assertEquals((i + 1) / 10.0, share, 0.051, "level " + level);
        }
    }

    private static double[] costs(Surface surface) {
        return IntStream.range(0, 101 * 101)
                .mapToDouble(i -> surface.cost(i % 101, i / 101))
                .toArray();
    }

    @Test
    void levels_have_few_digits() {
        Surface steep = Surfaces.of(GRID, (x, y) -> 0.013 * Math.exp(3 * x + y));
        for (double level : ContourLevels.of(steep, 9)) {
            assertTrue(
                    new BigDecimal(Double.toString(level)).stripTrailingZeros().precision() <= 2);
        }
    }

    @Test
    void costs_that_differ_little_have_levels_of_more_digits() {
        Surface slope = Surfaces.of(GRID, (x, y) -> 7.25 + 1e-4 * x);
        assertArrayEquals(new double[] {7.24994, 7.24998, 7.25002, 7.25006}, ContourLevels.of(slope, 4), 1e-15);
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
    void two_terraces_have_one_between_them() {
        assertArrayEquals(new double[] {1.5}, ContourLevels.of(Surfaces.of(GRID, (x, y) -> x < 0 ? 1 : 2), 9));
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
