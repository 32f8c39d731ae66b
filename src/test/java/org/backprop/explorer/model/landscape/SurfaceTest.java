package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/** The 2-2-2-2 network on four samples; costs by a forward pass in NumPy, in rows of rising y. */
class SurfaceTest {

    private static final double[][] PLAIN = {
        {0.21354664424551878, 0.2136156331559761, 0.2137244022011367, 0.21374781262164294},
        {0.21771930370395515, 0.217751273323813, 0.21784774574025104, 0.21789054886505477},
        {0.22259704562328364, 0.22243853934057506, 0.22235795173327477, 0.22236844751932477},
    };
    private static final double[][] WITH_PENALTY = {
        {0.8791716442455189, 0.4592406331559761, 0.45934940220113674, 0.879372812621643},
        {0.8833443037039552, 0.46337627332381304, 0.463472745740251, 0.8835155488650549},
        {0.8882220456232838, 0.4680635393405751, 0.46798295173327475, 0.8879934475193249},
    };
    private static final double[][] ALONG_DIRECTIONS = {
        {1.221436012972052, 0.5220228151813758, 0.5530794446014675, 1.2834821876369653},
        {1.167341053868152, 0.4784269013257124, 0.5427052604993328, 1.289505613722289},
        {1.314620329539435, 0.6493339260166116, 0.7217914235539497, 1.4899709579472256},
    };

    private static final NetworkObjective NETWORK = new NetworkObjective(
            Preset.twoTwoTwoTwo().network().architecture(),
            DataSet.of(
                    new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[][] {{0, 1}, {1, 0}, {1, .5}, {0, 1}}));
    private static final Parameters START = Preset.twoTwoTwoTwo().initialState().parameters();
    private static final Regularization PENALTY = new Regularization(0.01, 0.1);
    private static final Grid GRID = new Grid(new Interval(-3, 3), new Interval(-1, 2), 4, 3);
    private static final Plane PLANE =
            new ParameterPlane(START, NETWORK.parameterIndex("w[1,2,1]"), NETWORK.parameterIndex("b[2,1]"));

    private static Plane spanned() {
        return new SpannedPlane(
                new Axes(
                        START,
                        Parameters.of(IntStream.range(0, 18)
                                .mapToDouble(i -> (7 * i % 5 - 2) / 4.0)
                                .toArray()),
                        Parameters.of(IntStream.range(0, 18)
                                .mapToDouble(i -> (3 * i % 7 - 3) / 8.0)
                                .toArray())),
                START);
    }

    private static Surface measure(Regularization penalty, Plane plane, Grid grid) {
        CostEvaluator evaluator = new CostFunction(NETWORK, penalty).evaluator();
        return Surface.compute(evaluator, plane, grid, () -> false).orElseThrow();
    }

    private static void check(double[][] expected, Surface surface) {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                assertEquals(expected[row][column], surface.cost(column, row), 1e-15, row + " " + column);
            }
        }
    }

    @Test
    void over_two_parameters_it_is_the_cost_with_the_rest_held_still() {
        check(PLAIN, measure(Regularization.NONE, PLANE, GRID));
    }

    @Test
    void a_penalty_counts_in() {
        check(WITH_PENALTY, measure(PENALTY, PLANE, GRID));
    }

    @Test
    void over_two_directions_it_is_the_cost_at_their_combinations() {
        check(ALONG_DIRECTIONS, measure(PENALTY, spanned(), GRID));
    }

    @Test
    void each_cost_is_what_training_would_record_there_bit_for_bit() {
        TrainingState state = Preset.twoTwoTwoTwo().initialState();
        Trainer trainer = new Trainer(NETWORK, state);
        trainer.configure(state.settings().withRegularization(PENALTY));
        for (Plane plane : List.of(PLANE, spanned())) {
            Surface surface = measure(PENALTY, plane, new Grid(GRID.x(), GRID.y(), 20, 20));
            for (int i = 0; i < 400; i++) {
                Grid grid = surface.grid();
                Parameters there = plane.parametersAt(new Coordinates(grid.x(i % 20), grid.y(i / 20)));
                for (int p = 0; p < there.size(); p++) {
                    trainer.setParameter(p, there.get(p));
                }
                assertEquals(trainer.totalCost(), surface.cost(i % 20, i / 20));
            }
        }
    }

    /** Each grid has the trained parameters at one of its points. */
    @Test
    void where_learning_stands_it_is_the_recorded_cost_bit_for_bit() {
        Timeline timeline = new Timeline(NETWORK, Preset.twoTwoTwoTwo().initialState(), List.of());
        timeline.trainingLoop().trainTo(40, false);
        long[] updates = LongStream.rangeClosed(0, 40).toArray();
        List<Parameters> path = timeline.historySnapshot().parametersAfter(updates);
        for (int update = 0; update <= 40; update++) {
            double x = path.get(update).get(2);
            double y = path.get(update).get(10);
            Grid grid = new Grid(new Interval(x, x + 1), new Interval(y - 1, y), 5, 5);
            Surface surface = measure(Regularization.NONE, PLANE.parallelThrough(path.get(update)), grid);
            assertEquals(timeline.costCurve().get(update), surface.cost(0, 4));
        }
    }

    @Test
    void it_knows_its_plane_and_its_grid() {
        Surface surface = measure(PENALTY, PLANE, GRID);
        assertEquals(PLANE, surface.plane());
        assertEquals(GRID, surface.grid());
    }

    @Test
    void it_knows_its_least_and_greatest_finite_cost() {
        Surface surface = Surfaces.of(3, 4, Double.POSITIVE_INFINITY, 2, Double.NaN, 7, 3);
        assertEquals(2, surface.min());
        assertEquals(7, surface.max());
        assertTrue(surface.hasFiniteCost());
        assertFalse(
                Surfaces.of(2, Double.NaN, Double.NaN, Double.NaN, Double.NaN).hasFiniteCost());
    }

    @Test
    void a_measurement_that_is_given_up_gives_nothing() {
        AtomicInteger asked = new AtomicInteger();
        CostEvaluator evaluator = new CostFunction(NETWORK, PENALTY).evaluator();
        assertTrue(Surface.compute(evaluator, PLANE, GRID, () -> asked.incrementAndGet() == 2)
                .isEmpty());
        assertEquals(2, asked.get());
    }

    @Test
    void a_grid_of_a_single_row_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Grid(new Interval(0, 1), new Interval(0, 1), 5, 1));
        assertThrows(IllegalArgumentException.class, () -> new Grid(GRID.x(), GRID.y(), 1, 1));
    }
}
