package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.numeric.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The range of a coordinate that a chart shows. */
class AxisRangesTest {

    private static final int CASES = 10_000;

    private final Random random = new Random(6);

    private double any() {
        return random.nextGaussian() * Math.pow(10, random.nextInt(9) - 4);
    }

    private void forEachPath(Check check) {
        for (int n = 0; n < CASES; n++) {
            double one = any();
            double other = one + random.nextGaussian() * Math.pow(10, random.nextInt(5) - 3);
            check.at(Math.min(one, other), Math.max(one, other));
        }
    }

    private interface Check {
        void at(double low, double high);
    }

    @Test
    void all_that_is_to_be_seen_lies_inside_with_some_margin() {
        forEachPath((low, high) -> {
            Interval range = AxisRanges.covering(low, high, 0);
            double margin = 0.3 * (high - low);
            assertTrue(range.from() <= low - margin && high + margin <= range.to(), low + " " + high + ": " + range);
        });
    }

    @Test
    void little_more_than_that_is_shown() {
        forEachPath((low, high) -> {
            Interval range = AxisRanges.covering(low, high, 0);
            double most = Math.max(3.2 * (high - low), 1e-8 * Math.abs(low)); // large numbers need some room
            assertTrue(range.length() <= most, low + " " + high + ": " + range);
        });
    }

    /** The ends are multiples of 1, 2 or 5 times a power of ten that goes into the range no more than 32 times. */
    @Test
    void the_ends_are_round() {
        forEachPath((low, high) -> {
            Interval range = AxisRanges.covering(low, high, 2.5);
            double power = Math.pow(10, Math.floor(Math.log10(range.length() / 2)));
            boolean round = DoubleStream.of(0.1, 0.2, 0.5, 1)
                    .map(share -> share * power)
                    .filter(unit -> unit > range.length() / 32)
                    .anyMatch(unit -> isMultiple(range.from(), unit) && isMultiple(range.to(), unit));
            assertTrue(round, low + " " + high + ": " + range);
        });
    }

    private static boolean isMultiple(double end, double unit) {
        return Math.abs(Math.rint(end / unit) - end / unit) < 1e-6;
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.8, 2.5, -1.5, 3.5", "0, 10, 2.5, -6, 16", "-0.3, 0.2, 0, -0.6, 0.5", "3, 3, 0, 2.5, 3.5"})
    void some_ranges_as_worked_out_by_hand(double low, double high, double reach, double from, double to) {
        Interval range = AxisRanges.covering(low, high, reach);
        assertEquals(from, range.from(), 1e-12);
        assertEquals(to, range.to(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1e-5, 123456, 1e300, 1e-300, 5e-324})
    void a_path_that_does_not_move_has_a_range_too(double value) {
        assertTrue(AxisRanges.covering(value, value, 0).contains(value));
        assertTrue(AxisRanges.covering(value, value, 2.5).contains(value));
    }

    @Test
    void what_is_shown_stays_while_the_new_fits_in() {
        Interval shown = new Interval(-2, 3);
        assertSame(shown, AxisRanges.adjusted(shown, -1.6, 2.6, 2.5));
        assertSame(shown, AxisRanges.adjusted(shown, 0.1, 0.1, 2.5));
    }

    @Test
    void what_comes_near_the_border_is_given_new_room() {
        Interval shown = new Interval(-2, 3);
        for (double[] path : new double[][] {{0, 2.8}, {-1.8, 0}, {0, 4}, {-100, 100}}) {
            Interval next = AxisRanges.adjusted(shown, path[0], path[1], 2.5);
            assertNotEquals(shown, next);
            assertEquals(AxisRanges.covering(path[0], path[1], 2.5), next);
        }
    }

    @Test
    void what_is_far_too_wide_shrinks() {
        Interval shown = new Interval(-30, 30);
        assertEquals(new Interval(-2.5, 2.5), AxisRanges.adjusted(shown, 0, 0, 2.5));
        assertSame(shown, AxisRanges.adjusted(shown, -5, 5, 2.5), "this is wide, but not too wide");
    }
}
