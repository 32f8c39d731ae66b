package org.backprop.explorer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as users type them, parsed to the nearest double; other texts are refused with a message. */
class NumberParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0.3|0.3",
                "0,3|0.3",
                "3/10|0.3",
                "1e-3|0.001",
                "−7.669·10⁻⁵|-7.669e-5",
                "2,5·10¹²|2.5e12",
                "2.5 × 10^-12|2.5e-12",
                "3*10^2|300",
                "1E-3|0.001",
                "2,5e+2|250",
                "-7.5|-7.5",
                "−0.5|-0.5",
                "+2|2",
                ".25|0.25",
                ",25|0.25",
                "5.|5",
                " 0.3 |0.3",
                "\u00a00.3\u202f|0.3",
                "0.1|0.1",
                "-0|0",
                "1e-400|0",
                "1.7976931348623157e308|1.7976931348623157e308",
                "4.9e-324|4.9e-324",
                "٠٫٢٥|0.25",
                "-۱۲٫۵|-12.5",
                "０．２５|0.25",
                "－１，５ｅ２|-150",
                "१२.५|12.5"
            })
    void a_decimal_is_read_however_it_is_written(String typed, double expected) {
        assertEquals(expected, Numbers.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1/2|0.5",
                "1/3|0.3333333333333333",
                "１／３|0.3333333333333333",
                "-1/3|-0.3333333333333333",
                "−1/3|-0.3333333333333333",
                "1/-4|-0.25",
                "1,5/2|0.75",
                " 3 / 10 |0.3",
                "2/0.3|6.666666666666667",
                "1e-3/1e-3|1",
                "0/5|0",
                "1e999999999/1e999999999|1",
                "4e-324/2|0",
                "1/3e999999999|0",
                "1e-999999999/3|0"
            })
    void a_fraction_is_read_as_its_value(String typed, double expected) {
        assertEquals(expected, Numbers.parse(typed));
    }

    @Test
    void a_zero_has_no_sign() {
        assertEquals(1 / 0.0, 1 / Numbers.parse("-0"));
    }

    /** Compares the whole quotient, multiplied out, with the middles between the double and its neighbors. */
    @Test
    void a_fraction_is_read_as_the_double_nearest_to_its_exact_value() {
        Random random = new Random(1);
        for (int n = 0; n < 3000; n++) {
            BigDecimal above = randomDecimal(random);
            BigDecimal below = randomDecimal(random);
            assertNearest(above, below, Numbers.parse(above + "/" + below));
        }
    }

    /** A quotient that differs from the middle of two doubles in its 800th digit or later falls on the right side. */
    @Test
    void a_fraction_next_to_the_middle_of_two_doubles_falls_on_its_side() {
        Random random = new Random(2);
        for (int n = 0; n < 300; n++) {
            double low = Math.scalb(random.nextDouble(), random.nextInt(2000) - 1000);
            BigDecimal middle =
                    new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(BigDecimal.valueOf(2));
            BigDecimal three = BigDecimal.valueOf(3);
            BigDecimal threefold = middle.multiply(three);
            BigDecimal little = middle.movePointLeft(1100).round(new java.math.MathContext(1, RoundingMode.UP));
            assertEquals(low, Numbers.parse(threefold.subtract(little) + "/" + three));
            assertEquals(Math.nextUp(low), Numbers.parse(threefold.add(little) + "/" + three));
        }
    }

    private static BigDecimal randomDecimal(Random random) {
        BigInteger digits = new BigInteger(1 + random.nextInt(60), random).add(BigInteger.ONE);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(180) - 90);
    }

    private static void assertNearest(BigDecimal above, BigDecimal below, double read) {
        BigDecimal toNext = middle(read, Math.nextUp(read));
        BigDecimal toLast = middle(read, Math.nextDown(read));
        BigDecimal sign = BigDecimal.valueOf(below.signum());
        boolean notAbove = above.multiply(sign).compareTo(toNext.multiply(below.abs())) <= 0;
        boolean notBelow = above.multiply(sign).compareTo(toLast.multiply(below.abs())) >= 0;
        assertTrue(notAbove && notBelow, () -> above + "/" + below + " was read as " + read);
    }

    private static BigDecimal middle(double one, double other) {
        return new BigDecimal(one).add(new BigDecimal(other)).divide(BigDecimal.valueOf(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void an_empty_text_is_refused_with_an_example(String typed) {
        assertRefused("There is no number here; type one such as 0.3, 0,3, 3/10 or 1e-3.", typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "e5",
                "1e",
                "-",
                "1/",
                "/2",
                "1/2/3",
                "--1",
                "5%",
                "10²",
                ".",
                "1e1.5"
            })
    void a_text_that_is_no_number_is_quoted_with_an_example(String typed) {
        assertRefused("“" + typed + "” is not a number; type one such as 0.3, 0,3, 3/10 or 1e-3.", typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.000,5", "1,000.5", "1.2.3", "1,2,3", "1 000", "1\u202f000,5", "1'000", "1.000.000/3", "1,,5"})
    void digits_with_several_separators_are_ambiguous(String typed) {
        assertRefused(
                "“" + typed
                        + "” could mean several numbers; write it without a thousands separator, as in 1000.5 or 1000,5.",
                typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "0/0", "-2/0,0", "1/0e5"})
    void a_division_by_zero_is_refused_as_such(String typed) {
        assertRefused(
                "“" + typed + "” divides by zero, which gives no number; type another number below the line.", typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999",
                "-1e309",
                "1e999999999",
                "1e99999999999999",
                "1e300/1e-300",
                "1e999999999/3",
                "1e99999999999/1",
                "2/1e-999999999"
            })
    void a_number_that_is_too_large_is_refused_as_such(String typed) {
        assertRefused("“" + typed + "” is too large; type a number below 1.8e308 in size.", typed);
    }

    @Test
    void of_a_long_text_only_the_beginning_is_repeated() {
        assertRefused(
                "“abcabcabcabcabcabcabcabc…” is not a number; type one such as 0.3, 0,3, 3/10 or 1e-3.",
                "abc".repeat(100));
    }

    @Test
    void more_digits_than_any_number_needs_are_refused() {
        assertRefused(
                "These are 10\u202f000 characters, too many to read; type a number of at most 2\u202f000.",
                "7".repeat(10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", ".", ",", " 1", "1,", "1 ", "/", "-", "1e", "(", "1'", " "})
    void no_text_takes_long_to_parse(String repeated) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int length : new int[] {1999, 2_000_000}) {
                String text = repeated.repeat(length / repeated.length());
                assertThrowsOrReads(text);
                assertThrowsOrReads("1/" + text.substring(0, text.length() - 2));
                assertThrowsOrReads(text.substring(0, text.length() - 2) + "x");
            }
        });
    }

    private static void assertThrowsOrReads(String text) {
        try {
            assertTrue(Double.isFinite(Numbers.parse(text)));
        } catch (InvalidValueException e) {
            String words = Texts.text(e.problem());
            assertTrue(words.endsWith("."), words);
        }
    }

    private static void assertRefused(String message, String typed) {
        assertEquals(
                message,
                Texts.text(assertThrows(InvalidValueException.class, () -> Numbers.parse(typed))
                        .problem()));
    }
}
