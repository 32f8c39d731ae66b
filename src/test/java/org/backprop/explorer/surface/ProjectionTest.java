package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionTest {

    /**
     * Expected values by the cross and dot products of the directions of sight, to the right and up, computed with
     * Python from a box 0.55 high.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 30, 1, 0, 0, 400, 300, 0.5, -0.5, 0, 326.751199509, 273.748967058, -0.433012702",
        "30, 40, 1, 0, 0, 400, 300, 0.5, -0.5, 0.55, 241.269784336, 201.497932145, -0.876751270",
        "30, 40, 2, 20, 10, 400, 300, -0.2, 0.3, 0.1, 209.534402056, 116.152385164, 0.211349868",
        "250, 75, 0.5, 0, 0, 200, 600, 0.1, -0.4, 0.3, 124.160073349, 283.780084199, -0.230048182",
        "120, 90, 1, 0, 0, 300, 300, 0.5, 0.5, 0.2, 188.822856765, 294.888873943, -0.2"
    })
    void a_point_is_seen_where_trigonometry_says(
            double turn,
            double tilt,
            double zoom,
            double left,
            double top,
            double width,
            double height,
            double x,
            double y,
            double z,
            double across,
            double down,
            double distance) {
        Projection projection =
                new Projection(new Camera(turn, tilt, zoom), new ScreenBounds(left, top, width, height));
        assertEquals(across, projection.screenX(x, y), 1e-8);
        assertEquals(down, projection.screenY(x, y, z), 1e-8);
        assertEquals(distance, projection.depth(x, y, z), 1e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 33, 45, 90, 135, 200, 315})
    void the_whole_box_fits_from_every_side(double turn) {
        ScreenBounds screenBounds = new ScreenBounds(40, 20, 300, 110);
        for (double tilt = Camera.MIN_ELEVATION; tilt <= Camera.MAX_ELEVATION; tilt += 5) {
            Projection projection = new Projection(new Camera(turn, tilt, 1), screenBounds);
            for (int corner = 0; corner < 8; corner++) {
                ScreenPoint screenPoint = projection.project(new WorldPoint(
                        (corner & 1) - 0.5, (corner >> 1 & 1) - 0.5, (corner >> 2) * HeightField.BOX_HEIGHT));
                assertTrue(screenPoint.x() > 40 - 1e-9 && screenPoint.x() < 340 + 1e-9, "sideways at tilt " + tilt);
                assertTrue(screenPoint.y() > 20 - 1e-9 && screenPoint.y() < 130 + 1e-9, "up and down at tilt " + tilt);
            }
        }
    }

    @Test
    void a_slope_steeper_than_the_line_of_sight_shows_its_underside() {
        Projection projection = new Projection(new Camera(0, 30, 1), new ScreenBounds(0, 0, 100, 100));
        double asSteep = -Math.tan(Math.toRadians(30)); // falling away from the viewer
        assertTrue(projection.facesViewer(0, 0.99 * asSteep));
        assertEquals(false, projection.facesViewer(0, 1.01 * asSteep));
    }
}
