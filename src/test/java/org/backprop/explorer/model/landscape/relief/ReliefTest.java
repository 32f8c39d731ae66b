package org.backprop.explorer.model.landscape.relief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliefTest {

    private static final int CLEAR = 0;
    /** A ridge along the first coordinate, with level ground on both sides. */
    private static final Surface RIDGE = Surfaces.of(Surfaces.square(1, 65), (a, b) -> Math.exp(-b * b / 0.02));

    private static GroundPoint ground(Relief relief, double a, double b) {
        return relief.terrain().at(new Coordinates(a, b)).orElseThrow();
    }

    @Test
    void aPointBehindARidgeIsHidden() {
        Relief relief = Views.draft(RIDGE, 0, 20);
        assertFalse(relief.sees(ground(relief, 0.1, 0.5)));
        assertTrue(relief.sees(ground(relief, 0.1, -0.5)));
    }

    @Test
    void itIsSeenFromTheOtherSide() {
        Relief relief = Views.draft(RIDGE, 180, 20);
        assertTrue(relief.sees(ground(relief, 0.1, 0.5)));
        assertFalse(relief.sees(ground(relief, 0.1, -0.5)));
    }

    @Test
    void itIsSeenFromHighAbove() {
        Relief relief = Views.draft(RIDGE, 0, 80);
        assertTrue(relief.sees(ground(relief, 0.1, 0.5)));
    }

    @Test
    void aPointAboveTheRidgeIsSeenOverIt() {
        Relief relief = Views.draft(RIDGE, 0, 20);
        assertTrue(relief.sees(new Position(0.05, 0.25, Terrain.HEIGHT)));
    }

    @Test
    void groundThatOnlyShowsItsUndersideIsNotSeen() {
        Surface ramp = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 - b) / 2);
        Relief before = Views.draft(ramp, 0, 15);
        Relief behind = Views.draft(ramp, 180, 15);
        assertFalse(before.sees(ground(before, 0, 0)));
        assertTrue(behind.sees(ground(behind, 0, 0)));
    }

    /** A funnel so thin that it is a few pixels wide near its tip, where one sees it from outside. */
    @Test
    void theInsideOfAThinFunnelIsHidden() {
        Surface funnel = Surfaces.of(Surfaces.square(1, 41), (a, b) -> Math.min(1, 12 * Math.hypot(a, b + 0.9)));
        Relief relief = Views.draft(funnel, 0, 15);
        assertFalse(relief.sees(ground(relief, 0, -0.88))); // its far wall, which slopes towards the viewer
        assertTrue(relief.sees(ground(relief, 0, -0.5)));
    }

    @Test
    void groundThatIsSeenAtASmallAngleIsSeen() {
        Surface slope = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 - b) / 2);
        Relief relief = Views.draft(slope, 0, 36); // the slope falls by 28.8°
        for (double b = -0.99; b < 1; b += 0.01) {
            assertTrue(relief.sees(ground(relief, 0.3, b)), "at " + b);
        }
    }

    @Test
    void whatIsOutsideThePictureIsNotSeen() {
        Relief relief = Views.draw(RIDGE, new Camera(0, 60, 4), Resolution.DRAFT);
        assertFalse(relief.sees(ground(relief, 0.9, -0.9)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 0.77, 1})
    void levelGroundHasTheColourOfItsCost(double cost) {
        Relief relief = Views.draft(Surfaces.of(Surfaces.square(1, 5), (a, b) -> cost), 25, 50);
        Pixel middle = relief.projection().pixel(ground(relief, 0, 0).position());
        assertEquals(Views.ZERO_TO_ONE.argb(cost), Views.argb(relief, middle));
    }

    @Test
    void groundThatFacesAwayFromTheLightIsDarker() {
        Surface rising = Surfaces.of(Surfaces.square(1, 5), (a, b) -> (1 + a) / 2);
        Surface falling = Surfaces.of(Surfaces.square(1, 5), (a, b) -> (1 - a) / 2);
        Relief towards = Views.draft(rising, 0, 60); // the light comes from the left
        Relief away = Views.draft(falling, 0, 60);
        Pixel middle = towards.projection().pixel(ground(towards, 0, 0).position());
        assertTrue(green(Views.argb(towards, middle)) > green(Views.argb(away, middle)) + 20);
    }

    private static int green(int argb) {
        return argb >> 8 & 255;
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void cellsWithoutAFiniteCostLeaveAHole(double cost) {
        Surface surface = Surfaces.of(Surfaces.square(1, 9), (a, b) -> a == 0 && b == 0 ? cost : 0.5);
        Relief relief = Views.draft(surface, 0, 90);
        Projection projection = relief.projection();
        double inside = 0.12; // the cells around the middle reach 0.125 far
        double outside = 0.13;
        for (int side = -1; side <= 1; side += 2) {
            Position hole = new Position(side * inside, -side * inside, Terrain.HEIGHT / 2);
            Position ground = new Position(side * outside, side * outside, Terrain.HEIGHT / 2);
            assertEquals(CLEAR, Views.argb(relief, projection.pixel(hole)));
            assertNotEquals(CLEAR, Views.argb(relief, projection.pixel(ground)));
        }
    }

    @Test
    void aContourLineIsDarkerThanTheGroundBesideIt() {
        Surface ramp = Surfaces.of(Surfaces.square(1, 9), (a, b) -> (1 + a) / 2);
        Relief relief = Views.draw(ramp, new Camera(0, 90, 1), Resolution.DRAFT, 0.3);
        double across = relief.projection().across(-0.2, 0); // where the cost is 0.3
        int line = green(Views.argb(relief, (int) across, 150));
        assertTrue(line < 0.8 * green(Views.argb(relief, (int) across - 4, 150)));
        assertTrue(line < 0.8 * green(Views.argb(relief, (int) across + 4, 150)));
    }

    @Test
    void fineEdgesAreSmooth() {
        assertTrue(opacities(Resolution.fine(1)) > 50);
        assertEquals(0, opacities(Resolution.DRAFT));
    }

    private static long opacities(Resolution resolution) {
        Relief relief = Views.draw(RIDGE, Camera.START, resolution);
        int[] pixels = new int[relief.width() * relief.height()];
        relief.pixels().get(pixels);
        return java.util.Arrays.stream(pixels)
                .map(argb -> argb >>> 24)
                .filter(alpha -> alpha > 0 && alpha < 255)
                .count();
    }

    @Test
    void noColourIsStrongerThanItsOpacity() {
        Relief relief = Views.draw(RIDGE, Camera.START, Resolution.fine(1));
        for (int i = 0; i < relief.width() * relief.height(); i++) {
            int argb = relief.pixels().get(i);
            int strongest = Math.max(argb >> 16 & 255, Math.max(argb >> 8 & 255, argb & 255));
            assertTrue(strongest <= argb >>> 24, "pixel " + i);
        }
    }

    @Test
    void aDenserPictureHasMorePixelsOfTheSameScene() {
        Relief relief = Views.draw(RIDGE, new Camera(0, 20, 1), Resolution.fine(1.5));
        assertEquals(600, relief.width());
        assertEquals(450, relief.height());
        assertFalse(relief.sees(ground(relief, 0.1, 0.5)));
        assertTrue(relief.sees(ground(relief, 0.1, -0.5)));
    }

    @Test
    void theSameSceneGivesTheSamePixels() {
        assertEquals(
                Views.draw(RIDGE, Camera.START, Resolution.fine(1)).pixels(),
                Views.draw(RIDGE, Camera.START, Resolution.fine(1)).pixels());
    }

    @Test
    void nothingComesOfADrawingThatIsGivenUp() {
        Terrain terrain = new Terrain(RIDGE, Views.ZERO_TO_ONE, List.of());
        assertEquals(
                Optional.empty(),
                Relief.draw(terrain, Camera.START, Views.viewport(40, 30), Resolution.DRAFT, () -> true));
    }
}
