package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.backprop.explorer.chart.curve.CostReading;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.junit.jupiter.api.Test;

/** The reading of a cost curve in one pixel column. */
class CostReadingTest {

    @Test
    void in_a_column_of_one_update_it_is_the_nearest() {
        CostCurve curve = TestCurves.falling(20).costCurve();
        CostReading reading = CostReading.of(curve, 6.6, 0.05);
        assertTrue(reading.isOne());
        assertEquals(7, reading.first());
        assertEquals(32 / Math.pow(4, 7), reading.total().min());
        assertEquals(32 / Math.pow(4, 7), reading.total().max());
    }

    @Test
    void beyond_the_ends_it_is_the_first_or_the_last() {
        CostCurve curve = TestCurves.falling(20).costCurve();
        assertEquals(0, CostReading.of(curve, -3, 0.05).first());
        assertEquals(20, CostReading.of(curve, 25, 4).last());
    }

    @Test
    void in_a_column_of_many_it_is_their_least_and_their_greatest() {
        CostCurve curve = TestCurves.noisy(5_000).costCurve();
        CostReading reading = CostReading.of(curve, 1_000, 13);
        assertEquals(994, reading.first());
        assertEquals(1_006, reading.last());
        double[] costs = IntStream.rangeClosed(994, 1_006)
                .mapToDouble(curve::get)
                .sorted()
                .toArray();
        assertEquals(new CostReading.CostRange(costs[0], costs[12]), reading.total());
        assertTrue(costs[0] < costs[12]);
    }

    @Test
    void the_data_cost_is_told_apart() {
        CostCurve curve = TestCurves.penalized(50).costCurve();
        CostReading reading = CostReading.of(curve, 0, 0.1);
        assertEquals(4, reading.total().min() - reading.data().min(), 1e-12);
    }
}
