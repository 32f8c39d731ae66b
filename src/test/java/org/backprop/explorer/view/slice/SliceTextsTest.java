package org.backprop.explorer.view.slice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.backprop.explorer.model.landscape.ParameterStep.StepOutcome;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTextsTest {

    @ParameterizedTest
    @EnumSource(StepOutcome.class)
    void there_are_texts_for_every_outcome_of_a_step(StepOutcome stepOutcome) {
        String key = "slice.step." + stepOutcome.name().toLowerCase(Locale.ROOT);
        assertShorter(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "right", "flat"})
    void there_are_texts_for_every_direction(String direction) {
        assertShorter("slice." + direction);
    }

    private static void assertShorter(String key) {
        String whole = assertDoesNotThrow(() -> Texts.text(key));
        String shorter = assertDoesNotThrow(() -> Texts.text(key + ".short"));
        assertTrue(shorter.length() <= whole.length(), () -> shorter + " is longer than " + whole);
    }
}
