package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is clicked in the picture is named in the inspector, with its formula and the right numbers. */
class InspectingTest extends WindowTest {

    /** Ten significant digits are written. */
    private static final double CLOSE = 1e-9;

    private static final int BACKWARD_1 = 7;

    private final ByHand start = ByHand.atStart();

    @BeforeEach
    void haveEverythingComputed() {
        window.stepForward(BACKWARD_1);
    }

    @Test
    void anEdgeIsAWeightWithItsGradient() {
        clickBeside("weight-12");
        assertNamed("w₁₁³", "layer 2 neuron 1 → layer 3 neuron 1");
        assertExplained("dL/dw[3,1,1]", start.gradient[12]);
    }

    @Test
    void aWeightOnItsEdgeIsThatWeight() {
        window.click("weight-8");
        assertNamed("w₂₁²", "layer 1 neuron 2 → layer 2 neuron 1");
        assertExplained("dL/dw[2,2,1]", start.gradient[8]);
    }

    @Test
    void theNumbersPutInAreThoseOfTheNetwork() {
        window.click("weight-8");
        double slope = start.h[2][0] * (1 - start.h[2][0]);
        assertNumbers(List.of(slope, 0.8, start.delta[2][0], -0.35, start.delta[2][1], start.h[1][1]));
    }

    @Test
    void aBiasIsOneWithItsGradient() {
        window.clickIn("neuron-3-2", "b " + Shown.fixed(0.6, 3));
        assertNamed("b₂²", "bias of layer 2 neuron 2");
        assertExplained("dL/db[2,2]", start.delta[1][1]);
    }

    @Test
    void zIsTheWeightedSum() {
        window.clickIn("neuron-2-2", "z " + Shown.fixed(start.z[0][1], 3));
        assertNamed("z₂¹", "weighted sum of layer 1 neuron 2");
        String sum = window.accessibleText("formula").split("\nh")[0];
        assertEquals(start.z[0][1], Arithmetic.of(new Twin(sum).numbersPutIn()), CLOSE);
        assertEquals(start.z[0][1], Double.parseDouble(new Twin(sum).last()), CLOSE);
    }

    @Test
    void aNeuronIsItsOutput() {
        window.click("neuron-4-1");
        assertNamed("h₁⁴", "output of layer 3 neuron 1");
        assertExplained("z[3,1]", start.h[3][0]);
    }

    @Test
    void theDeltaOfAHiddenNeuronIsItsErrorSignal() {
        window.clickIn("neuron-2-1", "δ " + Shown.significant(start.delta[0][0], 3));
        assertNamed("δ₁¹", "error signal of layer 1 neuron 1");
        assertExplained("delta[1,1]", start.delta[0][0]);
    }

    @Test
    void theDeltaOfAnOutputComesFromItsError() {
        window.clickIn("neuron-4-2", "δ " + Shown.significant(start.delta[2][1], 3));
        assertNamed("δ₂³", "error signal of layer 3 neuron 2");
        assertExplained("delta[3,2]", start.delta[2][1]);
        assertNumbers(List.of(start.h[3][1], 0.99, start.h[3][1] * (1 - start.h[3][1])));
    }

    @Test
    void theLossIsTheLossOfTheSample() {
        window.click("loss");
        assertNamed("L", "loss of this sample");
        assertExplained("L", start.loss);
        assertNumbers(List.of(1.0, 2.0, start.h[3][0], 0.01, 2.0, start.h[3][1], 0.99, 2.0));
    }

    @Test
    void aTargetIsGiven() {
        window.click("target-2");
        assertNamed("y₂", "target of output 2");
        assertFalse(window.sees("formula"));
    }

    @Test
    void anInputIsGiven() {
        window.click("neuron-1-2");
        assertNamed("x₂", "input 2");
        assertFalse(window.sees("formula"));
    }

    @Test
    void aClickOnNothingSelectsNothing() {
        Node picture = window.node("network");
        window.moveTo(picture, new Point2D(2, 2));
        window.clickHere();
        assertNamed("", "Click a weight, a neuron, a δ or the loss");
    }

    private void clickBeside(String pill) {
        Bounds bounds = Fx.ask(() -> window.find(pill).getLayoutBounds());
        window.moveTo(window.node(pill), new Point2D(bounds.getMaxX() + 6, bounds.getCenterY()));
        window.clickHere();
    }

    private void assertNamed(String symbol, String words) {
        assertEquals(List.of(symbol, words), List.of(window.text("subject"), window.text("subject-words")));
    }

    /** The formula begins so, and its numbers and its last line both come to {@code value}. */
    private void assertExplained(String left, double value) {
        Twin twin = window.twin("formula");
        assertEquals(left, twin.left());
        assertEquals(value, Double.parseDouble(twin.last()), CLOSE * Math.abs(value));
        assertEquals(value, Arithmetic.of(twin.numbersPutIn()), CLOSE);
    }

    private void assertNumbers(List<Double> expected) {
        List<Double> seen = window.twin("formula").numbers();
        assertEquals(expected.size(), seen.size(), seen::toString);
        for (int n = 0; n < expected.size(); n++) {
            assertEquals(expected.get(n), seen.get(n), CLOSE, seen.toString());
        }
    }
}
