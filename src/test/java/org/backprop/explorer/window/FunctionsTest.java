package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Activations and an optimizer that no ready-made network has, at w = −0.6, b = −0.9 and x = 1, so that z = −1.5. The
 * values are computed outside the program.
 */
class FunctionsTest extends WindowTest {

    /** wx, z, a, L, ∂L/∂a, ∂a/∂z, ∂L/∂z, ∂L/∂w, ∂L/∂b and the gradient. */
    private static final int OPERATIONS = 10;

    /** The steps by layer to the update: a, L, ∂L/∂z, the gradient and the update. */
    private static final int UPDATE = 5;

    private void openNeuron(String activation) {
        openSession(SessionJson.singleNeuron("half-squared-error", -0.6, -0.9).replace("sigmoid", activation));
        Fx.until("the neuron is there", () -> window.sees("node-z"));
    }

    private void assertValue(double expected, String line) {
        assertEquals("= " + ExpectedText.significant(expected, 4), window.text("step-" + line + "-value"));
    }

    @ParameterizedTest
    @CsvSource({
        "elu, -0.7768698398515702, 0.22313016014842982",
        "softplus, 0.2014132779827524, 0.18242552380635635",
        "silu, -0.2736382857095345, -0.041294154299142946"
    })
    void an_activation_is_explained_step_by_step_with_every_text_whole(String name, double value, double derivative) {
        openNeuron(name);
        for (int step = 0; step < OPERATIONS; step++) {
            window.click("by-operation");
            window.press(KeyCode.RIGHT);
            window.catchUp();
            window.moveTo("cost");
            assertEquals(List.of(), ClippedTexts.in(window));
        }
        assertValue(value, "activation");
        assertValue(derivative, "activation-derivative");
    }

    @Test
    void an_activation_is_plotted_with_its_derivative() {
        openNeuron("silu");
        window.stepForward(3);
        window.click("node-z");
        window.click("representation-scalar");
        window.catchUp();
        assertEquals("f = silu, and f′", window.text("function-title"));
        assertEquals(
                "f′(z) = " + ExpectedText.significant(-0.041294154299142946, 4), window.text("function-derivative"));
    }

    @Test
    void the_settings_of_an_optimizer_appear_when_it_is_chosen() {
        window.click("more-settings");
        assertFalse(window.sees("setting-weightDecay"));
        window.choose("optimizer", "AdamW");
        window.catchUp();
        assertEquals(
                List.of("0.01", "0.9", "0.999", "1·10⁻⁸").stream()
                        .map(ExpectedText::local)
                        .toList(),
                List.of(
                        window.text("setting-weightDecay"),
                        window.text("setting-beta1"),
                        window.text("setting-beta2"),
                        window.text("setting-epsilon")));
    }

    @Test
    void a_weight_decay_is_part_of_the_step_that_is_explained() {
        openNeuron("elu");
        window.choose("optimizer", "AdamW");
        window.click("more-settings");
        Fx.until("the setting is there", () -> window.sees("setting-weightDecay"));
        window.enter("setting-weightDecay", "0.25");
        window.catchUp();
        window.press(KeyCode.ESCAPE);
        window.stepForward(UPDATE);
        window.click("node-w");
        window.click("representation-update");
        window.catchUp();
        String step = window.accessibleText("update-formula");
        assertTrue(step.contains("w - alpha * lambda * w - "), step);
        assertTrue(step.contains("-0.6 - 0.5 * 0.25 * (-0.6) - "), step);
    }
}
