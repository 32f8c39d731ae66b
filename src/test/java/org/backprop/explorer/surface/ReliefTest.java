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

class ReliefTest {

    private static final int CLEAR = 0;
    /** A ridge along the first coordinate, with level ground on both sides. */
    private static final Surface RIDGE = Surfaces.of(Surfaces.square(1, 65), (a, b) -> Math.exp(-b * b / 0.02));

    private static SurfacePoint ground(RenderedSurface renderedSurface, double a, double b) {
        return renderedSurface.heightField().pointAt(new Coordinates(a, b)).orElseThrow();
    }

    @Test
    void aPointBehindARidgeIsHidden() {
        RenderedSurface renderedSurface = Views.draft(RIDGE, 0, 20);
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, -0.5)));
    }

    @Test
    void itIsSeenFromTheOtherSide() {
        RenderedSurface renderedSurface = Views.draft(RIDGE, 180, 20);
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.1, -0.5)));
    }

    @Test
    void itIsSeenFromHighAbove() {
        RenderedSurface renderedSurface = Views.draft(RIDGE, 0, 80);
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
    }

    @Test
    void aPointAboveTheRidgeIsSeenOverIt() {
        RenderedSurface renderedSurface = Views.draft(RIDGE, 0, 20);
        assertTrue(renderedSurface.isVisible(new WorldPoint(0.05, 0.25, HeightField.BOX_HEIGHT)));
    }

    @Test
    void groundThatOnlyShowsItsUndersideIsNotSeen() {
        Surface ramp = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 - b) / 2);
        RenderedSurface before = Views.draft(ramp, 0, 15);
        RenderedSurface behind = Views.draft(ramp, 180, 15);
        assertFalse(before.isVisible(ground(before, 0, 0)));
        assertTrue(behind.isVisible(ground(behind, 0, 0)));
    }

    /** A funnel so thin that it is a few pixels wide near its tip, where one sees it from outside. */
    @Test
    void theInsideOfAThinFunnelIsHidden() {
        Surface funnel = Surfaces.of(Surfaces.square(1, 41), (a, b) -> Math.min(1, 12 * Math.hypot(a, b + 0.9)));
        RenderedSurface renderedSurface = Views.draft(funnel, 0, 15);
        assertFalse(renderedSurface.isVisible(
                ground(renderedSurface, 0, -0.88))); // its far wall, which slopes towards the viewer
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0, -0.5)));
    }

    @Test
    void groundThatIsSeenAtASmallAngleIsSeen() {
        Surface slope = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 - b) / 2);
        RenderedSurface renderedSurface = Views.draft(slope, 0, 36); // the slope falls by 28.8°
        for (double b = -0.99; b < 1; b += 0.01) {
            assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.3, b)), "at " + b);
        }
    }

    @Test
    void whatIsOutsideThePictureIsNotSeen() {
        RenderedSurface renderedSurface = Views.draw(RIDGE, new Camera(0, 60, 4), RenderQuality.DRAFT);
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.9, -0.9)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 0.77, 1})
    void levelGroundHasTheColourOfItsCost(double cost) {
        RenderedSurface renderedSurface = Views.draft(Surfaces.of(Surfaces.square(1, 5), (a, b) -> cost), 25, 50);
        ScreenPoint middle = renderedSurface
                .projection()
                .project(ground(renderedSurface, 0, 0).worldPoint());
        assertEquals(Views.ZERO_TO_ONE.argb(cost), Views.argb(renderedSurface, middle));
    }

    @Test
    void groundThatFacesAwayFromTheLightIsDarker() {
        Surface rising = Surfaces.of(Surfaces.square(1, 5), (a, b) -> (1 + a) / 2);
        Surface falling = Surfaces.of(Surfaces.square(1, 5), (a, b) -> (1 - a) / 2);
        RenderedSurface towards = Views.draft(rising, 0, 60); // the light comes from the left
        RenderedSurface away = Views.draft(falling, 0, 60);
        ScreenPoint middle = towards.projection().project(ground(towards, 0, 0).worldPoint());
        assertTrue(green(Views.argb(towards, middle)) > green(Views.argb(away, middle)) + 20);
    }

    private static int green(int argb) {
        return argb >> 8 & 255;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void cellsWithoutAFiniteCostLeaveAHole(double cost) {
        Surface surface = Surfaces.of(Surfaces.square(1, 9), (a, b) -> a == 0 && b == 0 ? cost : 0.5);
        RenderedSurface renderedSurface = Views.draft(surface, 0, 90);
        Projection projection = renderedSurface.projection();
        double inside = 0.12; // the cells around the middle reach 0.125 far
        double outside = 0.13;
        for (int side = -1; side <= 1; side += 2) {
            WorldPoint hole = new WorldPoint(side * inside, -side * inside, HeightField.BOX_HEIGHT / 2);
            WorldPoint ground = new WorldPoint(side * outside, side * outside, HeightField.BOX_HEIGHT / 2);
            assertEquals(CLEAR, Views.argb(renderedSurface, projection.project(hole)));
            assertNotEquals(CLEAR, Views.argb(renderedSurface, projection.project(ground)));
        }
    }

    @Test
    void aContourLineIsDarkerThanTheGroundBesideIt() {
        Surface ramp = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 + a) / 2);
        RenderedSurface renderedSurface = Views.draw(ramp, new Camera(0, 90, 1), RenderQuality.DRAFT, 0.3);
        double across = renderedSurface.projection().screenX(-0.2, 0); // where the cost is 0.3
        int line = green(Views.argb(renderedSurface, (int) across, 150));
        assertTrue(line < 0.8 * green(Views.argb(renderedSurface, (int) across - 4, 150)));
        assertTrue(line < 0.8 * green(Views.argb(renderedSurface, (int) across + 4, 150)));
    }

    @Test
    void fineEdgesAreSmooth() {
        assertTrue(opacities(RenderQuality.antialiased(1)) > 50);
        assertEquals(0, opacities(RenderQuality.DRAFT));
    }

    private static long opacities(RenderQuality renderQuality) {
        RenderedSurface renderedSurface = Views.draw(RIDGE, Camera.DEFAULT, renderQuality);
        int[] pixels = new int[renderedSurface.width() * renderedSurface.height()];
        renderedSurface.pixels().get(pixels);
        return java.util.Arrays.stream(pixels)
                .map(argb -> argb >>> 24)
                .filter(alpha -> alpha > 0 && alpha < 255)
                .count();
    }

    @Test
    void noColourIsStrongerThanItsOpacity() {
        RenderedSurface renderedSurface = Views.draw(RIDGE, Camera.DEFAULT, RenderQuality.antialiased(1));
        for (int i = 0; i < renderedSurface.width() * renderedSurface.height(); i++) {
            int argb = renderedSurface.pixels().get(i);
            int strongest = Math.max(argb >> 16 & 255, Math.max(argb >> 8 & 255, argb & 255));
            assertTrue(strongest <= argb >>> 24, "pixel " + i);
        }
    }

    @Test
    void aDenserPictureHasMorePixelsOfTheSameScene() {
        RenderedSurface renderedSurface = Views.draw(RIDGE, new Camera(0, 20, 1), RenderQuality.antialiased(1.5));
        assertEquals(600, renderedSurface.width());
        assertEquals(450, renderedSurface.height());
        assertFalse(renderedSurface.isVisible(ground(renderedSurface, 0.1, 0.5)));
        assertTrue(renderedSurface.isVisible(ground(renderedSurface, 0.1, -0.5)));
    }

    @Test
    void theSameSceneGivesTheSamePixels() {
        assertEquals(
                Views.draw(RIDGE, Camera.DEFAULT, RenderQuality.antialiased(1)).pixels(),
                Views.draw(RIDGE, Camera.DEFAULT, RenderQuality.antialiased(1)).pixels());
    }

    @Test
    void nothingComesOfADrawingThatIsGivenUp() {
        HeightField heightField = new HeightField(RIDGE, Views.ZERO_TO_ONE, List.of());
        assertEquals(
                Optional.empty(),
                RenderedSurface.render(
                        heightField, Camera.DEFAULT, Views.viewport(40, 30), RenderQuality.DRAFT, () -> true));
    }
}
