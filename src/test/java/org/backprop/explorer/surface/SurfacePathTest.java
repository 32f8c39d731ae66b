package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfacePathTest {

    /** The height of a roof's ridge in a picture of 400 by 300 pixels at a tilt of 20°, by trigonometry with Python. */
    private static final double RIDGE = 76.909067317;

    /** The height of a wall's top at a tilt of 40°, where the wall is 0.4 times as high as the box, likewise. */
    private static final double WALL = 159.500962910;

    /** The height of the roof where the path ends, at b = 0.9, with the ridge as high as the box. */
    private static final double HEIGHT_AT_END = 0.1 * 0.55;

    private static final Surface ROOF = Surfaces.of(Surfaces.square(1, 41), (a, b) -> 1 - Math.abs(b));
    private static final Surface FLAT = Surfaces.of(Surfaces.square(1, 5), (a, b) -> 0.5);

    private static PathVertex at(double a, double b) {
        return new PathVertex(new Coordinates(a, b), 1);
    }

    private static List<List<ScreenVertex>> visibleParts(RenderedSurface renderedSurface, List<PathVertex> path) {
        return SurfacePath.project(renderedSurface, path).stream()
                .filter(PathPart::visible)
                .map(PathPart::vertices)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 180})
    void a_path_over_a_roof_is_cut_at_its_ridge(double turn) {
        List<List<ScreenVertex>> seen =
                visibleParts(TestSurfaces.draft(ROOF, turn, 20), List.of(at(0, -0.9), at(0, 0.03), at(0, 0.9)));
        assertEquals(1, seen.size());
        double top = seen.get(0).stream()
                .mapToDouble(screenVertex -> screenVertex.position().y())
                .min()
                .orElseThrow();
        assertEquals(RIDGE, top, 1.5);
    }

    @Test
    void what_is_seen_of_it_is_the_near_half() {
        RenderedSurface renderedSurface = TestSurfaces.draft(ROOF, 0, 20);
        List<ScreenVertex> seen =
                visibleParts(renderedSurface, List.of(at(0, -0.9), at(0, 0.9))).get(0);
        WorldPoint start = renderedSurface
                .heightField()
                .pointAt(new Coordinates(0, -0.9))
                .orElseThrow()
                .worldPoint();
        assertEquals(renderedSurface.projection().project(start), seen.get(0).position());
    }

    @Test
    void a_path_is_in_one_piece_where_nothing_hides_it() {
        List<List<ScreenVertex>> seen =
                visibleParts(TestSurfaces.draft(ROOF, 90, 70), List.of(at(-0.9, -0.9), at(0, 0), at(0.9, 0.9)));
        assertEquals(1, seen.size());
    }

    /** Behind the wall the path reappears where the ray over its top meets the flat surface. */
    @Test
    void a_path_over_a_wall_goes_on_where_one_sees_over_it() {
        Surface wall = Surfaces.of(Surfaces.square(1, 81), (a, b) -> b == 0 ? 0.4 : 0);
        List<List<ScreenVertex>> seen =
                visibleParts(TestSurfaces.draft(wall, 0, 40), List.of(at(0, -0.95), at(0, 0.95)));
        assertEquals(2, seen.size());
        List<ScreenVertex> before = seen.get(0);
        assertEquals(WALL, before.get(before.size() - 1).position().y(), 1.5);
        assertEquals(WALL, seen.get(1).get(0).position().y(), 1.5);
    }

    @Test
    void what_the_roof_hides_of_it_is_the_far_half_and_begins_where_the_visible_part_ends() {
        List<PathPart> parts = SurfacePath.project(TestSurfaces.draft(ROOF, 0, 20), List.of(at(0, -0.9), at(0, 0.9)));
        assertEquals(List.of(true, false), parts.stream().map(PathPart::visible).toList());
        List<ScreenVertex> near = parts.get(0).vertices();
        List<ScreenVertex> far = parts.get(1).vertices();
        assertEquals(near.get(near.size() - 1), far.get(0));
        ScreenPoint end = TestSurfaces.draft(ROOF, 0, 20).projection().project(new WorldPoint(0, 0.45, HEIGHT_AT_END));
        assertEquals(0, far.get(far.size() - 1).position().distance(end), 1e-9);
    }

    @Test
    void where_the_cost_is_infinite_a_path_has_no_part() {
        Surface gap = Surfaces.of(Surfaces.square(1, 41), (a, b) -> Math.abs(a) < 0.2 ? Double.POSITIVE_INFINITY : 0.5);
        List<PathPart> parts = SurfacePath.project(TestSurfaces.draft(gap, 0, 90), List.of(at(-0.9, 0), at(0.9, 0)));
        assertEquals(List.of(true, true), parts.stream().map(PathPart::visible).toList());
    }

    @Test
    void it_follows_the_ground() {
        RenderedSurface renderedSurface = TestSurfaces.draft(ROOF, 0, 60);
        List<ScreenVertex> seen =
                visibleParts(renderedSurface, List.of(at(0, -1), at(0, 1))).get(0);
        ScreenPoint ridge = renderedSurface.projection().project(new WorldPoint(0, 0, HeightField.BOX_HEIGHT));
        double nearest = seen.stream()
                .mapToDouble(screenVertex -> screenVertex.position().distance(ridge))
                .min()
                .orElseThrow();
        assertTrue(nearest < 1, "passes the ridge by " + nearest);
    }

    @Test
    void only_what_lies_on_the_grid_is_drawn() {
        RenderedSurface renderedSurface = TestSurfaces.draft(FLAT, 0, 90);
        List<List<ScreenVertex>> seen = visibleParts(renderedSurface, List.of(at(-1e6, 0.5), at(1e6, 0.5)));
        assertEquals(1, seen.size());
        List<ScreenVertex> line = seen.get(0);
        assertEquals(
                renderedSurface.projection().screenX(-0.5, 0),
                line.get(0).position().x(),
                1);
        assertEquals(
                renderedSurface.projection().screenX(0.5, 0),
                line.get(line.size() - 1).position().x(),
                1);
    }

    @Test
    void a_path_that_leaves_the_grid_and_comes_back_is_not_closed_by_a_short_cut() {
        List<List<ScreenVertex>> seen = visibleParts(
                TestSurfaces.draft(FLAT, 0, 90), List.of(at(-0.5, 0), at(-0.5, 3), at(0.5, 3), at(0.5, 0)));
        assertEquals(2, seen.size());
    }

    @Test
    void it_fades_evenly_from_point_to_point() {
        RenderedSurface renderedSurface = TestSurfaces.draft(FLAT, 0, 90);
        PathVertex plain = new PathVertex(new Coordinates(-0.8, 0), 1);
        PathVertex faint = new PathVertex(new Coordinates(0.8, 0), 0.2);
        double middle = renderedSurface.projection().screenX(0, 0);
        ScreenVertex half = visibleParts(renderedSurface, List.of(plain, faint)).get(0).stream()
                .filter(screenVertex -> screenVertex.position().x() >= middle)
                .findFirst()
                .orElseThrow();
        assertEquals(0.6, half.opacity(), 0.01);
    }

    @Test
    void of_a_hundred_thousand_points_close_together_few_are_drawn() {
        List<PathVertex> path = new ArrayList<>();
        for (int i = 0; i <= 100_000; i++) {
            path.add(at(-0.8 + 1.6 * i / 100_000, 0));
        }
        List<ScreenVertex> seen =
                visibleParts(TestSurfaces.draft(FLAT, 0, 90), path).get(0);
        assertTrue(seen.size() < 600, seen.size() + " points on 170 pixels");
        assertTrue(seen.size() > 100, seen.size() + " points on 170 pixels");
    }

    @Test
    void a_hidden_point_is_not_seen() {
        assertEquals(Optional.empty(), SurfacePath.project(TestSurfaces.draft(ROOF, 0, 20), at(0, 0.5)));
    }
}
