package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rounding of numbers in formulas. */
class SignificantDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.5, 0.5",
        "1, 1",
        "-3, -3",
        "0.12345, 0.1235",
        "-0.12345, -0.1235",
        "0.99996, 1.000",
        "99999, 1.000e5",
        "0.0001, 0.0001",
        "0.00012345678, 0.0001235",
        "0.00009999999, 0.0001000",
        "0.00001, 1e-5",
        "0.0000123456, 1.235e-5",
        "1234.5, 1235",
        "9999.7, 1.000e4",
        "12345.6, 1.235e4",
        "123456.7, 1.235e5",
        "10000, 10000",
        "100000, 100000",
        "1000000, 1e6",
        "-1.5e300, -1.5e300",
        "4.9e-324, 4.9e-324",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void a_number_is_written_with_four_digits(double value, String expected) {
        assertEquals(expected, written(value, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "12345678901.5, 1.234567890e10",
        "1234567890, 1234567890",
        "0.333333333333, 0.3333333333",
        "1e9, 1000000000"
    })
    void a_number_is_written_with_ten_digits(double value, String expected) {
        assertEquals(expected, written(value, 10));
    }

    private static String written(double value, int digits) {
        SignificantDigits.Decimal decimal = new SignificantDigits(digits).round(value);
        return decimal.mantissa() + (decimal.exponent() == 0 ? "" : "e" + decimal.exponent());
    }

    /** A reader can tell the error bound of a number from its digits. */
    @Test
    void every_digit_that_is_written_is_right() {
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            int digits = 1 + random.nextInt(12);
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
            String written = written(value, digits);
            BigDecimal unit = new BigDecimal(written).ulp();
            BigDecimal error =
                    new BigDecimal(written).subtract(new BigDecimal(value)).abs();
            assertTrue(error.multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0, written + " for " + value);
        }
    }
}
