package org.backprop.explorer.model.landscape.relief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootpathTest {

    /** The height of a roof's ridge in a picture of 400 by 300 pixels at a tilt of 20°, by trigonometry with Python. */
    private static final double RIDGE = 76.909067317;

    /** The height of a wall's top at a tilt of 40°, where the wall is 0.4 times as high as the box, likewise. */
    private static final double WALL = 159.500962910;

    private static final Surface ROOF = Surfaces.of(Surfaces.square(1, 41), (a, b) -> 1 - Math.abs(b));
    private static final Surface FLAT = Surfaces.of(Surfaces.square(1, 5), (a, b) -> 0.5);

    private static Footprint at(double a, double b) {
        return new Footprint(new Coordinates(a, b), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 180})
    void aPathOverARoofIsCutAtItsRidge(double turn) {
        List<List<Spot>> seen =
                Footpath.seen(Views.draft(ROOF, turn, 20), List.of(at(0, -0.9), at(0, 0.03), at(0, 0.9)));
        assertEquals(1, seen.size());
        double top =
                seen.get(0).stream().mapToDouble(spot -> spot.place().y()).min().orElseThrow();
        assertEquals(RIDGE, top, 1.5);
    }

    @Test
    void whatIsSeenOfItIsTheNearHalf() {
        Relief relief = Views.draft(ROOF, 0, 20);
        List<Spot> seen =
                Footpath.seen(relief, List.of(at(0, -0.9), at(0, 0.9))).get(0);
        Position start =
                relief.terrain().at(new Coordinates(0, -0.9)).orElseThrow().position();
        assertEquals(relief.projection().pixel(start), seen.get(0).place());
    }

    @Test
    void aPathIsInOnePieceWhereNothingHidesIt() {
        List<List<Spot>> seen =
                Footpath.seen(Views.draft(ROOF, 90, 70), List.of(at(-0.9, -0.9), at(0, 0), at(0.9, 0.9)));
        assertEquals(1, seen.size());
    }

    /** Behind the wall the path comes out where the line of sight over its top meets the level ground. */
    @Test
    void aPathOverAWallGoesOnWhereOneSeesOverIt() {
        Surface wall = Surfaces.of(Surfaces.square(1, 81), (a, b) -> b == 0 ? 0.4 : 0);
        List<List<Spot>> seen = Footpath.seen(Views.draft(wall, 0, 40), List.of(at(0, -0.95), at(0, 0.95)));
        assertEquals(2, seen.size());
        List<Spot> before = seen.get(0);
        assertEquals(WALL, before.get(before.size() - 1).place().y(), 1.5);
        assertEquals(WALL, seen.get(1).get(0).place().y(), 1.5);
    }

    @Test
    void itFollowsTheGround() {
        Relief relief = Views.draft(ROOF, 0, 60);
        List<Spot> seen = Footpath.seen(relief, List.of(at(0, -1), at(0, 1))).get(0);
        Pixel ridge = relief.projection().pixel(new Position(0, 0, Terrain.HEIGHT));
        double nearest = seen.stream()
                .mapToDouble(spot -> spot.place().distance(ridge))
                .min()
                .orElseThrow();
        assertTrue(nearest < 1, "passes the ridge by " + nearest);
    }

    @Test
    void onlyWhatLiesOnTheGridIsDrawn() {
        Relief relief = Views.draft(FLAT, 0, 90);
        List<List<Spot>> seen = Footpath.seen(relief, List.of(at(-1e6, 0.5), at(1e6, 0.5)));
        assertEquals(1, seen.size());
        List<Spot> line = seen.get(0);
        assertEquals(relief.projection().across(-0.5, 0), line.get(0).place().x(), 1);
        assertEquals(
                relief.projection().across(0.5, 0),
                line.get(line.size() - 1).place().x(),
                1);
    }

    @Test
    void aPathThatLeavesTheGridAndComesBackIsNotClosedByAShortCut() {
        List<List<Spot>> seen =
                Footpath.seen(Views.draft(FLAT, 0, 90), List.of(at(-0.5, 0), at(-0.5, 3), at(0.5, 3), at(0.5, 0)));
        assertEquals(2, seen.size());
    }

    @Test
    void itFadesEvenlyFromPointToPoint() {
        Relief relief = Views.draft(FLAT, 0, 90);
        Footprint plain = new Footprint(new Coordinates(-0.8, 0), 1);
        Footprint faint = new Footprint(new Coordinates(0.8, 0), 0.2);
        double middle = relief.projection().across(0, 0);
        Spot half = Footpath.seen(relief, List.of(plain, faint)).get(0).stream()
                .filter(spot -> spot.place().x() >= middle)
                .findFirst()
                .orElseThrow();
        assertEquals(0.6, half.opacity(), 0.01);
    }

    @Test
    void ofAHundredThousandPointsCloseTogetherFewAreDrawn() {
        List<Footprint> path = new ArrayList<>();
        for (int i = 0; i <= 100_000; i++) {
            path.add(at(-0.8 + 1.6 * i / 100_000, 0));
        }
        List<Spot> seen = Footpath.seen(Views.draft(FLAT, 0, 90), path).get(0);
        assertTrue(seen.size() < 600, seen.size() + " points on 170 pixels");
        assertTrue(seen.size() > 100, seen.size() + " points on 170 pixels");
    }

    @Test
    void aHiddenPointIsNotSeen() {
        assertEquals(Optional.empty(), Footpath.seen(Views.draft(ROOF, 0, 20), at(0, 0.5)));
    }
}
