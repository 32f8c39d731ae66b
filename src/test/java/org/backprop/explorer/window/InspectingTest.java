package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A click on any element of the network shows its name, formula and numbers in the inspector. */
class InspectingTest extends WindowTest {

    /** Ten significant digits are written. */
    private static final double CLOSE = 1e-9;

    private static final int BACKWARD_1 = 7;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void haveEverythingComputed() {
        window.stepForward(BACKWARD_1);
    }

    @Test
    void an_edge_is_a_weight_with_its_gradient() {
        clickBeside("weight-12");
        assertNamed("w₁₁³", "layer 2 neuron 1 → layer 3 neuron 1");
        assertExplained("dL/dw[3,1,1]", start.gradient[12]);
    }

    @Test
    void a_weight_on_its_edge_is_that_weight() {
        window.click("weight-8");
        assertNamed("w₂₁²", "layer 1 neuron 2 → layer 2 neuron 1");
        assertExplained("dL/dw[2,2,1]", start.gradient[8]);
    }

    @Test
    void the_numbers_put_in_are_those_of_the_network() {
        window.click("weight-8");
        double slope = start.h[2][0] * (1 - start.h[2][0]);
        assertNumbers(List.of(slope, 0.8, start.delta[2][0], -0.35, start.delta[2][1], start.h[1][1]));
    }

    @Test
    void a_bias_is_one_with_its_gradient() {
        window.clickIn("neuron-3-2", "b " + ExpectedText.fixed(0.6, 3));
        assertNamed("b₂²", "bias of layer 2 neuron 2");
        assertExplained("dL/db[2,2]", start.delta[1][1]);
    }

    @Test
    void z_is_the_weighted_sum() {
        window.clickIn("neuron-2-2", "z " + ExpectedText.fixed(start.z[0][1], 3));
        assertNamed("z₂¹", "weighted sum of layer 1 neuron 2");
        String sum = window.accessibleText("formula").split("\nh")[0];
        assertEquals(start.z[0][1], ExpressionEvaluator.of(new FormulaText(sum).numbersPutIn()), CLOSE);
        assertEquals(start.z[0][1], Double.parseDouble(new FormulaText(sum).last()), CLOSE);
    }

    @Test
    void a_neuron_is_its_output() {
        window.click("neuron-4-1");
        assertNamed("h₁⁴", "output of layer 3 neuron 1");
        assertExplained("z[3,1]", start.h[3][0]);
    }

    @Test
    void the_delta_of_a_hidden_neuron_is_its_error_signal() {
        window.clickIn("neuron-2-1", "δ " + ExpectedText.significant(start.delta[0][0], 4));
        assertNamed("δ₁¹", "error signal of layer 1 neuron 1");
        assertExplained("delta[1,1]", start.delta[0][0]);
    }

    @Test
    void the_delta_of_an_output_comes_from_its_error() {
        window.clickIn("neuron-4-2", "δ " + ExpectedText.significant(start.delta[2][1], 4));
        assertNamed("δ₂³", "error signal of layer 3 neuron 2");
        assertExplained("delta[3,2]", start.delta[2][1]);
        assertNumbers(List.of(start.h[3][1], 0.99, start.h[3][1] * (1 - start.h[3][1])));
    }

    @Test
    void the_loss_is_the_loss_of_the_sample() {
        window.click("loss");
        assertNamed("L", "loss of this sample");
        assertExplained("L", start.loss);
        assertNumbers(List.of(1.0, 2.0, start.h[3][0], 0.01, 2.0, start.h[3][1], 0.99, 2.0));
    }

    @Test
    void a_target_is_given() {
        window.click("target-2");
        assertNamed("y₂", "target of output 2");
        assertFalse(window.sees("formula"));
    }

    @Test
    void an_input_is_given() {
        window.click("neuron-1-2");
        assertNamed("x₂", "input 2");
        assertFalse(window.sees("formula"));
    }

    @Test
    void a_click_on_nothing_selects_nothing() {
        Node picture = window.node("network");
        window.moveTo(picture, new Point2D(2, 2));
        window.clickHere();
        assertNamed("", "Click a weight, a neuron, a δ or the loss");
    }

    @Test
    void forms_can_be_chosen_only_where_there_is_more_than_one() {
        window.click("weight-0");
        assertTrue(window.sees("representation-update"));
        a_click_on_nothing_selects_nothing();
        assertFalse(window.sees("representation-update"));
    }

    private void clickBeside(String pill) {
        Bounds bounds = Fx.ask(() -> window.find(pill).getLayoutBounds());
        window.moveTo(window.node(pill), new Point2D(bounds.getMaxX() + 6, bounds.getCenterY()));
        window.clickHere();
    }

    private void assertNamed(String symbol, String words) {
        assertEquals(
                List.of(symbol, words), List.of(window.text("subject"), window.accessibleText("subject-description")));
    }

    /** Asserts the formula's left-hand side, and that its numbers and its result both equal {@code value}. */
    private void assertExplained(String left, double value) {
        FormulaText formulaText = window.twin("formula");
        assertEquals(left, formulaText.left());
        assertEquals(value, Double.parseDouble(formulaText.last()), CLOSE * Math.abs(value));
        assertEquals(value, ExpressionEvaluator.of(formulaText.numbersPutIn()), CLOSE);
    }

    private void assertNumbers(List<Double> expected) {
        List<Double> seen = window.twin("formula").numbers();
        assertEquals(expected.size(), seen.size(), seen::toString);
        for (int n = 0; n < expected.size(); n++) {
            assertEquals(expected.get(n), seen.get(n), CLOSE, seen.toString());
        }
    }
}
