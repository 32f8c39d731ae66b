package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.backprop.explorer.model.numeric.Interval;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Interval INTERVAL = new Interval(-1, 3);

    @Test
    void evenly_spaced_values_begin_and_end_exactly_at_the_ends() {
        Random random = new Random(1);
        for (int n = 0; n < 1000; n++) {
            double from = random.nextGaussian();
            Interval interval = new Interval(from, from + random.nextDouble() + 1e-9);
            int count = 2 + random.nextInt(200);
            assertEquals(interval.from(), interval.at(0, count));
            assertEquals(interval.to(), interval.at(count - 1, count));
        }
    }

    @Test
    void evenly_spaced_values_have_equal_distances() {
        assertEquals(-1, INTERVAL.at(0, 5));
        assertEquals(0, INTERVAL.at(1, 5));
        assertEquals(1, INTERVAL.at(2, 5));
        assertEquals(2, INTERVAL.at(3, 5));
        assertEquals(3, INTERVAL.at(4, 5));
    }

    @Test
    void a_fraction_tells_how_far_a_value_lies_on_the_way() {
        assertEquals(0, INTERVAL.fraction(-1));
        assertEquals(0.25, INTERVAL.fraction(0));
        assertEquals(1, INTERVAL.fraction(3));
        assertEquals(1.5, INTERVAL.fraction(5));
    }

    @Test
    void it_contains_its_ends_and_what_lies_between() {
        assertTrue(INTERVAL.contains(-1) && INTERVAL.contains(0.3) && INTERVAL.contains(3));
        assertFalse(INTERVAL.contains(Math.nextDown(-1.0)) || INTERVAL.contains(Math.nextUp(3.0)));
        assertFalse(INTERVAL.contains(Double.NaN));
    }

    @Test
    void scaled_it_keeps_one_value_where_it_is() {
        Interval wider = INTERVAL.scaled(0, 2).orElseThrow();
        assertEquals(new Interval(-2, 6), wider);
        assertEquals(INTERVAL.fraction(0), wider.fraction(0));
        assertEquals(new Interval(-0.5, 1.5), INTERVAL.scaled(0, 0.5).orElseThrow());
    }

    @Test
    void shifted_it_keeps_its_length() {
        assertEquals(new Interval(1, 5), INTERVAL.shifted(2).orElseThrow());
        assertEquals(4, INTERVAL.shifted(2).orElseThrow().length());
    }

    @Test
    void around_a_middle_it_reaches_as_far_to_both_sides() {
        assertEquals(new Interval(0.5, 1.5), Interval.around(1, 0.5));
    }

    @Test
    void a_value_is_rounded_to_the_shortest_decimal_within_a_thousandth_of_the_length() {
        assertEquals(0.123, new Interval(0, 1).rounded(0.12345678));
        assertEquals(0.12, new Interval(0, 10).rounded(0.12345678));
        assertEquals(-0.12346, new Interval(0, 0.01).rounded(-0.12345678));
        assertEquals(12_000, new Interval(0, 1e6).rounded(12_345));
        assertEquals(0.123, new Interval(-1, 4).rounded(0.12345678));
    }

    @Test
    void rounding_moves_a_value_by_less_than_a_thousandth_of_the_length() {
        Random random = new Random(2);
        for (int n = 0; n < 10_000; n++) {
            double length = Math.pow(10, 12 * random.nextDouble() - 6);
            double value = random.nextGaussian();
            Interval interval = Interval.around(value, length / 2);
            assertEquals(value, interval.rounded(value), interval.length() / 1000);
        }
    }

    @Test
    void it_is_scaled_down_until_values_in_it_can_hardly_be_told_apart() {
        Interval one = new Interval(1, 2);
        assertTrue(one.scaled(1, 1e-10).isPresent());
        assertEquals(Optional.empty(), one.scaled(1, 1e-12));
        Interval middle = Interval.around(0, 1);
        assertTrue(middle.scaled(0, 1e-200).isPresent());
        assertEquals(Optional.empty(), middle.scaled(0, 1e-300));
    }

    @Test
    void it_is_scaled_up_until_it_is_too_long_to_compute_with() {
        Interval middle = Interval.around(0, 1);
        assertTrue(middle.scaled(0, 1e11).isPresent());
        assertEquals(Optional.empty(), middle.scaled(0, 1e12));
    }

    @Test
    void it_is_shifted_until_values_there_can_hardly_be_told_apart() {
        assertTrue(INTERVAL.shifted(1e11).isPresent());
        assertEquals(Optional.empty(), INTERVAL.shifted(1e12));
    }

    @Test
    void what_is_beyond_all_numbers_is_none() {
        for (double far :
                new double[] {0, -1, Double.MIN_VALUE, 1e308, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertEquals(Optional.empty(), INTERVAL.scaled(0.5, far), "scaled by " + far);
        }
        for (double far : new double[] {1e308, -Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertEquals(Optional.empty(), INTERVAL.shifted(far), "shifted by " + far);
        }
    }

    @Test
    void one_that_leads_nowhere_or_down_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Interval(-1e308, 1e308));
    }

    @Test
    void a_stretch_too_long_to_be_made_longer_can_still_be_made_shorter_and_be_moved() {
        Interval vast = Interval.around(0, 1e150);
        assertEquals(Optional.empty(), vast.scaled(0, 1.1));
        assertEquals(Optional.of(new Interval(-5e149, 5e149)), vast.scaled(0, 0.5));
        assertEquals(Optional.of(new Interval(0, 2e150)), vast.shifted(1e150));
    }
}
