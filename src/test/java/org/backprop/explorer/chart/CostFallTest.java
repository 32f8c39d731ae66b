package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.backprop.explorer.chart.curve.CostFall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a curve in which the cost falls. */
class CostFallTest {

    /** Each update takes three quarters of the cost: after two updates 0.0625 of it are left, after three 0.0156. */
    @ParameterizedTest
    @ValueSource(ints = {10, 1000, 100_000})
    void the_fall_ends_a_little_after_most_of_it_however_long_the_run(int updates) {
        assertEquals(5, CostFall.end(TestCurves.falling(updates).costCurve()));
    }
}
