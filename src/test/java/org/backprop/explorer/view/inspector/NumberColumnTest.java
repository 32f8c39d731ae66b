package org.backprop.explorer.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The format of a column of numbers. */
class NumberColumnTest {

    private static String written(Double... numbers) {
        OptionalDouble[] known = new OptionalDouble[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            known[i] = numbers[i] == null ? OptionalDouble.empty() : OptionalDouble.of(numbers[i]);
        }
        NumberColumn column = new NumberColumn(known);
        StringBuilder text = new StringBuilder(column.head("v"));
        for (OptionalDouble number : known) {
            text.append(" ").append(column.text(number));
        }
        return text.toString().replace(',', '.').replace('\u2212', '-');
    }

    @Test
    void all_numbers_have_as_many_decimals_as_the_largest_has_with_four_digits() {
        assertEquals("v 0.00000 0.01017", written(0.0, 0.0101697));
        assertEquals("v 12.30 -0.01", written(12.3, -0.0101697));
    }

    @Test
    void small_and_large_numbers_share_a_power_of_ten() {
        assertEquals("v ·10⁻⁵ 0.000 1.034", written(0.0, 1.0342e-5));
        assertEquals("v ·10⁷ 2.500 0.120", written(2.5e7, 1.2e6));
    }

    @Test
    void unknown_numbers_are_question_marks() {
        assertEquals("v 0.000 ?", written(0.0, null));
        assertEquals("v ?", written((Double) null));
    }

    @Test
    void a_number_without_bounds_does_not_spoil_the_others() {
        assertEquals("v 1.000 Infinity", written(1.0, Double.POSITIVE_INFINITY));
    }
}
