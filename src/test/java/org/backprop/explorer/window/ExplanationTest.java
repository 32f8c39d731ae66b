package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supplements of a formula: the contributions to a hidden δ, and the gradient check. */
class ExplanationTest extends WindowTest {

    private static final int BACKWARD_2 = 6;
    private static final int BACKWARD_1 = 7;
    private static final int GRADIENT = 8;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    private void lookAtHiddenDelta() {
        window.clickIn("neuron-2-1", "δ " + ExpectedText.significant(start.delta[0][0], 4));
    }

    @Test
    void a_sum_over_many_neurons_is_shortened_rather_than_cut() {
        openSession(SessionJson.wide(9, 8));
        window.stepForward(8);
        window.click("gradient-w[1,1,1]");
        for (String form : List.of("chain", "scalar")) {
            window.click("representation-" + form);
            assertEquals(
                    List.of(),
                    Fx.ask(() ->
                            SceneQueries.inside(window.find("inspector"), ExplanationTest::isHorizontalScrollBar)));
        }
    }

    @ParameterizedTest
    @CsvSource({"chain, 0", "chain, 12", "scalar, 0", "scalar, 12"})
    void the_last_line_of_a_formula_is_in_sight_once_weights_have_many_digits(String form, int parameter) {
        window.click("by-update");
        window.stepForward(2);
        window.click("by-layer");
        window.stepForward(GRADIENT);
        window.click("weight-" + parameter);
        window.click("representation-" + form);
        window.layOut();
        Bounds pane = Fx.ask(() -> {
            Node node = SceneQueries.inside(window.find("inspector"), ScrollPane.class::isInstance)
                    .get(0);
            return node.localToScene(node.getLayoutBounds());
        });
        assertTrue(window.place("formula").getMaxY() <= pane.getMaxY() + 1, window.place("formula") + " in " + pane);
    }

    @Test
    void once_the_mean_over_the_batch_is_known_it_comes_before_the_derivative_of_one_sample() {
        openSession(SessionJson.XOR);
        window.stepForward(11); // two samples, of which the second has gone back to layer 1
        window.arrivesAt("backward-1");
        window.layOut();
        assertTrue(window.place("formula").getMinY()
                < window.place("batch-formula").getMinY());
        window.stepForward(1);
        window.arrivesAt("gradient");
        window.layOut();
        assertTrue(window.place("batch-formula").getMinY()
                < window.place("formula").getMinY());
    }

    private static boolean isHorizontalScrollBar(Node node) {
        return node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible();
    }

    @Test
    void the_ledger_of_a_hidden_delta_tells_what_each_neuron_contributes() {
        window.stepForward(BACKWARD_1);
        lookAtHiddenDelta();
        List<String> expected = List.of(
                ExpectedText.significant(0.4 * start.delta[1][0], 4),
                ExpectedText.significant(0.5 * start.delta[1][1], 4));
        assertEquals(expected, List.of(window.text("delta-contributions-1"), window.text("delta-contributions-2")));
    }

    @Test
    void the_ledger_multiplies_by_the_slope_and_comes_to_delta() {
        window.stepForward(BACKWARD_1);
        lookAtHiddenDelta();
        double h = start.h[1][0];
        assertEquals("× " + ExpectedText.significant(h * (1 - h), 4), window.text("delta-contributions-derivative"));
        assertEquals(ExpectedText.significant(start.delta[0][0], 4), window.text("delta-contributions-delta"));
        assertEquals(
                ExpectedText.significant(start.delta[0][0] / (h * (1 - h)), 4), window.text("delta-contributions-sum"));
    }

    @Test
    void the_ledger_is_unknown_before_its_time() {
        window.clickIn("neuron-2-1", "δ ?");
        assertEquals(
                List.of("?", "?", "× ?", "?"),
                List.of(
                        window.text("delta-contributions-1"),
                        window.text("delta-contributions-2"),
                        window.text("delta-contributions-derivative"),
                        window.text("delta-contributions-delta")));
    }

    @Test
    void an_outputs_delta_has_no_ledger() {
        window.stepForward(BACKWARD_1);
        window.clickIn("neuron-4-1", "δ " + ExpectedText.significant(start.delta[2][0], 4));
        assertFalse(window.sees("delta-contributions"));
    }

    private void awaitGradientCheck() {
        Fx.until("the gradient is checked", () -> window.sees("gradient-check"));
    }

    @Test
    void a_gradient_is_measured_once_it_has_come() {
        window.stepForward(BACKWARD_2);
        assertFalse(window.sees("gradient-check"));
        window.stepForward(1);
        awaitGradientCheck();
    }

    @Test
    void the_measurement_agrees_with_the_gradient() {
        window.stepForward(BACKWARD_1);
        awaitGradientCheck();
        assertEquals("✓ check", window.text("gradient-check"));
        String difference = window.accessibleText("gradient-check").replaceFirst("(?s).*relative difference ", "");
        assertTrue(ExpectedText.number(difference) < 1e-6, difference);
        assertFalse(window.has("gradient-check", "disagrees"));
    }

    @Test
    void the_measurement_tells_both_derivatives() {
        window.stepForward(BACKWARD_1);
        awaitGradientCheck();
        String[] told =
                window.accessibleText("gradient-check").split("Backward pass |;\ncentral difference |;\nrelative");
        assertEquals(start.gradient[0], ExpectedText.number(told[1]), 1e-17);
        assertEquals(start.gradient[0], ExpectedText.number(told[2]), 1e-11);
    }

    @Test
    void the_measurement_is_told_beside_what_it_is_about() {
        window.stepForward(BACKWARD_1);
        awaitGradientCheck();
        window.moveTo("gradient-check");
        Fx.shows(
                window.accessibleText("gradient-check"),
                () -> window.sees("name-tooltip") ? window.text("name-tooltip") : "");
        window.layOut();
        Bounds told = window.place("name-tooltip");
        assertTrue(told.getWidth() <= 360, told::toString);
        assertTrue(told.getMaxY() <= window.place("gradient-check").getMinY(), told::toString);
        assertFalse(told.intersects(window.place("answer")));
    }

    @Test
    void a_delta_is_not_measured() {
        window.stepForward(BACKWARD_1);
        lookAtHiddenDelta();
        assertFalse(window.sees("gradient-check"));
    }
}
