package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.curve.MovingAverage;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.junit.jupiter.api.Test;

/** The moving average against plain summation. */
class MovingAverageTest {

    private static final int LAST = 60;
    private static final int EDIT = 23;
    private static final Interval SEEN = new Interval(0, LAST);

    private final CostCurve noisy = TestCurves.noisy(LAST).costCurve();

    private static MovingAverage smoothing(CostCurve curve, long epoch, Long... edits) {
        List<Edit> all = Stream.of(edits)
                .map(update -> new Edit(update, Change.SetParameters.of(0, 0)))
                .toList();
        CostHistory history = new CostHistory(curve, 0, curve.get(0), OptionalDouble.empty(), all, epoch);
        return new MovingAverage(history, SEEN);
    }

    /** The mean of those from {@code first} to {@code last} that lie on the same side of the edit as {@code update}. */
    private double mean(int update, int first, int last) {
        return IntStream.rangeClosed(0, LAST)
                .filter(other -> other >= first && other <= last && other < EDIT == update < EDIT)
                .mapToDouble(noisy::get)
                .average()
                .orElseThrow();
    }

    @Test
    void over_an_odd_number_of_updates_all_weigh_the_same() {
        for (int epoch : new int[] {3, 5, 21}) {
            MovingAverage movingAverage = smoothing(noisy, epoch, (long) EDIT);
            for (int update = 0; update <= LAST; update++) {
                double expected = mean(update, update - (epoch - 1) / 2, update + (epoch - 1) / 2);
                assertEquals(expected, movingAverage.averageAt(update), 1e-12 * expected, epoch + " around " + update);
            }
        }
    }

    @Test
    void over_an_even_number_of_updates_it_is_the_mean_of_the_mean_to_the_left_and_that_to_the_right() {
        for (int epoch : new int[] {2, 4, 20}) {
            MovingAverage movingAverage = smoothing(noisy, epoch, (long) EDIT);
            for (int update = 0; update <= LAST; update++) {
                double left = mean(update, update - epoch / 2, update + epoch / 2 - 1);
                double right = mean(update, update - epoch / 2 + 1, update + epoch / 2);
                double expected = (left + right) / 2;
                assertEquals(expected, movingAverage.averageAt(update), 1e-12 * expected, epoch + " around " + update);
            }
        }
    }

    @Test
    void over_an_even_number_of_updates_both_ends_have_half_weight() {
        for (int update = 2; update <= LAST - 2; update++) {
            double ends = noisy.get(update - 2) / 2 + noisy.get(update + 2) / 2;
            double inner = noisy.get(update - 1) + noisy.get(update) + noisy.get(update + 1);
            assertEquals((ends + inner) / 4, smoothing(noisy, 4).averageAt(update), 1e-12 * inner);
        }
    }

    /** The costs are 32, 8, 2, 0.5. */
    @Test
    void four_updates_are_smoothed_by_hand() {
        MovingAverage movingAverage = smoothing(TestCurves.falling(3).costCurve(), 2);
        assertEquals((32 + (32 + 8) / 2.0) / 2, movingAverage.averageAt(0), 1e-14);
        assertEquals((32 / 2.0 + 8 + 2 / 2.0) / 2, movingAverage.averageAt(1), 1e-14);
        assertEquals((8 / 2.0 + 2 + 0.5 / 2) / 2, movingAverage.averageAt(2), 1e-14);
        assertEquals(((2 + 0.5) / 2 + 0.5) / 2, movingAverage.averageAt(3), 1e-14);
    }

    @Test
    void it_is_on_from_the_first_update_that_has_enough_on_both_sides() {
        assertFalse(smoothing(TestCurves.falling(3).costCurve(), 1).isActive());
        assertFalse(smoothing(TestCurves.falling(3).costCurve(), 4).isActive());
        assertTrue(smoothing(TestCurves.falling(4).costCurve(), 4).isActive());
        assertFalse(smoothing(TestCurves.falling(3).costCurve(), 5).isActive());
        assertTrue(smoothing(TestCurves.falling(4).costCurve(), 5).isActive());
    }
}
