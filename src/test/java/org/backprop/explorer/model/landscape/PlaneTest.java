package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;

/** Planes in the 18 dimensions of the 2-2-2-2 network; nearest points by numpy.linalg.lstsq. */
class PlaneTest {

    private static final Parameters START = Preset.twoTwoTwoTwo().initialState().parameters();

    /** Directions at no right angle: their product is 0.25. */
    private static final Axes AXES =
            new Axes(START, vector(i -> (7 * i % 5 - 2) / 4.0), vector(i -> (3 * i % 7 - 3) / 8.0));

    private static final Parameters ELSEWHERE = vector(i -> ((i * i * 31 + 11 * i) % 23 - 11) / 7.0);

    private interface Component {
        double at(int index);
    }

    private static Parameters vector(Component component) {
        return Parameters.of(IntStream.range(0, 18).mapToDouble(component::at).toArray());
    }

    private static Parameters random(Random random) {
        return vector(i -> random.nextGaussian());
    }

    private static List<Plane> planes() {
        return List.of(new ParameterPlane(START, 2, 10), new SpannedPlane(AXES, START));
    }

    @Test
    void the_coordinates_of_a_point_are_those_of_the_nearest_point_of_the_plane() {
        Coordinates at = AXES.coordinatesOf(ELSEWHERE);
        assertEquals(1.3607014665162556, at.a(), 1e-14);
        assertEquals(-0.5409496461901343, at.b(), 1e-14);
        assertEquals(at, new SpannedPlane(AXES, START).project(ELSEWHERE));
    }

    @Test
    void the_coordinates_of_a_step_are_those_of_the_part_of_it_in_the_plane() {
        Coordinates step = new SpannedPlane(AXES, START).projectDisplacement(ELSEWHERE.toArray());
        assertEquals(1.2267459747718186, step.a(), 1e-14);
        assertEquals(-0.3683724746179882, step.b(), 1e-14);
    }

    @Test
    void a_plane_that_does_not_pass_the_origin_of_its_coordinates_counts_them_alike() {
        assertEquals(AXES.coordinatesOf(ELSEWHERE), new SpannedPlane(AXES, random(new Random(3))).project(ELSEWHERE));
    }

    @Test
    void over_two_parameters_the_coordinates_are_their_values() {
        Plane plane = new ParameterPlane(START, 2, 10);
        assertEquals(new Coordinates(ELSEWHERE.get(2), ELSEWHERE.get(10)), plane.project(ELSEWHERE));
        assertEquals(
                new Coordinates(ELSEWHERE.get(2), ELSEWHERE.get(10)), plane.projectDisplacement(ELSEWHERE.toArray()));
    }

    @Test
    void over_two_parameters_the_rest_is_held_still() {
        Parameters there = new ParameterPlane(START, 2, 10).parametersAt(new Coordinates(-4, 7));
        assertEquals(START.with(2, -4).with(10, 7), there);
    }

    @Test
    void coordinates_along_two_directions_count_how_far_to_go() {
        Parameters there = new SpannedPlane(AXES, START).parametersAt(new Coordinates(0.3, -0.7));
        for (int p = 0; p < 18; p++) {
            assertEquals(
                    START.get(p) + 0.3 * AXES.u().get(p) - 0.7 * AXES.v().get(p),
                    there.get(p),
                    1e-15,
                    "parameter " + p);
        }
    }

    @Test
    void a_point_of_the_plane_has_the_coordinates_it_was_found_by() {
        for (Plane plane : planes()) {
            Coordinates at = plane.project(plane.parametersAt(new Coordinates(0.3, -0.7)));
            assertEquals(0.3, at.a(), 1e-14);
            assertEquals(-0.7, at.b(), 1e-14);
        }
    }

    @Test
    void a_plane_through_a_point_holds_it_bit_for_bit() {
        Random random = new Random(4);
        for (int n = 0; n < 1000; n++) {
            Parameters point = random(random);
            for (Plane plane : planes()) {
                Plane through = plane.parallelThrough(point);
                assertEquals(point, through.parametersAt(through.project(point)));
                assertEquals(plane.project(point), through.project(point), "the coordinates stay the same");
            }
        }
    }

    @Test
    void a_plane_over_two_parameters_is_the_same_through_each_of_its_points() {
        Plane plane = new ParameterPlane(START, 2, 10);
        assertEquals(plane, plane.parallelThrough(START.with(2, 5).with(10, -5)));
        assertNotEquals(plane, plane.parallelThrough(START.with(3, 5)));
    }

    @Test
    void a_plane_knows_how_many_parameters_there_are() {
        planes().forEach(plane -> assertEquals(18, plane.dimension()));
    }

    @Test
    void locating_a_point_writes_all_its_parameters() {
        for (Plane plane : planes()) {
            double[] point = new double[18];
            plane.copyParametersTo(0.3, -0.7, point);
            assertArrayEquals(plane.parametersAt(new Coordinates(0.3, -0.7)).toArray(), point);
        }
    }

    @Test
    void a_plane_over_one_parameter_twice_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ParameterPlane(START, 4, 4));
    }
}
