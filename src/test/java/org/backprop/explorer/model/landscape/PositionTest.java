package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.LandscapeBuilder.Resolution;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

/** The arrow of the negative gradient and the ring of the next update, on maps of the 2-2-2-2 network. */
class PositionTest {

    private static final Preset PRESET = Preset.twoTwoTwoTwo();
    private static final NetworkObjective NETWORK = PRESET.network();

    /** The gradient at the start, with an L2 penalty of 0.02, by NumPy. */
    private static final double[] GRADIENT = {
        0.0029616574433318542,
        0.0049613007670448244,
        0.003923314886663708,
        0.005922601534089648,
        -0.0007668511333629172,
        -0.0007739846591035199,
        0.024556626349178393,
        -0.007016112765138019,
        0.025657494489832806,
        -0.006119780240599915,
        0.027907405682819495,
        -0.028681903672053054,
        0.11769669867751688,
        -0.09524325444352028,
        0.09261528812339778,
        -0.07677574403697036,
        0.1353492500497935,
        -0.11744391377695806
    };

    private static Timeline timeline(TrainingSettings trainingSettings) {
        TrainingState initial =
                TrainingState.initial(NETWORK, PRESET.initialState().parameters(), trainingSettings);
        Timeline timeline = new Timeline(NETWORK, initial, List.of());
        timeline.cursor().seek(new Moment(0, 0, Phase.GRADIENT));
        return timeline;
    }

    private static Coordinates descent(Landscape map) {
        return map.position().derivatives().orElseThrow().negativeGradient();
    }

    private static Timeline penalized() {
        return timeline(TrainingSettings.DEFAULT.withRegularization(new Regularization(0, 0.02)));
    }

    private static Landscape map(Timeline timeline, Directions directions) {
        return new LandscapeBuilder(timeline.snapshot(), directions, Optional.empty(), Optional.empty())
                .build(Resolution.full(4), () -> false)
                .orElseThrow();
    }

    @Test
    void over_two_parameters_the_descent_is_minus_their_components_of_the_gradient() {
        for (int x = 0; x < 18; x++) {
            int y = (x + 5) % 18;
            Coordinates descent = descent(map(penalized(), new Directions.TwoParameters(x, y)));
            assertEquals(-GRADIENT[x], descent.a(), 1e-15);
            assertEquals(-GRADIENT[y], descent.b(), 1e-15);
        }
    }

    /**
     * Of all steps in the plane it is the nearest to the negative gradient: the residual is orthogonal to the plane.
     */
    @Test
    void over_random_directions_the_descent_is_the_nearest_step_in_the_plane() {
        checkNearest(map(penalized(), new Directions.RandomDirections(2)));
    }

    @Test
    void over_principal_components_it_is_so_too() {
        Timeline timeline = penalized();
        timeline.trainingLoop().trainTo(20, false);
        timeline.cursor().seek(new Moment(0, 0, Phase.GRADIENT));
        checkNearest(map(timeline, new Directions.PrincipalComponents()));
    }

    private static void checkNearest(Landscape map) {
        Axes axes = ((SpannedPlane) map.surface().plane()).axes();
        Coordinates descent = descent(map);
        double alongU = 0;
        double alongV = 0;
        double length = 0;
        for (int p = 0; p < 18; p++) {
            double left = -GRADIENT[p]
                    - descent.a() * axes.u().get(p)
                    - descent.b() * axes.v().get(p);
            alongU += left * axes.u().get(p);
            alongV += left * axes.v().get(p);
            length += Math.abs(descent.a() * axes.u().get(p));
        }
        assertEquals(0, alongU, 1e-14);
        assertEquals(0, alongV, 1e-14);
        assertNotEquals(0, length, 1e-6);
    }

    @Test
    void the_next_update_lands_at_its_own_values_of_the_two_parameters() {
        Coordinates landing = map(penalized(), new Directions.TwoParameters(12, 4))
                .position()
                .nextPoint()
                .orElseThrow();
        assertEquals(0.8 - 0.5 * GRADIENT[12], landing.a(), 1e-15);
        assertEquals(0.35 - 0.5 * GRADIENT[4], landing.b(), 1e-15);
    }

    @Test
    void at_each_phase_the_map_shows_the_update_of_the_moment_as_far_as_it_is_computed() {
        TrainingSettings trainingSettings = TrainingSettings.DEFAULT
                .withOptimizer(new Adam(0.05, 0.9, 0.999, 1e-8))
                .withFrozen(12, true);
        Timeline timeline = timeline(trainingSettings);
        timeline.trainingLoop().trainTo(7, false);
        List<Directions> all = List.of(
                new Directions.TwoParameters(12, 5),
                new Directions.RandomDirections(2),
                new Directions.PrincipalComponents());
        Parameters before = timeline.cursor().state().parameters();
        for (int phase = 0; phase < 10; phase++) {
            timeline.cursor().stepForward(Granularity.LAYER);
            Phase present = timeline.cursor().moment().phase();
            Parameters next = afterTheNextUpdate(timeline);
            for (Directions directions : all) {
                Landscape map = map(timeline, directions);
                Plane plane = map.surface().plane();
                Landscape.Position position = map.position();
                boolean isDone = present.equals(Phase.UPDATE);
                boolean isKnown = present.equals(Phase.GRADIENT);
                assertEquals(Optional.of(plane.project(next)).filter(at -> isKnown), position.nextPoint());
                assertEquals(
                        Optional.of(plane.project(before)).filter(at -> isDone),
                        position.previousPoint().map(PathPoint::coordinates));
                assertEquals(isKnown || isDone, position.derivatives().isPresent());
                assertEquals(isKnown, position.descentAhead().isPresent());
            }
        }
        assertEquals(Phase.UPDATE, timeline.cursor().moment().phase(), "these were the phases of a whole update");
    }

    private static Parameters afterTheNextUpdate(Timeline timeline) {
        Moment moment = timeline.cursor().moment();
        timeline.trainingLoop().trainTo(moment.updateCount() + 1, false);
        Parameters next = timeline.cursor().state().parameters();
        timeline.cursor().seek(moment);
        return next;
    }

    @Test
    void a_landing_beyond_all_numbers_is_none() {
        Timeline timeline = timeline(TrainingSettings.DEFAULT
                .withOptimizer(new GradientDescent(Double.MAX_VALUE))
                .withRegularization(new Regularization(0, 20)));
        Directions weights = new Directions.TwoParameters(12, 13);
        assertEquals(Optional.empty(), map(timeline, weights).position().nextPoint());
    }
}
