package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand there in short say all their digits when they are pointed at. */
class FullDigitsTest extends WindowTest {

    /** To the end of the backward phases. */
    private static final int TO_GRADIENTS = 8;

    private final ByHand start = ByHand.atStart();

    @Test
    void aWeightInItsField() {
        window.enter("value-w[1,1,1]", "0.123456789012345");
        window.click("network");
        window.moveTo("value-w[1,1,1]");
        Fx.shows(Shown.local("0.123456789012345"), this::hint);
    }

    @Test
    void theLearningRate() {
        window.enter("learning-rate", "1/3");
        window.click("network");
        Fx.shows(Shown.local("0.33333"), () -> window.text("learning-rate"));
        window.moveTo("learning-rate");
        Fx.shows(Shown.local("0.3333333333333333"), this::hint);
    }

    @Test
    void aNumberThatStandsThereInFullIsNotRepeated() {
        window.moveTo("value-w[1,1,1]");
        Fx.awaitFrames(40);
        assertEquals("", hint());
    }

    @Test
    void aFieldThatIsBeingEditedSaysNothingOverTheReason() {
        window.enter("value-w[1,1,1]", "0.123456789012345");
        window.enter("value-w[1,1,1]", "abc");
        Fx.awaitFrames(40);
        assertEquals("", hint());
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aDerivativeInItsRow() {
        window.stepForward(TO_GRADIENTS);
        window.moveTo("gradient-w[3,1,1]");
        Fx.until("the hint is there", () -> hint().startsWith("∂L/∂w₁₁³ = "));
        assertInFull(start.gradient[ByHand.weight(3, 1, 1)], afterEquals(hint()));
    }

    @Test
    void aDerivativeThatIsNotKnownYetSaysNothing() {
        window.moveTo("gradient-w[3,1,1]");
        Fx.awaitFrames(40);
        assertEquals("", hint());
    }

    @Test
    void theCost() {
        window.moveTo("cost");
        Fx.until("the hint is there", () -> hint().endsWith(" at update 0"));
        assertInFull(start.loss, afterEquals(hint().replace(" at update 0", "")));
    }

    @Test
    void theCostAfterAnUpdateMadeWhileItIsPointedAt() {
        window.moveTo("cost");
        Fx.until("the hint is there", () -> hint().endsWith(" at update 0"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        Fx.until("the hint has followed", () -> hint().endsWith(" at update 1"));
        assertInFull(start.updated().loss, afterEquals(hint().replace(" at update 1", "")));
    }

    @Test
    void aHintGoesWithTheMouse() {
        window.moveTo("cost");
        Fx.until("the hint is there", () -> !hint().isEmpty());
        window.moveTo("network");
        Fx.shows("", this::hint);
    }

    @Test
    void whatComesAboutWhileItsPlaceIsPointedAt() {
        window.moveTo("gradient-w[3,1,1]");
        Fx.awaitFrames(40);
        window.stepForward(TO_GRADIENTS);
        Fx.until("the hint is there", () -> hint().startsWith("∂L/∂w₁₁³ = "));
    }

    @Test
    void thePenaltyBesideTheCost() {
        openSession(SessionTexts.penalised(1.0 / 7));
        Fx.until("there is a penalty", () -> window.text("convention").contains("penalty"));
        window.moveTo("convention");
        Fx.until("the hint is there", () -> hint().startsWith("penalty "));
        double squares = ByHand.WEIGHTS.stream()
                .mapToDouble(index -> start.parameters[index] * start.parameters[index])
                .sum();
        assertInFull(squares / 14, hint().substring("penalty ".length()));
    }

    @Test
    void aWeightOnItsEdge() {
        window.enter("value-w[2,1,1]", "0.123456789012345");
        Fx.shows(Shown.fixed(0.123, 3), () -> window.text("weight-6"));
        window.moveTo("weight-6");
        assertTrue(window.text("readout").startsWith("w₁₁² = " + Shown.local("0.123456789012345")));
    }

    @ParameterizedTest
    @CsvSource({"'0.', 'h ', ', z'", "'z ', 'z ', ', delta'", "'δ ', 'delta ', $"})
    void theNumbersOfANeuron(String shown, String before, String after) {
        window.stepForward(TO_GRADIENTS);
        window.moveTo(label("neuron-4-1", Shown.local(shown)));
        String words = window.text("readout") + "$";
        int from = words.indexOf(before) + before.length();
        double expected = Map.of("h ", start.h[3][0], "z ", start.z[2][0], "delta ", start.delta[2][0])
                .get(before);
        assertInFull(expected, words.substring(from, words.indexOf(after, from)));
    }

    @Test
    void aBiasBelowItsNeuron() {
        window.enter("value-b[3,1]", "0.123456789012345");
        Fx.until("the bias is shown", () -> window.texts("neuron-4-1").contains("b " + Shown.fixed(0.123, 3)));
        window.moveTo(label("neuron-4-1", "b "));
        assertTrue(window.text("readout").startsWith("b₁³ = " + Shown.local("0.123456789012345")));
    }

    @Test
    void theLossOfTheSample() {
        window.stepForward(4);
        window.moveTo("sample-loss");
        Supplier<String> loss = () -> window.text("readout").replaceAll(".*: (.*), that is.*", "$1");
        Fx.until("the loss is read out", () -> window.sees("readout"));
        assertInFull(start.loss, loss.get());
    }

    /** What begins so in a neuron. */
    private Node label(String neuron, String beginning) {
        return Fx.ask(() -> Sight.inside(
                        window.find(neuron),
                        node -> Sight.isWritten(node) && Sight.textOf(node).startsWith(beginning))
                .get(0));
    }

    private String hint() {
        return window.sees("hint") ? window.text("hint") : "";
    }

    private static String afterEquals(String text) {
        return text.substring(text.indexOf("= ") + 2);
    }

    /** As many digits as tell a double from its neighbours, but for those that rounding on the way may change. */
    private static void assertInFull(double expected, String text) {
        assertEquals(expected, Shown.number(text), Math.abs(expected) * 1e-14);
        assertFalse(text.replaceAll("e.*", "").length() < 15, text);
    }
}
