package org.backprop.explorer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0.000766912, 4, 0.0007669",
        "-0.0000766912, 4, −7.669·10⁻⁵",
        "1.0342e-5, 2, 1.0·10⁻⁵",
        "7.0138e89, 4, 7.014·10⁸⁹",
        "123456, 4, 123500",
        "12345678, 4, 1.235·10⁷"
    })
    void a_very_small_or_large_number_has_a_power_of_ten(double value, int digits, String expected) {
        assertEquals(Numbers.localize(expected), Numbers.significant(value, digits));
    }

    @ParameterizedTest
    @CsvSource({"1e-5, 1·10⁻⁵", "-1.25e-7, −1.25·10⁻⁷", "3e100, 3·10¹⁰⁰", "0.5, 0.5"})
    void a_number_with_all_its_digits_has_the_same_power_of_ten(double value, String expected) {
        assertEquals(Numbers.localize(expected), Numbers.exact(value));
        assertEquals(Numbers.localize(expected), Numbers.plain(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, -1.25e-7, 3e100, 0.5, 4.9e-324, Double.MAX_VALUE, 1.2345678901234567e-9})
    void every_text_of_all_digits_can_be_typed(double value) {
        assertEquals(value, Numbers.parse(Numbers.exact(value)));
        assertEquals(value, Numbers.parse(Numbers.plain(value)));
        assertEquals(value, Numbers.parse(Numbers.typed(value)));
    }

    @Test
    void a_count_of_any_size_is_grouped() {
        assertEquals("−12\u202f345", Numbers.count(-12345));
        assertEquals("123\u202f456\u202f789", Numbers.count(123456789L));
        assertEquals(
                "1\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000",
                Numbers.count(BigInteger.TEN.pow(21)));
    }
}
