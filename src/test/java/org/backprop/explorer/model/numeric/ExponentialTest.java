package org.backprop.explorer.model.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** eˣ against arithmetic of 256 binary places. */
class ExponentialTest {

    private static final double LN2 = 0.6931471805599453;

    /** The error of exp(x) in units in the last place; those of a subnormal result are wider. */
    private static double error(double x) {
        // compared after a division of both by a power of 2, which is exact but for subnormal results
        int k = (int) Math.rint(x / LN2);
        BigInteger expected = FixedPoint.exp(FixedPoint.of(x).subtract(FixedPoint.LN2.multiply(BigInteger.valueOf(k))));
        double ulp = Math.ulp(Math.max(scaled(Exponential.exp(x), -k), Math.scalb(Double.MIN_NORMAL, -k)));
        double error =
                FixedPoint.of(scaled(Exponential.exp(x), -k)).subtract(expected).doubleValue();
        return Math.abs(Math.scalb(error, -256)) / ulp;
    }

    /** x · 2ᵏ, in two steps, since 2ᵏ itself may overflow. */
    private static double scaled(double x, int k) {
        return Math.scalb(Math.scalb(x, k / 2), k - k / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 20000",
        "-4, 0, 20000",
        "-40, 40, 20000",
        "-746, -708, 10000",
        "-709, -689, 10000",
        "689, 709.78, 10000",
        "-1e-8, 1e-8, 5000",
        "-746, 709.78, 5000"
    })
    void the_error_is_below_0_51_units_in_the_last_place(double from, double to, int count) {
        Random random = new Random(1);
        double largest = 0;
        for (int n = 0; n < count; n++) {
            largest = Math.max(largest, error(from + (to - from) * random.nextDouble()));
        }
        assertTrue(largest < 0.51, "largest error: " + largest);
    }

    @Test
    void the_error_is_below_0_51_units_beside_each_multiple_of_ln_2_by_256() {
        double largest = 0;
        for (int k = -190_000; k < 180_000; k += 37) {
            double x = k * LN2 / 256;
            largest = Math.max(largest, error(x));
            largest = Math.max(largest, error(Math.nextUp(x)));
            largest = Math.max(largest, error(Math.nextDown(x)));
        }
        assertTrue(largest < 0.51, "largest error: " + largest);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.0, 1",
        "4.9e-324, 1",
        "-1e-300, 1",
        "1, 2.718281828459045",
        "709.782712893384, 1.7976931348622732e308",
        "709.7827128933841, Infinity",
        "1e300, Infinity",
        "Infinity, Infinity",
        "-708.3964185322641, 2.2250738585072626e-308",
        "-708.396418532264, 2.2250738585075156e-308",
        "-745.1332191019411, 4.9e-324",
        "-745.1332191019412, 0",
        "-1e300, 0",
        "-Infinity, 0",
        "NaN, NaN"
    })
    void the_limits_are_those_of_the_exact_function(double x, double expected) {
        assertEquals(expected, Exponential.exp(x));
    }

    @Test
    void it_never_falls() {
        Random random = new Random(2);
        for (int n = 0; n < 20_000; n++) {
            double x = 2000 * random.nextDouble() - 1000;
            assertTrue(Exponential.exp(Math.nextUp(x)) >= Exponential.exp(x), "x = " + x);
        }
        for (int k = -190_000; k < 180_000; k++) {
            double x = k * LN2 / 256;
            assertTrue(Exponential.exp(Math.nextUp(x)) >= Exponential.exp(Math.nextDown(x)), "x = " + x);
        }
    }
}
