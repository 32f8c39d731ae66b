package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line with the derivative of the selected parameter and with its step: what it says, and that it is in sight. */
class AnswerTest extends WindowTest {

    private static final int INDEX = ReferenceNetwork.weight(3, 1, 1);
    private static final int BACKWARD_3 = 5;
    private static final int GRADIENT = 8;
    private static final double SLACK = 0.5;

    /** The optimizers from that with the shortest rule to that with the longest. */
    private static final List<String> OPTIMIZERS = List.of("Gradient descent", "Momentum", "Adam", "AdamW");

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void lookAtAWeightOfTheLastLayer() {
        window.click("weight-" + INDEX);
    }

    @Test
    void the_derivative_is_unknown_until_the_error_has_come_back() {
        window.stepForward(BACKWARD_3 - 1);
        assertEquals("dL/dw[3,1,1] = ?", window.accessibleText("answer-value"));
        window.stepForward(1);
        assertNear(start.gradient[INDEX], window.accessibleText("answer-value"));
    }

    @Test
    void the_step_comes_to_the_next_value_as_soon_as_the_gradient_is_known() {
        window.stepForward(GRADIENT - 1);
        assertFalse(window.sees("answer-step"));
        assertEquals("step at gradient", window.text("answer-step-pending"));
        window.stepForward(1);
        assertFalse(window.sees("answer-step-pending"));
        assertNear(start.updated().parameters[INDEX], window.accessibleText("answer-step"));
    }

    @Test
    void at_the_update_it_is_the_step_that_has_just_been_made() {
        window.stepForward(GRADIENT);
        List<String> proposed = answer();
        window.stepForward(1);
        assertEquals(proposed, answer());
    }

    @Test
    void of_a_frozen_parameter_the_step_leaves_the_value() {
        window.stepForward(GRADIENT);
        window.click("inspected-frozen");
        Fx.shows("w[3,1,1] <- 0.8", () -> window.accessibleText("answer-step"));
    }

    @Test
    void of_a_sum_it_is_the_value() {
        window.stepForward(1);
        window.clickIn("neuron-2-1", "z " + ExpectedText.fixed(start.z[0][0], 3));
        assertEquals("z[1,1] = " + start.z[0][0], window.accessibleText("answer-value"));
    }

    private List<String> answer() {
        return List.of(window.accessibleText("answer-value"), window.accessibleText("answer-step"));
    }

    private static void assertNear(double expected, String equation) {
        double shown = Double.parseDouble(equation.substring(equation.lastIndexOf("= ") + 2));
        assertEquals(expected, shown, 5e-7 * Math.abs(expected)); // seven significant digits
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1100, 700", "900, 500"})
    void of_a_weight_it_is_in_sight_in_every_form_at_every_phase_with_the_shortest_and_the_longest_rule(
            double width, double height) {
        window.resize(new Dimension2D(width, height));
        List<String> hidden = new ArrayList<>();
        for (String optimizer : List.of(OPTIMIZERS.get(0), OPTIMIZERS.get(OPTIMIZERS.size() - 1))) {
            choose(optimizer);
            lookAtExplanation();
            hidden.addAll(hiddenAtAnyPhase(optimizer));
        }
        assertEquals(List.of(), hidden);
    }

    @Test
    void of_a_bias_it_is_in_sight_in_every_form_at_every_phase_with_every_kind_of_rule() {
        window.click("gradient-b[2,1]");
        List<String> hidden = new ArrayList<>();
        for (String optimizer : OPTIMIZERS) {
            choose(optimizer);
            hidden.addAll(hiddenAtAnyPhase(optimizer));
        }
        assertEquals(List.of(), hidden);
    }

    @Test
    void of_what_is_computed_or_given_it_is_in_sight_in_every_form_at_every_phase() {
        List<String> hidden = new ArrayList<>();
        for (String id : List.of("neuron-3-1", "target-1", "loss")) {
            window.click(id);
            hidden.addAll(hiddenAtAnyPhase(id));
            window.press(KeyCode.HOME);
            window.catchUp();
        }
        window.clickIn("neuron-2-1", "δ ?");
        hidden.addAll(hiddenAtAnyPhase("an error signal"));
        window.clickIn("neuron-2-1", "z " + ExpectedText.fixed(start.z[0][0], 3));
        hidden.addAll(hiddenAtAnyPhase("a sum"));
        assertEquals(List.of(), hidden);
    }

    @Test
    void of_the_single_neuron_it_is_in_sight_in_every_form_at_every_phase_with_every_kind_of_rule() {
        window.begin("single neuron");
        window.catchUp(); // steps go by layer
        List<String> hidden = new ArrayList<>();
        for (String node : List.of("node-w", "node-b", "node-a", "node-L")) {
            for (String optimizer : node.equals("node-w") ? OPTIMIZERS : OPTIMIZERS.subList(0, 1)) {
                choose(optimizer);
                window.click(node);
                hidden.addAll(hiddenAtAnyPhase(node + " with " + optimizer));
            }
        }
        assertEquals(List.of(), hidden);
    }

    /** Steps to the end of an update, and returns what is hidden on the way. */
    private List<String> hiddenAtAnyPhase(String walk) {
        List<String> hidden = new ArrayList<>();
        List<String> phase;
        do {
            List<String> before = window.presentPhases();
            window.press(KeyCode.RIGHT);
            Fx.until("the phase after " + before + " is shown of " + walk, () -> !window.presentPhases()
                    .equals(before));
            phase = window.presentPhases();
            hidden.addAll(hiddenInAnyForm(walk + " at " + phase));
        } while (!phase.equals(List.of("update")));
        return hidden;
    }

    /** Chooses an optimizer in the toolbar or, in a narrow window, in the panel of settings. */
    private void choose(String optimizer) {
        boolean isFolded = !window.sees("optimizer");
        if (isFolded) {
            window.click("more-settings");
        }
        window.choose("optimizer", optimizer);
        if (isFolded) {
            window.press(KeyCode.ESCAPE);
        }
    }

    private void lookAtExplanation() {
        Fx.run(() -> {
            window.find("network").requestFocus();
            if (window.nodes(TabPane.class::isInstance).stream().findFirst().orElse(null) instanceof TabPane tabs) {
                tabs.getSelectionModel().select(0);
            }
        });
        window.layOut();
    }

    private List<String> hiddenInAnyForm(String moment) {
        return Fx.ask(() -> {
            List<String> hidden = new ArrayList<>();
            Parent root = window.stage().getScene().getRoot();
            for (Node form : SceneQueries.inside(root, AnswerTest::isForm)) {
                ((ToggleButton) form).fire();
                window.layOut();
                hiddenParts().forEach(part -> hidden.add(part + " in " + form.getId() + ", " + moment));
            }
            return hidden;
        });
    }

    /** Returns whether {@code node} chooses a form, but for the steps of a single neuron, which tell the answer. */
    private static boolean isForm(Node node) {
        String id = String.valueOf(node.getId());
        return id.startsWith("representation-") && !id.equals("representation-derivation");
    }

    private List<String> hiddenParts() {
        if (!window.sees("answer-value")) {
            return List.of("all of the answer");
        }
        return Stream.of("answer", "answer-value", "answer-step", "answer-step-pending")
                .filter(part -> window.sees(part) && !isInSight(window.find(part)))
                .map(part -> part + " at " + place(window.find(part)))
                .toList();
    }

    /** Returns whether a node has the width that it needs, and lies within the window and all that may clip it. */
    private static boolean isInSight(Node node) {
        Bounds bounds = place(node);
        boolean isWhole = bounds.getWidth() > 1 && node.getLayoutBounds().getWidth() >= node.minWidth(-1) - SLACK;
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            Bounds frame = place(around);
            isWhole &= bounds.getMinX() >= frame.getMinX() - SLACK && bounds.getMaxX() <= frame.getMaxX() + SLACK;
            isWhole &= bounds.getMinY() >= frame.getMinY() - SLACK && bounds.getMaxY() <= frame.getMaxY() + SLACK;
        }
        return isWhole;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
