package org.backprop.explorer.model.landscape.relief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerrainTest {

    private static Terrain terrain(ColourScale scale, Surface surface) {
        return new Terrain(surface, scale, List.of());
    }

    private static Terrain oneCell(double... corners) {
        return terrain(new ColourScale(0, 1, false), Surfaces.of(2, corners));
    }

    /** Costs are 0 but at one corner of a cell. What is expected is read off the two triangles, drawn on paper. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1,   0.5, 0.5, 0",
        "0, 0, 0, 1,   0.75, 0.75, 0.5",
        "0, 0, 0, 1,   1, 0.5, 0.5",
        "0, 0, 0, 1,   0.25, 0.5, 0",
        "1, 0, 0, 0,   0.25, 0.25, 0.5",
        "1, 0, 0, 0,   0.75, 0.5, 0",
        "0, 1, 0, 0,   0.5, 0.5, 0",
        "0, 1, 0, 0,   0.75, 0.25, 0.5",
        "0, 1, 0, 0,   0.25, 0.75, 0",
        "0, 0, 1, 0,   0.25, 0.75, 0.5",
        "0, 0, 1, 0,   0.75, 0.25, 0"
    })
    void aCellIsCutAlongItsFlatterDiagonal(
            double near, double right, double left, double far, double a, double b, double height) {
        GroundPoint ground =
                oneCell(near, right, left, far).at(new Coordinates(a, b)).orElseThrow();
        assertEquals(height * Terrain.HEIGHT, ground.position().z(), 1e-12);
    }

    @Test
    void coordinatesBecomePlacesOnTheFloor() {
        Position position =
                oneCell(0, 0, 0, 0).at(new Coordinates(0.25, 1)).orElseThrow().position();
        assertEquals(new Position(-0.25, 0.5, 0), position);
    }

    @Test
    void aPlaneHasItsSlopeEverywhere() {
        GroundPoint ground =
                oneCell(0, 0.25, 0.5, 0.75).at(new Coordinates(0.3, 0.6)).orElseThrow();
        assertEquals(0.25 * Terrain.HEIGHT, ground.slopeX(), 1e-12);
        assertEquals(0.5 * Terrain.HEIGHT, ground.slopeY(), 1e-12);
    }

    @Test
    void onALogarithmicScaleEqualRatiosRiseEqually() {
        Terrain terrain = terrain(new ColourScale(0.01, 100, true), Surfaces.of(3, 0.01, 1, 100, 0.01, 1, 100));
        assertEquals(
                0.5 * Terrain.HEIGHT,
                terrain.at(new Coordinates(1, 0)).orElseThrow().position().z(),
                1e-12);
    }

    @Test
    void thereIsNoGroundBeyondTheGrid() {
        assertEquals(Optional.empty(), oneCell(0, 0, 0, 0).at(new Coordinates(1.001, 0.5)));
        assertEquals(Optional.empty(), oneCell(0, 0, 0, 0).at(new Coordinates(0.5, -0.001)));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void thereIsNoGroundInACellWhoseCostIsNotFinite(double cost) {
        Terrain terrain = terrain(new ColourScale(0, 1, false), Surfaces.of(3, 0, 0, cost, 0, 0, 0));
        assertEquals(Optional.empty(), terrain.at(new Coordinates(1.5, 0.5)));
        assertEquals(true, terrain.at(new Coordinates(0.5, 0.5)).isPresent());
    }
}
