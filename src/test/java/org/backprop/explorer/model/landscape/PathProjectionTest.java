package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.FilterNormalization;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.TrajectoryPoint;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/** The trajectory of a run of the 2-2-2-2 network, projected onto planes. */
class PathProjectionTest {

    private static final Preset PRESET = Preset.twoTwoTwoTwo();
    private static final NetworkObjective NETWORK = PRESET.network();
    private static final int X = NETWORK.parameterIndex("w[3,1,1]");
    private static final int Y = NETWORK.parameterIndex("b[3,2]");

    private final Timeline timeline = new Timeline(NETWORK, PRESET.initialState(), List.of());

    /** Every update that is known. */
    private static List<TrajectoryPoint> path(Timeline timeline) {
        long[] updates = LongStream.rangeClosed(0, timeline.length()).toArray();
        List<Parameters> parameters = timeline.historySnapshot().parametersAfter(updates);
        return LongStream.of(updates)
                .mapToObj(update -> new TrajectoryPoint(update, parameters.get((int) update)))
                .toList();
    }

    private static List<PathPoint> on(Plane plane, Timeline timeline, int most) {
        CostEvaluator evaluator = CostFunction.of(timeline.snapshot()).evaluator();
        return new PathProjection(plane, evaluator, timeline.costCurve())
                .evaluate(projected(plane, path(timeline)), most, () -> false)
                .orElseThrow();
    }

    private static List<ProjectedPoint> projected(Plane plane, List<TrajectoryPoint> path) {
        return path.stream()
                .map(point -> new ProjectedPoint(point.updateCount(), plane.project(point.parameters()), false))
                .toList();
    }

    private List<PathPoint> on(Plane plane) {
        return on(plane, timeline, 10_000);
    }

    private List<TrajectoryPoint> path() {
        return path(timeline);
    }

    @Test
    void each_point_lies_at_its_own_values_of_the_two_parameters() {
        timeline.trainingLoop().trainTo(50, false);
        List<PathPoint> points = on(new ParameterPlane(timeline.cursor().state().parameters(), X, Y));
        assertEquals(51, points.size());
        for (int i = 0; i <= 50; i++) {
            Parameters there = path().get(i).parameters();
            assertEquals(
                    new Coordinates(there.get(X), there.get(Y)), points.get(i).coordinates());
            assertEquals(i, points.get(i).updateCount());
        }
    }

    @Test
    void the_true_cost_is_the_one_that_was_recorded() {
        timeline.trainingLoop().trainTo(50, false);
        for (PathPoint point : on(new ParameterPlane(timeline.cursor().state().parameters(), X, Y))) {
            assertEquals(timeline.costCurve().get((int) point.updateCount()), point.cost());
        }
    }

    @Test
    void the_recorded_cost_stays_when_the_map_measures_another() {
        timeline.trainingLoop().trainTo(50, false);
        Regularization penalty = new Regularization(0.1, 0);
        Plane plane = new ParameterPlane(timeline.cursor().state().parameters(), X, Y);
        CostEvaluator evaluator = new CostFunction(NETWORK, penalty).evaluator();
        PathPoint end = new PathProjection(plane, evaluator, timeline.costCurve())
                .evaluate(projected(plane, path()), 2, () -> false)
                .orElseThrow()
                .get(50);
        assertEquals(timeline.costCurve().get(50), end.cost());
        assertTrue(end.gap() < -0.1, "the map has a penalty of " + -end.gap());
    }

    @Test
    void the_gap_is_the_true_cost_less_that_with_the_rest_of_the_map() {
        timeline.trainingLoop().trainTo(50, false);
        Parameters rest = timeline.cursor().state().parameters();
        List<PathPoint> points = on(new ParameterPlane(rest, X, Y));
        for (int i = 0; i <= 50; i++) {
            Parameters there = path().get(i).parameters();
            Parameters beside = rest.with(X, there.get(X)).with(Y, there.get(Y));
            assertEquals(loss(beside), points.get(i).projectedCost(), 1e-15);
            assertEquals(loss(there) - loss(beside), points.get(i).gap(), 2e-15);
        }
        assertTrue(points.get(0).gap() > 1e-3, "the other parameters moved");
        assertEquals(0, points.get(50).gap());
    }

    private static double loss(Parameters parameters) {
        return NETWORK.trace(parameters, 0).loss();
    }

    /** All parameters but two are frozen, so that the path stays in the plane. */
    @Test
    void while_only_these_two_are_trained_the_gap_is_exactly_0() {
        TrainingSettings trainingSettings =
                PRESET.initialState().settings().withRegularization(new Regularization(1e-3, 1e-2));
        for (int p = 0; p < NETWORK.dimension(); p++) {
            trainingSettings = trainingSettings.withFrozen(p, p != X && p != Y);
        }
        Timeline two = new Timeline(
                NETWORK, PRESET.initialState(), List.of(new Edit(0, new Change.SetTraining(trainingSettings))));
        two.trainingLoop().trainTo(500, false);
        List<PathPoint> points = on(new ParameterPlane(two.cursor().state().parameters(), X, Y), two, 501);
        assertEquals(501, points.size());
        assertTrue(points.stream().allMatch(point -> point.gap() == 0));
        assertTrue(
                Math.abs(points.get(500).coordinates().a()
                                - points.get(0).coordinates().a())
                        > 0.01,
                "the path leads somewhere");
    }

    @Test
    void on_random_directions_each_point_lies_where_the_plane_is_nearest() {
        timeline.trainingLoop().trainTo(50, false);
        Axes axes = FilterNormalization.directions(
                NETWORK, timeline.cursor().state().parameters(), 7);
        Plane plane = new SpannedPlane(axes, timeline.cursor().state().parameters());
        List<PathPoint> points = on(plane);
        for (int i = 0; i <= 50; i += 10) {
            Parameters there = path().get(i).parameters();
            Coordinates at = points.get(i).coordinates();
            double distance = distance(there, plane.parametersAt(at));
            for (double[] aside : new double[][] {{1e-3, 0}, {-1e-3, 0}, {0, 1e-3}, {0, -1e-3}, {1e-3, -1e-3}}) {
                Coordinates beside = new Coordinates(at.a() + aside[0], at.b() + aside[1]);
                assertTrue(distance(there, plane.parametersAt(beside)) > distance, "a nearer point of update " + i);
            }
            assertEquals(
                    loss(there) - loss(plane.parametersAt(at)), points.get(i).gap(), 2e-15);
        }
        assertEquals(0, points.get(50).gap());
    }

    private static double distance(Parameters a, Parameters b) {
        double sum = 0;
        for (int p = 0; p < a.size(); p++) {
            sum += (a.get(p) - b.get(p)) * (a.get(p) - b.get(p));
        }
        return Math.sqrt(sum);
    }

    @Test
    void of_many_points_some_evenly_spaced_are_evaluated() {
        assertArrayEquals(
                new int[] {0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000}, PathProjection.downsampled(1001, 11));
        assertArrayEquals(new int[] {0, 1, 2}, PathProjection.downsampled(3, 11));
        assertArrayEquals(new int[] {0, 1000}, PathProjection.downsampled(1001, 2));
    }

    @Test
    void the_gaps_between_evaluated_points_are_interpolated() {
        timeline.trainingLoop().trainTo(50, false);
        Plane plane = new ParameterPlane(timeline.cursor().state().parameters(), X, Y);
        List<PathPoint> all = on(plane, timeline, 51);
        List<PathPoint> some = on(plane, timeline, 6);
        assertEquals(51, some.size());
        for (int i = 0; i <= 50; i++) {
            int before = i / 10 * 10;
            int after = Math.min(before + 10, 50);
            double gap =
                    all.get(before).gap() * (10 - i % 10) / 10 + all.get(after).gap() * (i % 10) / 10;
            assertEquals(gap, some.get(i).gap(), 1e-15);
            assertEquals(all.get(i).cost(), some.get(i).cost());
        }
    }

    @Test
    void a_path_of_one_point_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PathProjection.downsampled(5, 1));
    }

    @Test
    void a_path_that_has_not_begun_is_its_start() {
        assertEquals(
                1,
                on(new ParameterPlane(timeline.cursor().state().parameters(), X, Y))
                        .size());
    }

    @Test
    void a_path_that_is_given_up_is_none_at_once() {
        timeline.trainingLoop().trainTo(50, false);
        Plane plane = new ParameterPlane(timeline.cursor().state().parameters(), X, Y);
        CostEvaluator evaluator = CostFunction.of(timeline.snapshot()).evaluator();
        PathProjection onPlane = new PathProjection(plane, evaluator, timeline.costCurve());
        for (int most : new int[] {0, 1, 50}) {
            AtomicInteger questions = new AtomicInteger();
            assertEquals(
                    Optional.empty(),
                    onPlane.evaluate(projected(plane, path()), 51, () -> questions.incrementAndGet() > most));
            assertEquals(most + 1, questions.get());
        }
    }
}
