package org.backprop.explorer.model.numeric;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The accuracy of the functions that the model takes from {@link StrictMath}, where it uses them. */
class StrictFunctionsTest {

    private static final int COUNT = 100_000;

    private static void assertAccurate(
            double maxUlps, double from, double to, DoubleUnaryOperator f, DoubleFunction<BigInteger> expected) {
        Random random = new Random(3);
        double largest = 0;
        for (int n = 0; n < COUNT; n++) {
            double x = from + (to - from) * random.nextDouble();
            largest = Math.max(largest, FixedPoint.errorInUlps(expected.apply(x), f.applyAsDouble(x)));
        }
        assertTrue(largest < maxUlps, "largest error: " + largest);
    }

    @Test
    void the_hyperbolic_tangent_is_within_two_and_a_half_units_in_the_last_place() {
        assertAccurate(2.5, -0.5, 0.5, StrictMath::tanh, FixedPoint::tanh);
    }

    @Test
    void the_exponential_less_1_is_within_a_unit_in_the_last_place() {
        assertAccurate(1, -0.5, 0, StrictMath::expm1, FixedPoint::expm1);
    }

    @Test
    void the_logarithm_of_a_sum_with_1_is_within_a_unit_in_the_last_place() {
        assertAccurate(1, 0, 1, StrictMath::log1p, FixedPoint::log1p);
    }

    @Test
    void powers_of_decay_rates_are_within_a_unit_in_the_last_place() {
        assertAccurate(1, 1, 5_000, t -> StrictMath.pow(0.999, (long) t), t -> FixedPoint.pow(0.999, (long) t));
        assertAccurate(1, 1, 500, t -> StrictMath.pow(0.9, (long) t), t -> FixedPoint.pow(0.9, (long) t));
    }
}
