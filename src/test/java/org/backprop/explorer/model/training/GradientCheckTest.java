package org.backprop.explorer.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.objective.Parameters;
import org.junit.jupiter.api.Test;

class GradientCheckTest {

    /** Checks a function of one weight with a slope that may or may not be its derivative. */
    private static GradientCheck check(DoubleUnaryOperator value, DoubleUnaryOperator slope, double at) {
        return GradientCheck.of(TestFunction.of(value, slope), Regularization.NONE, Parameters.of(at), checked -> {});
    }

    @Test
    void the_derivative_agrees() {
        assertTrue(check(Math::exp, Math::exp, 2).maxRelativeError() < 1e-7);
        assertTrue(
                check(w -> Math.sin(1e4 * w), w -> 1e4 * Math.cos(1e4 * w), 0.3).maxRelativeError() < 1e-5);
        assertTrue(check(w -> w * w, w -> 2 * w, 1e6).maxRelativeError() < 1e-7);
    }

    @Test
    void a_slope_that_is_wrong_by_a_thousandth_disagrees() {
        assertEquals(1e-3, check(Math::exp, w -> 1.001 * Math.exp(w), 2).maxRelativeError(), 1e-4);
    }

    @Test
    void a_slope_that_is_not_a_number_disagrees() {
        assertEquals(
                Double.POSITIVE_INFINITY, check(Math::exp, w -> Double.NaN, 2).maxRelativeError());
    }

    @Test
    void a_slope_too_small_to_be_measured_is_no_disagreement() {
        assertTrue(check(w -> 1e6 + 1e-7 * w, w -> 1e-7, 2).maxRelativeError() < 1e-5);
    }

    @Test
    void a_flat_function_agrees() {
        assertEquals(0, check(w -> 0, w -> 0, 2).maxRelativeError());
    }

    @Test
    void a_kink_is_counted_and_not_compared() {
        GradientCheck check = check(w -> Math.max(0, w), w -> 0, 0);
        assertEquals(1, check.kinkCount());
        assertEquals(0, check.maxRelativeError());
    }

    /** (w³ − 1)², whose slope 6w²(w³ − 1) all but vanishes next to the minimum at 1 while its curvature is 18. */
    @Test
    void beside_a_minimum_the_slope_is_compared_and_no_kink_seen() {
        GradientCheck check =
                check(w -> (w * w * w - 1) * (w * w * w - 1), w -> 6 * w * w * (w * w * w - 1), 1 + 0x1p-48);
        assertEquals(0, check.kinkCount());
        assertTrue(check.maxRelativeError() < 1e-5);
    }

    @Test
    void next_to_a_kink_the_slope_is_compared() {
        GradientCheck check = check(w -> Math.max(0, w), w -> 1, 1e-6);
        assertEquals(0, check.kinkCount());
        assertTrue(check.maxRelativeError() < 1e-7);
    }

    @Test
    void the_penalty_belongs_to_the_cost() {
        Regularization regularization = new Regularization(0.25, 0.5);
        GradientCheck check = GradientCheck.of(
                TestFunction.of(w -> w * w, w -> 2 * w), regularization, Parameters.of(-3), checked -> {});
        assertTrue(check.maxRelativeError() < 1e-7);
    }

    /** f(−f(w)) with a leaky relu f is −0.01 w on both sides of 0, where the convention f′(0) = 0.01 gives −0.0001. */
    @Test
    void where_two_kinks_meet_a_right_derivative_is_not_called_wrong() {
        DoubleUnaryOperator f = z -> z > 0 ? z : 0.01 * z;
        DoubleUnaryOperator slope = z -> z > 0 ? 1 : 0.01;
        GradientCheck check = check(
                w -> f.applyAsDouble(-f.applyAsDouble(w)),
                w -> -slope.applyAsDouble(-f.applyAsDouble(w)) * slope.applyAsDouble(w),
                0);
        assertEquals(1, check.kinkCount());
        assertEquals(0, check.maxRelativeError());
    }

    @Test
    void the_number_of_parameters_that_have_been_checked_is_told_after_each() {
        List<Long> reached = new ArrayList<>();
        Preset preset = Preset.twoTwoTwoTwo();
        GradientCheck.of(
                preset.network(), Regularization.NONE, preset.initialState().parameters(), reached::add);
        assertEquals(LongStream.rangeClosed(1, 18).boxed().toList(), reached);
    }
}
