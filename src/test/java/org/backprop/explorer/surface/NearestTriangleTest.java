package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.Surfaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A random surface, pixel by pixel against the ray through each: it is intersected with every triangle, and the nearest
 * intersection gives the height whose color is expected.
 */
class NearestTriangleTest {

    private static final int POINTS = 7;

    @ParameterizedTest
    @CsvSource({"0, 20", "37, 10", "90, 30", "123, 45", "200, 15", "270, 60", "315, 25", "10, 90"})
    void the_nearest_ground_is_seen(double turn, double tilt) {
        double[] costs =
                new Random((long) (1000 * turn + tilt)).doubles(POINTS * POINTS).toArray();
        Surface surface = Surfaces.of(POINTS, costs);
        RenderedSurface renderedSurface = TestSurfaces.draft(surface, turn, tilt);
        for (int y = 0; y < 300; y += 3) {
            for (int x = 0; x < 400; x += 3) {
                double expected = height(costs, renderedSurface, turn, tilt, x + 0.5, y + 0.5);
                int seen = TestSurfaces.argb(renderedSurface, x, y);
                if (Double.isNaN(expected)) {
                    assertEquals(0, seen, "nothing at " + x + ", " + y);
                } else {
                    assertSameHue(TestSurfaces.ZERO_TO_ONE.argb(expected), seen, x + ", " + y);
                }
            }
        }
    }

    /** The same color, brighter or darker: its channels are in the same ratios. */
    private static void assertSameHue(int expected, int seen, String where) {
        assertEquals(255, seen >>> 24, where);
        double brightness = (double) sum(seen) / sum(expected);
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = seen >> shift & 255;
            if (channel < 255) { // brighter than that there is not
                assertEquals(brightness * (expected >> shift & 255), channel, 2.5, where);
            }
        }
    }

    private static int sum(int argb) {
        return (argb >> 16 & 255) + (argb >> 8 & 255) + (argb & 255);
    }

    /** The height, 0 to 1, of the nearest ground on the line of sight through a place in the picture. */
    private static double height(
            double[] costs, RenderedSurface renderedSurface, double turn, double tilt, double x, double y) {
        double t = Math.toRadians(turn);
        double f = Math.toRadians(tilt);
        double[] sight = {-Math.sin(t) * Math.cos(f), Math.cos(t) * Math.cos(f), -Math.sin(f)};
        double[] right = {Math.cos(t), Math.sin(t), 0};
        double[] up = cross(right, sight);
        double scale = renderedSurface.projection().scale();
        double[] eye = new double[3];
        for (int i = 0; i < 3; i++) {
            eye[i] = (x - 200) / scale * right[i] - (y - 150) / scale * up[i] - 10 * sight[i];
        }
        eye[2] += HeightField.BOX_HEIGHT / 2;
        double nearest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < POINTS - 1; row++) {
            for (int column = 0; column < POINTS - 1; column++) {
                double[][] c = {
                    corner(costs, column, row),
                    corner(costs, column + 1, row),
                    corner(costs, column + 1, row + 1),
                    corner(costs, column, row + 1)
                };
                int k = Math.abs(c[2][2] - c[0][2]) <= Math.abs(c[3][2] - c[1][2]) ? 0 : 1;
                nearest = Math.min(nearest, cut(eye, sight, c[k], c[k + 1], c[k + 2]));
                nearest = Math.min(nearest, cut(eye, sight, c[k], c[k + 2], c[(k + 3) % 4]));
            }
        }
        return nearest < 100 ? (eye[2] + nearest * sight[2]) / HeightField.BOX_HEIGHT : Double.NaN;
    }

    private static double[] corner(double[] costs, int column, int row) {
        double side = POINTS - 1;
        return new double[] {
            column / side - 0.5, row / side - 0.5, costs[row * POINTS + column] * HeightField.BOX_HEIGHT
        };
    }

    /** The distance along {@code sight} from {@code eye} to a triangle, by Cramer's rule; infinite if missed. */
    private static double cut(double[] eye, double[] sight, double[] a, double[] b, double[] c) {
        double[] ab = minus(b, a);
        double[] ac = minus(c, a);
        double[] ae = minus(eye, a);
        double[] back = {-sight[0], -sight[1], -sight[2]};
        double determinant = dot(back, cross(ab, ac));
        double t = dot(ae, cross(ab, ac)) / determinant;
        double u = dot(back, cross(ae, ac)) / determinant;
        double v = dot(back, cross(ab, ae)) / determinant;
        return u >= 0 && v >= 0 && u + v <= 1 ? t : Double.POSITIVE_INFINITY;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
