package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The factors of the formula of w[2,1,1] and their elements in the network are highlighted together: f′ at z₁², the
 * weights to the outputs, the outputs' δ, and the activation that the weight multiplies.
 */
class LinkedFactorsTest extends WindowTest {

    private static final int BACKWARD_1 = 7;
    private static final double STRIDE = 5;

    private static final Set<String> NOTHING_MORE = Set.of("weight-6");
    private static final Set<String> WEIGHT = Set.of("weight-6", "weight-13");
    private static final Set<String> DELTA = Set.of("weight-6", "neuron-4-2", "δ of neuron-4-2");
    private static final Set<String> ACTIVATION = Set.of("weight-6", "neuron-2-1");

    @BeforeEach
    void lookAtAWeightInTheMiddle() {
        window.stepForward(BACKWARD_1);
        window.click("weight-6");
        window.moveTo("cost");
    }

    @Test
    void the_mouse_over_the_formula_lights_what_its_factors_stand_for() {
        Set<Set<String>> seen = new HashSet<>();
        sweep(place -> {
            seen.add(lit());
            return false;
        });
        assertEquals(
                Set.of(
                        NOTHING_MORE,
                        Set.of("weight-6", "neuron-3-1", "δ of neuron-3-1"),
                        Set.of("weight-6", "neuron-3-1", "z of neuron-3-1"),
                        Set.of("weight-6", "weight-12"),
                        Set.of("weight-6", "neuron-4-1", "δ of neuron-4-1"),
                        WEIGHT,
                        DELTA,
                        ACTIVATION),
                seen);
    }

    @Test
    void the_light_is_gone_once_the_mouse_has_left() {
        window.moveTo(window.node("formula"), placeThatLights(WEIGHT));
        window.moveTo("cost");
        assertEquals(NOTHING_MORE, lit());
    }

    @Test
    void an_edge_that_is_pointed_at_marks_its_factors() {
        window.moveTo(window.node("formula"), placeThatLights(WEIGHT));
        List<Integer> byFactor = formulaPixels();
        window.moveTo("cost");
        List<Integer> unmarked = formulaPixels();
        assertFalse(byFactor.equals(unmarked));
        window.moveTo("weight-13");
        assertTrue(byFactor.equals(formulaPixels()));
    }

    @Test
    void a_delta_that_is_pointed_at_marks_its_factors() {
        window.moveTo(window.node("formula"), placeThatLights(DELTA));
        List<Integer> byFactor = formulaPixels();
        window.moveTo(delta("neuron-4-2"));
        assertTrue(byFactor.equals(formulaPixels()));
    }

    @Test
    void a_thing_that_is_not_in_the_formula_marks_nothing() {
        List<Integer> unmarked = formulaPixels();
        window.moveTo("weight-3");
        assertTrue(unmarked.equals(formulaPixels()));
    }

    @Test
    void a_click_on_a_weight_in_the_formula_selects_it_everywhere() {
        window.moveTo(window.node("formula"), placeThatLights(WEIGHT));
        window.clickHere();
        window.moveTo("cost");
        assertEquals("w₁₂³", window.text("subject"));
        assertEquals(Set.of("weight-13"), lit());
        assertTrue(window.isRowMarked("w[3,1,2]"));
    }

    @Test
    void a_click_on_a_delta_in_the_formula_selects_it() {
        window.moveTo(window.node("formula"), placeThatLights(DELTA));
        window.clickHere();
        window.moveTo("cost");
        assertEquals("δ₂³", window.text("subject"));
        assertEquals(Set.of("neuron-4-2", "δ of neuron-4-2"), lit());
    }

    @Test
    void a_click_on_an_activation_in_the_formula_selects_its_neuron() {
        window.moveTo(window.node("formula"), placeThatLights(ACTIVATION));
        window.clickHere();
        assertEquals("h₁²", window.text("subject"));
    }

    /** The highlighted elements: weights, neurons with a halo, and their z, b and δ. */
    private Set<String> lit() {
        Set<String> lit = new HashSet<>();
        for (Node node : window.nodes(each -> each.getStyleClass().contains("highlighted"))) {
            String id = node.getId();
            if (id != null && id.startsWith("weight-")) {
                lit.add(id);
            } else if (isInANeuron(node)) {
                lit.add(SceneQueries.textOf(node).substring(0, 1) + " of "
                        + neuron(node).getId());
            }
        }
        window.nodes(each -> each.getStyleClass().contains("neuron-halo"))
                .forEach(halo -> lit.add(neuron(halo).getId()));
        return lit;
    }

    private static boolean isInANeuron(Node node) {
        return neuron(node) != null;
    }

    private static Node neuron(Node node) {
        Node parent = node;
        while (parent != null && (parent.getId() == null || !parent.getId().startsWith("neuron-"))) {
            parent = parent.getParent();
        }
        return parent;
    }

    private Node delta(String neuron) {
        return Fx.ask(() -> SceneQueries.inside(
                        window.find(neuron), node -> node.getStyleClass().contains("delta-label"))
                .get(0));
    }

    private Point2D placeThatLights(Set<String> wanted) {
        return sweep(place -> lit().equals(wanted)).orElseThrow();
    }

    /** Moves the mouse over the formula line by line until {@code enough} accepts a point. */
    private Optional<Point2D> sweep(Predicate<Point2D> enough) {
        Node formula = window.node("formula");
        Bounds bounds = Fx.ask(formula::getLayoutBounds);
        for (double y = STRIDE; y < bounds.getHeight(); y += STRIDE) {
            for (double x = STRIDE; x < bounds.getWidth(); x += STRIDE) {
                Point2D place = new Point2D(x, y);
                if (Fx.ask(() -> {
                    window.moveTo(formula, place);
                    return enough.test(place);
                })) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private List<Integer> formulaPixels() {
        return Fx.ask(() -> {
            WritableImage picture = window.find("formula").snapshot(null, null);
            PixelReader pixels = picture.getPixelReader();
            int width = (int) picture.getWidth();
            return IntStream.range(0, width * (int) picture.getHeight())
                    .mapToObj(i -> pixels.getArgb(i % width, i / width))
                    .toList();
        });
    }
}
