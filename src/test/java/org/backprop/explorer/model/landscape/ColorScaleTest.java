package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColorScaleTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void a_linear_scale_goes_by_the_cost() {
        ColorScale scale = new ColorScale(0.1, 0.5, false);
        assertEquals(0, scale.fraction(0.1));
        assertEquals(0.25, scale.fraction(0.2), 1e-15);
        assertEquals(1, scale.fraction(0.5));
    }

    @Test
    void a_logarithmic_scale_goes_by_the_ratio() {
        ColorScale scale = new ColorScale(0.001, 10, true);
        assertEquals(0, scale.fraction(0.001));
        assertEquals(0.25, scale.fraction(0.01), 1e-15);
        assertEquals(0.5, scale.fraction(0.1), 1e-15);
        assertEquals(1, scale.fraction(10));
    }

    @Test
    void a_logarithmic_scale_to_zero_spans_six_powers_of_ten() {
        ColorScale scale = new ColorScale(0, 2, true);
        assertEquals(0, scale.fraction(0));
        assertEquals(0, scale.fraction(2e-6), 1e-15);
        assertEquals(0.5, scale.fraction(2e-3), 1e-15);
        assertEquals(1, scale.fraction(2));
    }

    @Test
    void a_logarithmic_scale_that_reaches_far_down_spans_six_powers_of_ten_too() {
        assertEquals(0.5, new ColorScale(1e-30, 1, true).fraction(1e-3), 1e-15);
    }

    /** Heights 0 to 5, of which 0.005 is half way through six powers of ten. */
    @Test
    void with_negative_costs_a_logarithmic_scale_goes_by_the_height_above_the_least() {
        ColorScale scale = new ColorScale(-3, 2, true);
        assertEquals(0, scale.fraction(-3));
        assertEquals(0.5, scale.fraction(-2.995), 1e-12);
        assertEquals(1, scale.fraction(2));
    }

    @Test
    void what_lies_outside_has_the_color_of_the_nearer_end() {
        for (boolean logarithmic : new boolean[] {false, true}) {
            ColorScale scale = new ColorScale(1, 2, logarithmic);
            assertEquals(Viridis.argb(0), scale.argb(0.5));
            assertEquals(Viridis.argb(0), scale.argb(-INFINITE));
            assertEquals(Viridis.argb(1), scale.argb(3));
            assertEquals(Viridis.argb(1), scale.argb(INFINITE));
        }
    }

    @Test
    void what_is_not_a_number_is_grey() {
        assertEquals(Viridis.argb(Double.NaN), new ColorScale(1, 2, false).argb(Double.NaN));
        assertEquals(Viridis.argb(Double.NaN), new ColorScale(1, 2, true).argb(Double.NaN));
        assertEquals(Viridis.argb(Double.NaN), new ColorScale(1, 1, true).argb(Double.NaN));
    }

    @Test
    void a_flat_surface_has_the_first_color_and_one_tick() {
        for (boolean logarithmic : new boolean[] {false, true}) {
            ColorScale scale = ColorScale.of(Surfaces.of(2, 0.7, 0.7, 0.7, 0.7), logarithmic);
            assertEquals(Viridis.argb(0), scale.argb(0.7));
            assertEquals(Viridis.argb(1), scale.argb(INFINITE));
            assertArrayEquals(new double[] {0.7}, scale.ticks());
        }
    }

    @Test
    void a_surface_gives_the_range_of_its_finite_costs() {
        Surface surface = Surfaces.of(3, 0.4, INFINITE, 0.9, Double.NaN, 0.2, 0.3);
        assertEquals(new ColorScale(0.2, 0.9, true), ColorScale.of(surface, true));
    }

    @Test
    void a_surface_without_a_finite_cost_has_the_last_color_where_it_is_infinite() {
        Surface surface = Surfaces.of(2, INFINITE, INFINITE, Double.NaN, INFINITE);
        assertEquals(Viridis.argb(1), ColorScale.of(surface, true).argb(INFINITE));
    }

    @Test
    void a_scale_that_leads_down_or_nowhere_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ColorScale(2, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new ColorScale(0, INFINITE, false));
        assertThrows(IllegalArgumentException.class, () -> new ColorScale(Double.NaN, 1, false));
    }

    @Test
    void linear_ticks_are_multiples_of_a_round_step() {
        assertArrayEquals(new double[] {0, 0.1, 0.2, 0.3}, new ColorScale(0.0, 0.32, false).ticks());
        assertArrayEquals(new double[] {0, 0.05, 0.1, 0.15, 0.2, 0.25}, new ColorScale(0.0, 0.25, false).ticks());
        assertArrayEquals(new double[] {-2, 0, 2, 4, 6, 8}, new ColorScale(-3, 9.5, false).ticks());
    }

    @Test
    void an_end_that_is_round_has_a_tick() {
        assertArrayEquals(new double[] {0.1, 0.15, 0.2, 0.25, 0.3}, new ColorScale(0.1, 0.3, false).ticks());
        assertArrayEquals(new double[] {0.1, 1, 10, 100}, new ColorScale(0.1, 100, true).ticks());
    }

    @Test
    void logarithmic_ticks_thin_out_as_the_scale_grows() {
        assertArrayEquals(new double[] {0.25, 0.3, 0.35, 0.4}, new ColorScale(0.24, 0.42, true).ticks());
        assertArrayEquals(new double[] {0.05, 0.1, 0.2, 0.5}, new ColorScale(0.04, 0.6, true).ticks());
        assertArrayEquals(new double[] {0.003, 0.01, 0.03, 0.1, 0.3}, new ColorScale(0.002, 0.5, true).ticks());
        assertArrayEquals(new double[] {1e-4, 1e-3, 1e-2, 0.1}, new ColorScale(8e-5, 0.2, true).ticks());
        assertArrayEquals(new double[] {1e-6, 1e-4, 1e-2, 1}, new ColorScale(0, 1, true).ticks());
    }

    @Test
    void with_negative_costs_logarithmic_ticks_crowd_above_the_least() {
        assertArrayEquals(
                new double[] {-2.99999, -2.9999, -2.999, -2.99, -2.9, -2}, new ColorScale(-3, 2, true).ticks());
    }

    @Test
    void there_are_three_to_six_ticks_wherever_the_scale_lies() {
        Random random = new Random(5);
        for (int n = 0; n < 10_000; n++) {
            double least = n % 3 == 0 ? 0 : Math.pow(10, 12 * random.nextDouble() - 6);
            double greatest = least + Math.pow(10, 12 * random.nextDouble() - 6);
            ColorScale scale = new ColorScale(least, greatest, n % 2 == 0);
            double[] ticks = scale.ticks();
            assertTrue(ticks.length >= 3 && ticks.length <= 6, scale + ": " + ticks.length);
            for (int i = 0; i < ticks.length; i++) {
                assertTrue(ticks[i] >= least && ticks[i] <= greatest, scale + ": " + ticks[i]);
                assertTrue(i == 0 || ticks[i] > ticks[i - 1], scale + ": " + ticks[i]);
            }
        }
    }
}
