package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedSurfaceTest {

    private static final int CLEAR = 0;
    /** A ridge along the first coordinate, with flat areas on both sides. */
    private static final Surface RIDGE = Surfaces.of(Surfaces.square(1, 65), (a, b) -> Math.exp(-b * b / 0.02));

    private static SurfacePoint ground(RenderedSurface renderedSurface, double a, double b) {
        return renderedSurface.heightField().pointAt(new Coordinates(a, b)).orElseThrow();
    }

    @Test
    void a_point_behind_a_ridge_is_hidden() {
        RenderedSurface renderedSurface = TestSurfaces.draft(RIDGE, 0, 20);
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, -0.5)));
    }

    @Test
    void it_is_seen_from_the_other_side() {
        RenderedSurface renderedSurface = TestSurfaces.draft(RIDGE, 180, 20);
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.1, -0.5)));
    }

    @Test
    void it_is_seen_from_high_above() {
        RenderedSurface renderedSurface = TestSurfaces.draft(RIDGE, 0, 80);
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
    }

    @Test
    void a_point_above_the_ridge_is_seen_over_it() {
        RenderedSurface renderedSurface = TestSurfaces.draft(RIDGE, 0, 20);
        assertTrue(renderedSurface.isVisible(new WorldPoint(0.05, 0.25, HeightField.BOX_HEIGHT)));
    }

    @Test
    void ground_that_only_shows_its_underside_is_not_seen() {
        Surface ramp = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 - b) / 2);
        RenderedSurface before = TestSurfaces.draft(ramp, 0, 15);
        RenderedSurface behind = TestSurfaces.draft(ramp, 180, 15);
        assertFalse(before.isVisible(ground(before, 0, 0)));
        assertTrue(behind.isVisible(ground(behind, 0, 0)));
    }

    /** A funnel that is only a few pixels wide near its tip, viewed from outside. */
    @Test
    void the_inside_of_a_thin_funnel_is_hidden() {
        Surface funnel = Surfaces.of(Surfaces.square(1, 41), (a, b) -> Math.min(1, 12 * Math.hypot(a, b + 0.9)));
        RenderedSurface renderedSurface = TestSurfaces.draft(funnel, 0, 15);
        assertFalse(renderedSurface.isVisible(
                ground(renderedSurface, 0, -0.88))); // its far wall, which slopes towards the viewer
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0, -0.5)));
    }

    @Test
    void ground_that_is_seen_at_a_small_angle_is_seen() {
        Surface slope = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 - b) / 2);
        RenderedSurface renderedSurface = TestSurfaces.draft(slope, 0, 36); // the slope falls by 28.8°
        for (double b = -0.99; b < 1; b += 0.01) {
            assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.3, b)), "at " + b);
        }
    }

    @Test
    void what_is_outside_the_picture_is_not_seen() {
        RenderedSurface renderedSurface = TestSurfaces.draw(RIDGE, new Camera(0, 60, 4), RenderQuality.DRAFT);
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.9, -0.9)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 0.77, 1})
    void level_ground_has_the_color_of_its_cost(double cost) {
        RenderedSurface renderedSurface =
                TestSurfaces.draft(Surfaces.of(Surfaces.square(1, 5), (a, b) -> cost), 25, 50);
        ScreenPoint middle = renderedSurface
                .projection()
                .project(ground(renderedSurface, 0, 0).worldPoint());
        assertEquals(TestSurfaces.ZERO_TO_ONE.argb(cost), TestSurfaces.argb(renderedSurface, middle));
    }

    @Test
    void ground_that_faces_away_from_the_light_is_darker() {
        Surface rising = Surfaces.of(Surfaces.square(1, 5), (a, b) -> (1 + a) / 2);
        Surface falling = Surfaces.of(Surfaces.square(1, 5), (a, b) -> (1 - a) / 2);
        RenderedSurface towards = TestSurfaces.draft(rising, 0, 60); // the light comes from the left
        RenderedSurface away = TestSurfaces.draft(falling, 0, 60);
        ScreenPoint middle = towards.projection().project(ground(towards, 0, 0).worldPoint());
        assertTrue(green(TestSurfaces.argb(towards, middle)) > green(TestSurfaces.argb(away, middle)) + 20);
    }

    private static int green(int argb) {
        return argb >> 8 & 255;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void cells_without_a_finite_cost_leave_a_hole(double cost) {
        Surface surface = Surfaces.of(Surfaces.square(1, 9), (a, b) -> a == 0 && b == 0 ? cost : 0.5);
        RenderedSurface renderedSurface = TestSurfaces.draft(surface, 0, 90);
        Projection projection = renderedSurface.projection();
        double inside = 0.12; // the cells around the middle reach 0.125 far
        double outside = 0.13;
        for (int side = -1; side <= 1; side += 2) {
            WorldPoint hole = new WorldPoint(side * inside, -side * inside, HeightField.BOX_HEIGHT / 2);
            WorldPoint ground = new WorldPoint(side * outside, side * outside, HeightField.BOX_HEIGHT / 2);
            assertEquals(CLEAR, TestSurfaces.argb(renderedSurface, projection.project(hole)));
            assertNotEquals(CLEAR, TestSurfaces.argb(renderedSurface, projection.project(ground)));
        }
    }

    @Test
    void a_contour_line_is_darker_than_the_ground_beside_it() {
        Surface ramp = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 + a) / 2);
        RenderedSurface renderedSurface = TestSurfaces.draw(ramp, new Camera(0, 90, 1), RenderQuality.DRAFT, 0.3);
        double across = renderedSurface.projection().screenX(-0.2, 0); // where the cost is 0.3
        int line = green(TestSurfaces.argb(renderedSurface, (int) across, 150));
        assertTrue(line < 0.8 * green(TestSurfaces.argb(renderedSurface, (int) across - 4, 150)));
        assertTrue(line < 0.8 * green(TestSurfaces.argb(renderedSurface, (int) across + 4, 150)));
    }

    @Test
    void fine_edges_are_smooth() {
        assertTrue(opacities(RenderQuality.antialiased(1)) > 50);
        assertEquals(0, opacities(RenderQuality.DRAFT));
    }

    private static long opacities(RenderQuality renderQuality) {
        RenderedSurface renderedSurface = TestSurfaces.draw(RIDGE, Camera.DEFAULT, renderQuality);
        int[] pixels = new int[renderedSurface.width() * renderedSurface.height()];
        renderedSurface.pixels().get(pixels);
        return java.util.Arrays.stream(pixels)
                .map(argb -> argb >>> 24)
                .filter(alpha -> alpha > 0 && alpha < 255)
                .count();
    }

    @Test
    void no_color_is_stronger_than_its_opacity() {
        RenderedSurface renderedSurface = TestSurfaces.draw(RIDGE, Camera.DEFAULT, RenderQuality.antialiased(1));
        for (int i = 0; i < renderedSurface.width() * renderedSurface.height(); i++) {
            int argb = renderedSurface.pixels().get(i);
            int strongest = Math.max(argb >> 16 & 255, Math.max(argb >> 8 & 255, argb & 255));
            assertTrue(strongest <= argb >>> 24, "pixel " + i);
        }
    }

    @Test
    void a_denser_picture_has_more_pixels_of_the_same_scene() {
        RenderedSurface renderedSurface =
                TestSurfaces.draw(RIDGE, new Camera(0, 20, 1), RenderQuality.antialiased(1.5));
        assertEquals(600, renderedSurface.width());
        assertEquals(450, renderedSurface.height());
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, -0.5)));
    }

    @Test
    void the_same_scene_gives_the_same_pixels() {
        assertEquals(
                TestSurfaces.draw(RIDGE, Camera.DEFAULT, RenderQuality.antialiased(1))
                        .pixels(),
                TestSurfaces.draw(RIDGE, Camera.DEFAULT, RenderQuality.antialiased(1))
                        .pixels());
    }

    @Test
    void nothing_comes_of_a_drawing_that_is_given_up() {
        HeightField heightField = new HeightField(RIDGE, TestSurfaces.ZERO_TO_ONE, List.of());
        assertEquals(
                Optional.empty(),
                RenderedSurface.render(
                        heightField, Camera.DEFAULT, TestSurfaces.viewport(40, 30), RenderQuality.DRAFT, () -> true));
    }
}
