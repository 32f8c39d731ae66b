package org.backprop.explorer.model.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-3, -3",
        "123456789, 123456789",
        "1e9, 1e+9",
        "0.1, 0.1",
        "0.12345678, 0.123457",
        "123456.4, 123456",
        "1234567.5, 1.23457e+6",
        "0.0001, 0.0001",
        "-0.000051, -0.000051",
        "1.5e-7, 1.5e-7"
    })
    void six_digits_are_significant_and_counts_are_whole(double value, String text) {
        assertEquals(text, PlainNumberFormat.format(value));
    }
}
