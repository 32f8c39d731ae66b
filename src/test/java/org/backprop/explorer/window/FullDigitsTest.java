package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.view.control.DelayedTooltip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tooltips of abbreviated numbers show all their digits. */
class FullDigitsTest extends WindowTest {

    /** To the end of the backward phases. */
    private static final int TO_GRADIENTS = 8;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @Test
    void a_weight_in_its_field() {
        window.enter("value-w[1,1,1]", "0.123456789012345");
        window.click("network");
        window.moveTo("value-w[1,1,1]");
        Fx.shows(ExpectedText.local("0.123456789012345"), this::hint);
    }

    @Test
    void the_learning_rate() {
        window.enter("learning-rate", "1/3");
        window.click("network");
        Fx.shows(ExpectedText.local("0.33333"), () -> window.text("learning-rate"));
        window.moveTo("learning-rate");
        Fx.shows("Learning rate: the size of a step\n" + ExpectedText.local("0.3333333333333333"), this::hint);
    }

    @Test
    void a_number_that_stands_there_in_full_is_not_repeated() {
        window.moveTo("value-w[1,1,1]");
        awaitTooltip();
        assertEquals("", hint());
    }

    @Test
    void a_field_that_is_being_edited_says_nothing_over_the_reason() {
        window.enter("value-w[1,1,1]", "0.123456789012345");
        window.enter("value-w[1,1,1]", "abc");
        awaitTooltip();
        assertEquals("", hint());
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void a_derivative_in_its_row() {
        window.stepForward(TO_GRADIENTS);
        window.moveTo("gradient-w[3,1,1]");
        Fx.until("the hint is there", () -> hint().startsWith("∂L/∂w₁₁³ = "));
        assertInFull(start.gradient[ReferenceNetwork.weight(3, 1, 1)], afterEquals(hint()));
    }

    @Test
    void a_derivative_that_is_not_known_yet_says_nothing() {
        window.moveTo("gradient-w[3,1,1]");
        awaitTooltip();
        assertEquals("", hint());
    }

    @Test
    void the_cost() {
        window.moveTo("cost");
        Fx.until("the hint is there", () -> hint().endsWith(" at update 0"));
        assertInFull(start.loss, afterEquals(hint().replace(" at update 0", "")));
    }

    @Test
    void the_cost_after_an_update_made_while_it_is_pointed_at() {
        window.moveTo("cost");
        Fx.until("the hint is there", () -> hint().endsWith(" at update 0"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        Fx.until("the hint has followed", () -> hint().endsWith(" at update 1"));
        assertInFull(start.updated().loss, afterEquals(hint().replace(" at update 1", "")));
    }

    @Test
    void a_hint_goes_with_the_mouse() {
        window.moveTo("cost");
        Fx.until("the hint is there", () -> !hint().isEmpty());
        window.moveTo("network");
        Fx.shows("", this::hint);
    }

    @Test
    void what_comes_about_while_its_place_is_pointed_at() {
        window.moveTo("gradient-w[3,1,1]");
        awaitTooltip();
        window.stepForward(TO_GRADIENTS);
        Fx.until("the hint is there", () -> hint().startsWith("∂L/∂w₁₁³ = "));
    }

    @Test
    void the_penalty_beside_the_cost() {
        openSession(SessionJson.penalized(1.0 / 7));
        Fx.until("there is a penalty", () -> window.text("convention").contains("penalty"));
        window.moveTo("convention");
        Fx.until("the hint is there", () -> hint().startsWith("penalty "));
        double squares = ReferenceNetwork.WEIGHTS.stream()
                .mapToDouble(index -> start.parameters[index] * start.parameters[index])
                .sum();
        assertInFull(squares / 14, hint().substring("penalty ".length()));
    }

    @Test
    void a_weight_on_its_edge() {
        window.enter("value-w[2,1,1]", "0.123456789012345");
        Fx.shows(ExpectedText.fixed(0.123, 3), () -> window.text("weight-6"));
        window.moveTo("weight-6");
        assertTrue(window.text("element-text").endsWith(" = " + ExpectedText.local("0.123456789012345")));
    }

    @ParameterizedTest
    @CsvSource({"'0.', 'h = ', ', z'", "'z ', 'z = ', ', δ'", "'δ ', 'δ = ', $"})
    void the_numbers_of_a_neuron(String shown, String before, String after) {
        window.stepForward(TO_GRADIENTS);
        window.moveTo(label("neuron-4-1", ExpectedText.local(shown)));
        String words = window.text("element-text") + "$";
        int from = words.indexOf(before) + before.length();
        double expected = Map.of("h = ", start.h[3][0], "z = ", start.z[2][0], "δ = ", start.delta[2][0])
                .get(before);
        assertInFull(expected, words.substring(from, words.indexOf(after, from)));
    }

    @Test
    void a_bias_below_its_neuron() {
        window.enter("value-b[3,1]", "0.123456789012345");
        Fx.until("the bias is shown", () -> window.texts("neuron-4-1").contains("b " + ExpectedText.fixed(0.123, 3)));
        window.moveTo(label("neuron-4-1", "b "));
        assertTrue(window.text("element-text").endsWith(" = " + ExpectedText.local("0.123456789012345")));
    }

    @Test
    void the_loss_of_the_sample() {
        window.stepForward(4);
        window.moveTo("sample-loss");
        Supplier<String> loss = () -> window.text("element-text").replaceAll(".*: (.*), that is.*", "$1");
        Fx.until("the loss is read out", () -> window.sees("element-text"));
        assertInFull(start.loss, loss.get());
    }

    /** The label of a neuron that begins with {@code beginning}. */
    private Node label(String neuron, String beginning) {
        return Fx.ask(() -> SceneQueries.inside(
                        window.find(neuron),
                        node -> SceneQueries.isWritten(node)
                                && SceneQueries.textOf(node).startsWith(beginning))
                .get(0));
    }

    /** Waits until a tooltip is shown where the mouse rests, if there is a text for it. */
    private static void awaitTooltip() {
        PauseTransition delay = Fx.ask(() -> new PauseTransition(DelayedTooltip.DELAY));
        Fx.run(delay::play);
        Fx.until("the delay is over", () -> Fx.ask(delay::getStatus) == Animation.Status.STOPPED);
    }

    private String hint() {
        return window.sees("delayed-tooltip") ? window.text("delayed-tooltip") : "";
    }

    private static String afterEquals(String text) {
        return text.substring(text.indexOf("= ") + 2);
    }

    /** All digits that distinguish a double from its neighbors, except those that rounding may change. */
    private static void assertInFull(double expected, String text) {
        assertEquals(expected, ExpectedText.number(text), Math.abs(expected) * 1e-14);
        assertFalse(text.replaceAll("e.*", "").length() < 15, text);
    }
}
