package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The inspector's numbers for the 18 parameters at each phase of the first update. */
class GradientPhasesTest extends WindowTest {

    /** A weight and a bias of each layer. */
    private static final int[] ONE_OF_EACH = {0, 4, 7, 11, 14, 16};

    private static final int GRADIENT = 8;
    private static final int UPDATE = 9;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @Test
    void the_gradient_is_unknown_until_the_backward_pass_reaches_its_layer_and_then_right() {
        assertAtEachPhase(
                (phase, index) -> phase < 7 - index / 6 ? "?" : rounded(start.gradient[index]),
                index -> roundedLast("formula"));
    }

    @Test
    void the_numbers_put_in_come_to_the_gradient() {
        window.stepForward(GRADIENT);
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int index = 0; index < 18; index++) {
            select(index);
            expected.add(ExpectedText.significant(start.gradient[index], 6));
            seen.add(ExpectedText.significant(
                    ExpressionEvaluator.of(window.twin("formula").numbersPutIn()), 6));
        }
        assertEquals(expected, seen);
    }

    @Test
    void the_step_is_unknown_until_the_gradient_and_then_right() {
        window.click("representation-update");
        double[] after = start.updated().parameters;
        assertAtEachPhase(
                (phase, index) -> phase < GRADIENT ? "?" : rounded(after[index]),
                index -> roundedLast("update-formula"));
    }

    @Test
    void the_step_starts_from_the_value_and_the_gradient() {
        window.click("representation-update");
        window.stepForward(GRADIENT);
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int index = 0; index < 18; index++) {
            select(index);
            expected.add(rounded(start.updated().parameters[index]));
            seen.add(
                    rounded(ExpressionEvaluator.of(window.twin("update-formula").numbersPutIn())));
        }
        assertEquals(expected, seen);
    }

    @Test
    void the_value_beside_the_slider_moves_at_the_update() {
        assertAtEachPhase(
                (phase, index) ->
                        ExpectedText.significant((phase < UPDATE ? start : start.updated()).parameters[index], 6),
                index -> ExpectedText.significant(ExpectedText.number(window.text("inspected-value")), 6));
    }

    private interface Expected {
        String at(int phase, int index);
    }

    private void assertAtEachPhase(Expected expected, Function<Integer, String> inspected) {
        for (int phase = 0; phase <= UPDATE; phase++) {
            int now = phase;
            List<String> seen = new ArrayList<>();
            for (int index : ONE_OF_EACH) {
                select(index);
                seen.add(inspected.apply(index));
            }
            assertEquals(
                    IntStream.of(ONE_OF_EACH)
                            .mapToObj(index -> expected.at(now, index))
                            .toList(),
                    seen,
                    "phase " + phase);
            window.stepForward(1);
        }
    }

    private void select(int index) {
        window.click("gradient-" + ReferenceNetwork.NAMES.get(index));
    }

    private String roundedLast(String id) {
        String last = window.twin(id).last();
        return last.equals("?") ? last : rounded(Double.parseDouble(last));
    }

    private static String rounded(double value) {
        return ExpectedText.significant(value, 6);
    }
}
