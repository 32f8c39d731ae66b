package org.backprop.explorer.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.stream.Stream;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of settings that are out of range: each names the setting. */
class SettingBoundsTest {

    static Stream<Arguments> settings() {
        return Stream.of(OptimizerKind.values())
                .flatMap(kind -> kind.settings().stream().map(setting -> Arguments.of(kind, setting.name())));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_setting_of_an_optimizer_below_0_is_told_by_its_name(OptimizerKind kind, String setting) {
        assertMessage("range." + setting, () -> kind.create(1, Map.of(setting, -1.0)));
    }

    @Test
    void a_learning_rate_below_0_is_told() {
        assertMessage("range.learning-rate", () -> new GradientDescent(-1));
    }

    @Test
    void a_penalty_below_0_is_told_by_its_factor() {
        assertMessage("range.l1", () -> new Regularization(-1, 0));
        assertMessage("range.l2", () -> new Regularization(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void a_bound_of_the_stop_rule_that_is_too_low_is_told() {
        assertMessage("range.minLossChange", () -> new StopRule(Double.NaN, 1));
        assertMessage("range.maxUpdates", () -> new StopRule(0, 0));
    }

    @Test
    void a_batch_without_a_sample_is_told() {
        assertMessage("range.mini-size", () -> new BatchMode.Mini(0));
    }

    private static void assertMessage(String key, Executable creation) {
        assertEquals(
                Message.of(key),
                assertThrows(InvalidValueException.class, creation).problem());
    }
}
