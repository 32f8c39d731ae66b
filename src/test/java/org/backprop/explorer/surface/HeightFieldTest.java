package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightFieldTest {

    private static HeightField terrain(ColorScale scale, Surface surface) {
        return new HeightField(surface, scale, List.of());
    }

    private static HeightField oneCell(double... corners) {
        return terrain(new ColorScale(0, 1, false), Surfaces.of(2, corners));
    }

    /** Costs are 0 except at one corner of a cell. The expected heights are read off a drawing of the triangles. */
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
    void a_cell_is_cut_along_its_flatter_diagonal(
            double near, double right, double left, double far, double a, double b, double height) {
        SurfacePoint ground =
                oneCell(near, right, left, far).pointAt(new Coordinates(a, b)).orElseThrow();
        assertEquals(height * HeightField.BOX_HEIGHT, ground.worldPoint().z(), 1e-12);
    }

    @Test
    void coordinates_become_places_on_the_floor() {
        WorldPoint worldPoint = oneCell(0, 0, 0, 0)
                .pointAt(new Coordinates(0.25, 1))
                .orElseThrow()
                .worldPoint();
        assertEquals(new WorldPoint(-0.25, 0.5, 0), worldPoint);
    }

    @Test
    void a_plane_has_its_slope_everywhere() {
        SurfacePoint ground =
                oneCell(0, 0.25, 0.5, 0.75).pointAt(new Coordinates(0.3, 0.6)).orElseThrow();
        assertEquals(0.25 * HeightField.BOX_HEIGHT, ground.slopeX(), 1e-12);
        assertEquals(0.5 * HeightField.BOX_HEIGHT, ground.slopeY(), 1e-12);
    }

    @Test
    void on_a_logarithmic_scale_equal_ratios_rise_equally() {
        HeightField heightField = terrain(new ColorScale(0.01, 100, true), Surfaces.of(3, 0.01, 1, 100, 0.01, 1, 100));
        assertEquals(
                0.5 * HeightField.BOX_HEIGHT,
                heightField
                        .pointAt(new Coordinates(1, 0))
                        .orElseThrow()
                        .worldPoint()
                        .z(),
                1e-12);
    }

    @Test
    void there_is_no_ground_beyond_the_grid() {
        assertEquals(Optional.empty(), oneCell(0, 0, 0, 0).pointAt(new Coordinates(1.001, 0.5)));
        assertEquals(Optional.empty(), oneCell(0, 0, 0, 0).pointAt(new Coordinates(0.5, -0.001)));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void there_is_no_ground_in_a_cell_whose_cost_is_not_finite(double cost) {
        HeightField heightField = terrain(new ColorScale(0, 1, false), Surfaces.of(3, 0, 0, cost, 0, 0, 0));
        assertEquals(Optional.empty(), heightField.pointAt(new Coordinates(1.5, 0.5)));
        assertEquals(true, heightField.pointAt(new Coordinates(0.5, 0.5)).isPresent());
    }
}
