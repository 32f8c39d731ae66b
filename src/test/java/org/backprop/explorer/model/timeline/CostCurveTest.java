package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.cost.CostCurveBuilder;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/** Cost curves against plain implementations of downsampling and of the mean. */
class CostCurveTest {

    private static final int LENGTH = 30_011;

    private final Random random = new Random(20);

    /** Data costs of a random walk with rare spikes; from {@code firstPenalty} on there are penalties. */
    private CostCurveBuilder record(int length, int firstPenalty) {
        CostCurveBuilder record = new CostCurveBuilder();
        double level = 5;
        for (int update = 0; update < length; update++) {
            level = Math.abs(level + random.nextGaussian());
            double spike = random.nextInt(700) == 0 ? 40 * random.nextDouble() : 0;
            record.append(level + spike, update < firstPenalty ? 0 : 3 * random.nextDouble());
        }
        return record;
    }

    private static int[] naiveLandmarks(int first, int last, int buckets, IntToDoubleFunction cost) {
        TreeSet<Integer> found = new TreeSet<>();
        found.add(first);
        found.add(last);
        for (int bucket = 0; bucket < buckets; bucket++) {
            int from = first + (int) ((last + 1L - first) * bucket / buckets);
            int to = first + (int) ((last + 1L - first) * (bucket + 1) / buckets);
            int low = from;
            int high = from;
            for (int update = from; update < to; update++) {
                low = cost.applyAsDouble(update) < cost.applyAsDouble(low) ? update : low;
                high = cost.applyAsDouble(update) > cost.applyAsDouble(high) ? update : high;
            }
            found.add(low);
            found.add(high);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void the_landmarks_of_any_stretch_are_the_least_and_the_greatest_of_its_parts() {
        CostCurve curve = record(LENGTH, LENGTH).toCurve();
        for (int trial = 0; trial < 60; trial++) {
            int first = random.nextInt(LENGTH - 500);
            int last = first + 400 + random.nextInt(LENGTH - first - 400);
            int buckets = 1 + random.nextInt(150);
            assertArrayEquals(naiveLandmarks(first, last, buckets, curve::get), curve.downsample(first, last, buckets));
        }
    }

    @Test
    void the_landmarks_of_L_and_of_its_data_cost_are_found_apart() {
        CostCurve curve = record(LENGTH, 9_000).toCurve();
        assertArrayEquals(
                naiveLandmarks(2_000, 29_999, 77, curve::get), curve.downsample(2_000, 29_999, 77), "with penalty");
        assertArrayEquals(
                naiveLandmarks(2_000, 29_999, 77, curve::data), curve.downsampleData(2_000, 29_999, 77), "without");
    }

    @Test
    void no_spike_is_lost_however_short_it_is() {
        CostCurveBuilder record = new CostCurveBuilder();
        for (int update = 0; update < 200_000; update++) {
            record.append(update == 123_457 ? 9 : update == 66_666 ? 0.1 : 1, 0);
        }
        int[] landmarks = record.toCurve().downsample(500);
        assertTrue(IntStream.of(landmarks).anyMatch(update -> update == 123_457));
        assertTrue(IntStream.of(landmarks).anyMatch(update -> update == 66_666));
        assertTrue(landmarks.length <= 1002, landmarks.length + " landmarks");
    }

    @Test
    void a_short_stretch_is_shown_whole() {
        CostCurve curve = record(LENGTH, LENGTH).toCurve();
        assertArrayEquals(IntStream.rangeClosed(20_000, 20_099).toArray(), curve.downsample(20_000, 20_099, 50));
    }

    @Test
    void there_are_no_landmarks_beyond_the_curve() {
        CostCurve curve = record(100, 100).toCurve();
        assertThrows(IndexOutOfBoundsException.class, () -> curve.downsample(0, 100, 10));
    }

    @Test
    void the_mean_of_any_stretch_is_that_of_its_values() {
        CostCurve curve = record(LENGTH, 10_000).toCurve();
        for (int trial = 0; trial < 300; trial++) {
            int first = random.nextInt(LENGTH);
            int last = first + random.nextInt(Math.min(LENGTH - first, trial % 2 == 0 ? 200 : LENGTH));
            double mean = naiveMean(curve, first, last);
            assertEquals(mean, curve.mean(first, last), 1e-14 * mean);
        }
    }

    /** The exact mean, rounded once. */
    private static double naiveMean(CostCurve curve, int first, int last) {
        BigDecimal sum = IntStream.rangeClosed(first, last)
                .mapToObj(update -> new BigDecimal(curve.get(update)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.doubleValue() / (last - first + 1);
    }

    @Test
    void where_all_values_are_the_same_their_mean_is_that_to_the_bit() {
        CostCurveBuilder record = new CostCurveBuilder();
        for (int update = 0; update < 5_000; update++) {
            record.append(0.75, 0);
        }
        assertEquals(0.75, record.toCurve().mean(1_345, 3_345));
    }

    @Test
    void what_is_recorded_later_leaves_a_curve_as_it_was() {
        CostCurveBuilder record = record(LENGTH, 20_000);
        CostCurve curve = record.toCurve();
        int[] before = curve.downsample(60);
        double mean = curve.mean(1_000, 29_000);
        for (int update = 0; update < 2 * LENGTH; update++) {
            record.append(100, 50);
        }
        assertEquals(LENGTH, curve.size());
        assertArrayEquals(before, curve.downsample(60));
        assertEquals(mean, curve.mean(1_000, 29_000));
    }

    @Test
    void a_record_that_leaves_another_one_has_its_beginning_and_an_end_of_its_own() {
        CostCurveBuilder whole = record(LENGTH, 8_000);
        CostCurve before = whole.toCurve();
        for (int leaving : new int[] {5_000, 8_192, 20_000}) {
            CostCurveBuilder branch = whole.upTo(leaving);
            for (int update = 0; update < 9_000; update++) {
                branch.append(update % 70, update % 3);
            }
            CostCurve curve = branch.toCurve();
            assertEquals(leaving + 9_000, curve.size());
            for (int update = 0; update < curve.size(); update++) {
                int later = update - leaving;
                assertEquals(later < 0 ? before.data(update) : later % 70, curve.data(update));
                assertEquals(later < 0 ? before.penalty(update) : later % 3, curve.penalty(update));
            }
            assertArrayEquals(
                    naiveLandmarks(0, curve.size() - 1, 90, curve::data),
                    curve.downsampleData(0, curve.size() - 1, 90));
        }
        assertArrayEquals(before.downsample(100), whole.toCurve().downsample(100));
    }

    @Test
    void the_penalty_of_each_update_is_that_of_its_parameters_to_the_bit() {
        Regularization strong = new Regularization(0.003, 0.02);
        Timeline timeline = Timelines.fiveSamples(TrainingSettings.DEFAULT.withRegularization(strong));
        timeline.trainingLoop().trainTo(40, false);
        timeline.edit(new Change.SetTraining(TrainingSettings.DEFAULT), null);
        timeline.trainingLoop().trainTo(80, false);
        CostCurve curve = timeline.costCurve();
        long[] updates = IntStream.range(0, 80).asLongStream().toArray();
        boolean[] weights = {true, false, true, false}; // w and b of each of two layers
        int update = 0;
        for (Parameters parameters : timeline.historySnapshot().parametersAfter(updates)) {
            Regularization there = update < 40 ? strong : Regularization.NONE;
            assertEquals(there.penalty(parameters.toArray(), weights), curve.penalty(update), "update " + update);
            assertEquals(curve.get(update), curve.data(update) + curve.penalty(update));
            update++;
        }
        assertTrue(curve.penalty(0) > 0);
    }

    @Test
    void a_curve_tells_whether_there_ever_was_a_penalty() {
        CostCurve curve = record(1_000, 400).toCurve();
        assertTrue(curve.hasPenalty());
        assertFalse(curve.upTo(400).hasPenalty());
        assertTrue(curve.upTo(401).hasPenalty());
        assertFalse(record(1_000, 1_000).toCurve().hasPenalty());
    }
}
