package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.LandscapeBuilder.Resolution;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

/** Landscapes of the 2-2-2-2 network, one built after another. */
class LandscapeBuilderTest {

    private static final Preset PRESET = Preset.twoTwoTwoTwo();
    private static final NetworkObjective NETWORK = PRESET.network();
    private static final int X = NETWORK.parameterIndex("w[3,1,1]");
    private static final int Y = NETWORK.parameterIndex("b[3,2]");
    private static final int ANOTHER = NETWORK.parameterIndex("w[1,2,1]");
    private static final Directions PARAMETERS = new Directions.TwoParameters(X, Y);
    private static final List<Directions> ALL =
            List.of(PARAMETERS, new Directions.RandomDirections(3), new Directions.PrincipalComponents());
    private static final Resolution COARSE = Resolution.full(12);

    private final Timeline timeline = new Timeline(NETWORK, PRESET.initialState(), List.of());

    private LandscapeBuilder survey(Directions directions) {
        return new LandscapeBuilder(timeline.snapshot(), directions, Optional.empty(), Optional.empty());
    }

    private LandscapeBuilder survey(Directions directions, Landscape before) {
        return new LandscapeBuilder(timeline.snapshot(), directions, Optional.empty(), Optional.of(before));
    }

    private static Landscape map(LandscapeBuilder landscapeBuilder) {
        return landscapeBuilder.build(COARSE, () -> false).orElseThrow();
    }

    private void set(int index, double value) {
        timeline.edit(new Change.SetParameters(new TreeMap<>(Map.of(index, value))), null);
    }

    @Test
    void the_map_goes_through_the_present_parameters() {
        timeline.trainingLoop().trainTo(40, false);
        timeline.cursor().seek(25);
        set(ANOTHER, 0.7);
        for (Directions directions : ALL) {
            Landscape map = map(survey(directions));
            PathPoint here = map.position().point();
            assertEquals(
                    timeline.cursor().state().parameters(),
                    map.surface().plane().parametersAt(here.coordinates()),
                    "bit for bit, " + directions);
            assertEquals(0, here.gap());
            assertEquals(25, here.updateCount());
            assertEquals(timeline.costCurve().get(25), here.cost());
        }
    }

    @Test
    void each_cost_on_the_map_is_what_learning_records_there() {
        timeline.trainingLoop().trainTo(10, false);
        timeline.edit(
                new Change.SetTraining(TrainingSettings.DEFAULT.withRegularization(new Regularization(0, 0.01))), null);
        Landscape map = map(survey(PARAMETERS));
        for (int i = 0; i < 12; i++) {
            Grid grid = map.surface().grid();
            timeline.edit(new Change.SetParameters(new TreeMap<>(Map.of(X, grid.x(i), Y, grid.y(11 - i)))), null);
            assertEquals(timeline.costCurve().get(10), map.surface().cost(i, 11 - i));
        }
    }

    @Test
    void all_of_the_path_is_on_the_map_what_is_ahead_included() {
        timeline.trainingLoop().trainTo(400, false);
        timeline.cursor().seek(100);
        for (Directions directions : ALL) {
            Landscape map = map(survey(directions));
            assertTrue(
                    map.path().stream()
                            .allMatch(point -> map.viewWindow()
                                            .x()
                                            .contains(point.coordinates().a())
                                    && map.viewWindow()
                                            .y()
                                            .contains(point.coordinates().b())),
                    directions.toString());
            assertEquals(400, map.path().get(map.path().size() - 1).updateCount());
        }
    }

    @Test
    void before_the_first_step_there_are_no_principal_components() {
        Directions principal = new Directions.PrincipalComponents();
        assertEquals(Optional.empty(), survey(principal).build(COARSE, () -> false));
        timeline.trainingLoop().trainTo(5, false);
        assertTrue(survey(principal).build(COARSE, () -> false).isPresent());
    }

    @Test
    void a_survey_that_is_given_up_has_no_map() {
        timeline.trainingLoop().trainTo(20, false);
        for (Directions directions : ALL) {
            for (int most : new int[] {0, 5, 25}) { // before the path, on it, and on the surface
                AtomicInteger questions = new AtomicInteger();
                assertEquals(
                        Optional.empty(), survey(directions).build(COARSE, () -> questions.incrementAndGet() > most));
                assertEquals(most + 1, questions.get(), "it is given up at once");
            }
        }
    }

    @Test
    void the_surface_stays_while_the_point_moves_in_its_plane() {
        Landscape before = map(survey(PARAMETERS));
        set(X, 0.9);
        set(Y, -0.4);
        Landscape after = map(survey(PARAMETERS, before));
        assertSame(before.surface(), after.surface());
        assertSame(before.contours(), after.contours());
        assertEquals(new Coordinates(0.9, -0.4), after.position().point().coordinates());
    }

    @Test
    void the_surface_is_measured_anew_when_another_parameter_changes() {
        Landscape before = map(survey(PARAMETERS));
        set(ANOTHER, 3);
        Landscape after = map(survey(PARAMETERS, before));
        assertEquals(before.viewWindow(), after.viewWindow());
        assertNotSame(before.surface(), after.surface());
        assertNotEquals(before.surface().cost(5, 5), after.surface().cost(5, 5));
    }

    @Test
    void the_surface_is_measured_anew_when_the_penalty_changes() {
        Landscape before = map(survey(PARAMETERS));
        timeline.edit(
                new Change.SetTraining(TrainingSettings.DEFAULT.withRegularization(new Regularization(0, 0.1))), null);
        Landscape after = map(survey(PARAMETERS, before));
        assertTrue(after.surface().cost(5, 5) > before.surface().cost(5, 5));
    }

    @Test
    void another_learning_rate_leaves_the_surface_as_it_is() {
        Landscape before = map(survey(PARAMETERS));
        timeline.edit(new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(2))), null);
        assertSame(before.surface(), map(survey(PARAMETERS, before)).surface());
    }

    @Test
    void a_finer_map_of_the_same_part_follows_a_coarse_one() {
        LandscapeBuilder landscapeBuilder = survey(PARAMETERS);
        Landscape coarse = map(landscapeBuilder);
        Landscape fine = landscapeBuilder
                .refining(coarse)
                .build(Resolution.full(48), () -> false)
                .orElseThrow();
        assertEquals(48, fine.surface().grid().columns());
        assertEquals(coarse.viewWindow(), fine.viewWindow());
    }

    @Test
    void a_coarser_map_than_the_one_before_is_not_made() {
        LandscapeBuilder landscapeBuilder = survey(PARAMETERS);
        Landscape fine =
                landscapeBuilder.build(Resolution.full(48), () -> false).orElseThrow();
        assertSame(fine.surface(), map(landscapeBuilder.refining(fine)).surface());
    }

    @Test
    void what_a_person_has_chosen_is_shown_even_if_the_path_is_not_in_it() {
        ViewWindow chosen = new ViewWindow(new Interval(7, 8), new Interval(-9, -6));
        Landscape before = map(survey(PARAMETERS));
        LandscapeBuilder landscapeBuilder =
                new LandscapeBuilder(timeline.snapshot(), PARAMETERS, Optional.of(chosen), Optional.of(before));
        assertEquals(chosen, map(landscapeBuilder).viewWindow());
    }

    @Test
    void the_part_that_is_shown_stays_while_the_path_fits_in() {
        Landscape before = map(survey(PARAMETERS));
        timeline.trainingLoop().trainTo(30, false);
        assertEquals(before.viewWindow(), map(survey(PARAMETERS, before)).viewWindow());
        set(X, 40);
        assertTrue(map(survey(PARAMETERS, before)).viewWindow().x().contains(40));
    }

    @Test
    void a_map_of_a_path_along_one_coordinate_is_not_flat() {
        set(X, 50);
        timeline.trainingLoop().trainTo(1, false);
        set(X, -50);
        ViewWindow viewWindow = map(survey(PARAMETERS)).viewWindow();
        assertTrue(viewWindow.y().length() > 0.3 * viewWindow.x().length(), viewWindow.toString());
    }

    @Test
    void directions_that_are_held_stay_when_the_path_would_turn_them() {
        timeline.trainingLoop().trainTo(30, false);
        Landscape before = map(survey(new Directions.PrincipalComponents()));
        set(X, 8);
        timeline.trainingLoop().trainTo(60, false);
        Directions held = new Directions.FixedPlane(before.surface().plane(), 0);
        SpannedPlane kept =
                (SpannedPlane) held.planeAt(timeline.snapshot(), () -> false).orElseThrow();
        SpannedPlane free = (SpannedPlane) new Directions.PrincipalComponents()
                .planeAt(timeline.snapshot(), () -> false)
                .orElseThrow();
        assertEquals(((SpannedPlane) before.surface().plane()).axes(), kept.axes());
        assertNotEquals(kept.axes(), free.axes());
        assertEquals(0, map(survey(held)).position().point().gap());
    }

    @Test
    void the_same_seed_gives_the_same_random_directions_while_learning_goes_on() {
        SpannedPlane before = (SpannedPlane)
                map(survey(new Directions.RandomDirections(3))).surface().plane();
        timeline.trainingLoop().trainTo(30, false);
        SpannedPlane after = (SpannedPlane)
                map(survey(new Directions.RandomDirections(3))).surface().plane();
        SpannedPlane other = (SpannedPlane)
                map(survey(new Directions.RandomDirections(4))).surface().plane();
        assertEquals(before.axes(), after.axes());
        assertNotEquals(before.axes(), other.axes());
    }

    @Test
    void a_quick_map_is_as_fine_as_a_few_milliseconds_allow() {
        assertEquals(new Resolution(24, 400), Resolution.coarse(100));
        assertEquals(new Resolution(20, 400), Resolution.coarse(10_000));
        assertEquals(new Resolution(8, 8), Resolution.coarse(1_000_000_000));
    }
}
