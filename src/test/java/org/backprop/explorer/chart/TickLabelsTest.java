package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels of the ticks of an axis. */
class TickLabelsTest {

    private static TickLabels labels(String values) {
        return TickLabels.of(
                Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "0.1 0.15 0.2, 0.10 0.15 0.20",
        "0.1 0.2 0.30000000000000004, 0.1 0.2 0.3",
        "-2 0 2, -2 0 2",
        "-0.5 0 0.5, -0.5 0.0 0.5",
        "0.26140 0.26141, 0.26140 0.26141",
        "999990 999995, 999990 999995",
        "0, 0",
    })
    void they_have_equal_decimals_as_few_as_possible(String values, String expected) {
        assertEquals(Arrays.asList(expected.split(" ")), labels(values).texts());
        assertEquals("L", labels(values).titled("L"));
    }

    @ParameterizedTest
    @CsvSource({
        "0 0.0000024 0.0000048, 0.0 2.4 4.8, 10⁻⁶",
        "0.0005 0.00055, 5.0 5.5, 10⁻⁴",
        "-2e10 0 2e10, -2 0 2, 10¹⁰",
        "1e307 2e307, 1 2, 10³⁰⁷",
    })
    void a_power_of_ten_that_they_have_in_common_stands_in_the_title(String values, String expected, String power) {
        assertEquals(Arrays.asList(expected.split(" ")), labels(values).texts());
        assertEquals("L ·\u2009" + power, labels(values).titled("L"));
    }
}
