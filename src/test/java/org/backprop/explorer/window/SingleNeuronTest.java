package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Palma 2023's neuron in the window. Step by step by neuron it computes wx, z, a, L, ∂L/∂a, ∂a/∂z, ∂L/∂z, ∂L/∂w, ∂L/∂b,
 * has its gradient and moves. The values are worked from the article's formulas outside the program.
 */
class SingleNeuronTest extends WindowTest {

    private static final List<String> LINES = List.of(
            "sum",
            "activation",
            "loss",
            "loss-derivative",
            "activation-derivative",
            "error-signal",
            "weight-gradient",
            "bias-gradient",
            "weight-update",
            "bias-update");
    private static final double[] VALUES = {
        1.5,
        0.81757447619364366,
        1.7014132779827524,
        5.4816890703380648,
        0.14914645207033286,
        0.81757447619364366,
        0.81757447619364366,
        0.81757447619364366,
        0.19121276190317815,
        0.49121276190317819
    };

    @BeforeEach
    void openTheNeuron() {
        openSession(SessionJson.SINGLE_NEURON);
        window.moveTo("cost");
    }

    /** Steps by neuron; afterwards steps go by layer again. */
    private void step(KeyCode key, int steps) {
        window.click("by-operation");
        for (int step = 0; step < steps; step++) {
            window.press(key);
        }
        window.catchUp();
        window.moveTo("cost");
    }

    private List<String> values() {
        return LINES.stream()
                .map(line -> window.text("step-" + line + "-value"))
                .toList();
    }

    /** The values of the first lines, and a question mark for each of the others. */
    private static List<String> known(int lines) {
        return Stream.iterate(0, line -> line < LINES.size(), line -> line + 1)
                .map(line -> line < lines ? "= " + ExpectedText.significant(VALUES[line], 4) : ExpectedText.UNKNOWN)
                .toList();
    }

    private List<String> presentLines() {
        return Fx.ask(() -> LINES.stream()
                .filter(line ->
                        window.find("step-" + line).getParent().getStyleClass().contains("current"))
                .toList());
    }

    private String inPicture(String node) {
        return window.text("node-" + node + "-value");
    }

    private List<String> ringed() {
        return Fx.ask(
                () -> window.nodes(node -> node.getId() != null && node.getId().matches("node-[a-zL]")).stream()
                        .filter(node -> SceneQueries.inside(node, Circle.class::isInstance).stream()
                                .anyMatch(circle -> ((Circle) circle).getStrokeWidth() == 3))
                        .map(Node::getId)
                        .toList());
    }

    private boolean isLit(String node) {
        return Fx.ask(() -> !SceneQueries.inside(window.find("node-" + node), part -> part.getStyleClass()
                        .contains("neuron-halo"))
                .isEmpty());
    }

    private List<String> lit() {
        return Stream.of("x", "w", "b", "z", "a", "y", "L").filter(this::isLit).toList();
    }

    @Test
    void the_steps_are_shown_at_once_with_nothing_known_yet() {
        assertTrue(window.isChosen("representation-derivation"));
        assertEquals(known(0), values());
        assertEquals(
                List.of("1", "?", "?", "?"),
                Stream.of("x", "z", "a", "L").map(this::inPicture).toList());
    }

    @Test
    void each_step_forward_makes_one_more_line_known_and_lights_it() {
        step(KeyCode.RIGHT, 2);
        for (int lines = 1; lines <= 8; lines++) {
            assertEquals(known(lines), values());
            assertEquals(List.of(LINES.get(lines - 1)), presentLines());
            step(KeyCode.RIGHT, 1);
        }
    }

    @Test
    void each_line_has_its_numbers_put_in() {
        step(KeyCode.RIGHT, 11);
        assertEquals("w <- w - alpha * dL/dw = 0.6 - 0.5 * 0.8175744762", window.accessibleText("step-weight-update"));
        assertEquals("z = w * x + b = 0.6 * 1 + 0.9", window.accessibleText("step-sum"));
    }

    @Test
    void all_lines_are_in_sight_at_once_at_each_step() {
        for (int step = 0; step < 12; step++) {
            window.layOut();
            assertEquals(LINES, linesInSight(), "after " + step + " steps: " + window.text("step-explanation"));
            step(KeyCode.RIGHT, 1);
        }
    }

    @Test
    void all_lines_with_long_numbers_are_in_sight_and_in_one_size_of_type() {
        openSession(SessionJson.singleNeuron(1.1940273, 1, -0.7044639, 0.4750371));
        Fx.shows(ExpectedText.fixed(-0.7045, 4), () -> inPicture("w"));
        window.click("node-w");
        window.moveTo("cost");
        for (int step = 0; step < 12; step++) {
            window.layOut();
            assertEquals(LINES, linesInSight(), "after " + step + " steps: " + window.text("step-explanation"));
            assertEquals(List.of(), shrunkLines(), "after " + step + " steps");
            step(KeyCode.RIGHT, 1);
        }
    }

    /** The lines whose formula has less room than it needs in its size of type. */
    private List<String> shrunkLines() {
        return Fx.ask(() -> LINES.stream()
                .filter(line -> {
                    Region formula = (Region) window.find("step-" + line);
                    return formula.getWidth() < formula.prefWidth(-1) - 0.5;
                })
                .toList());
    }

    @Test
    void a_line_has_no_numbers_before_its_step() {
        window.stepForward(1); // z and a are known
        assertEquals("a = sigmoid(z) = 1 / (1 + exp(-1.5))", window.accessibleText("step-activation"));
        assertEquals("dL/dw = dL/dz * dz/dw = (a - y) * x", window.accessibleText("step-weight-gradient"));
        assertEquals("w <- w - alpha * dL/dw", window.accessibleText("step-weight-update"));
        assertFalse(window.accessibleText("step-loss").matches(".*[02-9].*"), window.accessibleText("step-loss"));
    }

    @Test
    void the_lines_share_the_height_and_are_in_larger_type_where_there_is_more() {
        double small = fontSize();
        assertTrue(small >= 12.5, small + " pixels");
        window.click("large");
        // the size is set by a layout, and taken over by the styles of the frame after it
        Fx.until(
                "the type is at least 16 pixels and larger than " + small,
                () -> fontSize() >= 16 && fontSize() > small);
    }

    private double fontSize() {
        return Fx.ask(() -> ((Label) window.find("step-sum-value")).getFont().getSize());
    }

    @Test
    void the_tabs_keep_their_place_though_the_answer_stands_above_none_of_the_lines_that_tell_it() {
        double top = top("representation-chain");
        assertFalse(window.sees("answer"));
        window.click("representation-chain");
        window.layOut();
        assertTrue(window.sees("answer"));
        assertEquals(top, top("representation-chain"));
    }

    private double top(String id) {
        return Fx.ask(() -> window.find(id).localToScene(0, 0).getY());
    }

    private List<String> linesInSight() {
        return Fx.ask(() -> {
            Node viewport = window.find("steps").lookup(".viewport");
            Bounds frame = viewport.localToScene(viewport.getLayoutBounds());
            return LINES.stream()
                    .filter(line -> {
                        Node row = window.find("step-" + line).getParent();
                        Bounds bounds = row.localToScene(row.getLayoutBounds());
                        return bounds.getMinY() >= frame.getMinY() - 1 && bounds.getMaxY() <= frame.getMaxY() + 1;
                    })
                    .toList();
        });
    }

    @Test
    void every_form_is_written_in_the_letters_of_the_article_small_and_enlarged() {
        window.stepForward(6);
        for (boolean isLarge : new boolean[] {false, true}) {
            for (String form : List.of("derivation", "chain", "scalar", "paths", "matrix", "code", "update")) {
                window.click("representation-" + form);
                assertEquals(List.of(), textsInOtherLetters(), form);
            }
            if (!isLarge) {
                window.click("large");
            }
        }
    }

    /** The formulas and pieces of code with δ, h or a number of a layer, such as W1 or w[1,1,1]. */
    private List<String> textsInOtherLetters() {
        return Fx.ask(() -> window.nodes(node -> node.getId() != null || SceneQueries.isWritten(node)).stream()
                .filter(node -> isInside(node, "inspector", "side-by-side"))
                .flatMap(node -> Stream.of(
                        node.getAccessibleText(), SceneQueries.isWritten(node) ? SceneQueries.textOf(node) : null))
                .filter(text -> text != null
                        && text.matches("(?s).*(δ|delta|\\bh\\b|\\b[hWwbzda]+[0-9]|[wbzh]\\[|layer 1|[¹²]).*"))
                .distinct()
                .toList());
    }

    private static boolean isInside(Node node, String... ids) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (Arrays.asList(ids).contains(around.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void each_step_back_takes_a_line_away_again() {
        step(KeyCode.RIGHT, 9);
        for (int lines = 8; lines >= 1; lines--) {
            assertEquals(known(lines), values());
            step(KeyCode.LEFT, 1);
        }
        assertEquals(known(0), values());
    }

    @Test
    void the_update_moves_both_at_the_same_time() {
        step(KeyCode.RIGHT, 11);
        assertEquals(known(10), values());
        assertEquals(List.of("weight-update", "bias-update"), presentLines());
        assertEquals(ExpectedText.fixed(0.1912, 4), inPicture("w"));
        assertEquals(ExpectedText.fixed(0.4912, 4), inPicture("b"));
    }

    @Test
    void by_layer_the_last_line_of_the_phase_is_lit() {
        window.stepForward(1);
        assertEquals(List.of("activation"), presentLines());
        window.stepForward(2);
        assertEquals(List.of("bias-gradient"), presentLines());
    }

    @Test
    void the_node_at_work_has_a_ring() {
        assertEquals(List.of("node-x"), ringed());
        step(KeyCode.RIGHT, 2);
        assertEquals(List.of("node-z"), ringed());
        step(KeyCode.RIGHT, 2);
        assertEquals(List.of("node-L"), ringed());
        step(KeyCode.RIGHT, 4);
        assertEquals(List.of("node-w"), ringed());
    }

    @Test
    void a_derivative_stands_on_its_arrow_from_its_step_on() {
        step(KeyCode.RIGHT, 4);
        assertEquals("∂L/∂a = ?", window.text("derivative-∂L/∂a"));
        step(KeyCode.RIGHT, 1);
        assertEquals(
                "∂L/∂a = " + ExpectedText.local("5.482"),
                window.text("derivative-∂L/∂a").replace("\n", " = "));
        assertTrue(window.has("derivative-∂L/∂a", "active"));
    }

    @Test
    void a_click_on_a_node_selects_it() {
        window.click("node-z");
        window.moveTo("cost");
        assertEquals("z", window.text("subject"));
        assertTrue(isLit("z"));
        window.click("node-b");
        assertEquals("b", window.text("subject"));
        assertTrue(window.isRowMarked("b[1,1]"));
    }

    @Test
    void a_click_on_the_error_signal_selects_it() {
        window.click("derivative-∂L/∂z");
        assertEquals("∂L/∂z", window.text("subject"));
        assertTrue(window.has("derivative-∂L/∂z", "highlighted"));
    }

    @Test
    void a_value_in_the_list_that_is_pointed_at_lights_its_node_and_says_itself_in_full() {
        step(KeyCode.RIGHT, 3);
        assertFalse(isLit("a"));
        window.moveTo("step-activation-value");
        assertTrue(isLit("a"));
        assertEquals("a = " + ExpectedText.local("0.8175744761936437"), window.text("element-text"));
    }

    @Test
    void a_factor_that_is_pointed_at_lights_its_node() {
        window.click("node-L"); // so that w is not lit for being selected
        window.moveTo("cost");
        Fx.run(() -> window.node("step-sum").requestFocus());
        window.press(KeyCode.DOWN);
        assertEquals(List.of("z", "L"), lit());
        window.press(KeyCode.DOWN);
        assertEquals(List.of("w", "L"), lit());
    }

    @Test
    void a_node_that_is_pointed_at_says_its_full_value() {
        step(KeyCode.RIGHT, 4);
        window.moveTo("node-L");
        assertEquals("L = " + ExpectedText.local("1.7014132779827524"), window.text("element-text"));
    }

    @Test
    void the_sentence_on_the_error_signal_tells_what_another_loss_would_make_of_it() {
        step(KeyCode.RIGHT, 7);
        assertTrue(
                window.text("step-explanation").contains(ExpectedText.local("0.1219")),
                window.text("step-explanation"));
    }

    @Test
    void a_saturated_neuron_says_in_words_what_is_too_large_for_a_number() {
        openSession(SessionJson.singleNeuron("binary-cross-entropy", 800, 5)); // σ′(805) is below any double
        Fx.shows("800", () -> inPicture("w"));
        step(KeyCode.RIGHT, 7);
        assertEquals("= too large for a number", window.text("step-loss-derivative-value"));
        assertEquals("= 1", window.text("step-error-signal-value"));
    }

    @Test
    void other_networks_have_no_such_steps() {
        openSession(SessionJson.XOR);
        Fx.until("the other network is there", () -> window.sees("neuron-3-1"));
        assertFalse(window.sees("representation-derivation"));
    }

    @Test
    void every_text_is_whole_at_each_step() {
        for (int step = 0; step < 12; step++) {
            assertEquals(List.of(), ClippedTexts.in(window));
            step(KeyCode.RIGHT, 1);
        }
    }

    /** z = 40 · 1 + 5, where σ′ is 0 to nineteen places. */
    @Test
    void a_saturated_neuron_is_named_as_soon_as_it_has_come_to_its_value() {
        openSession(SessionJson.singleNeuron("binary-cross-entropy", 800, 5)); // σ′(805) is below any double
        Fx.shows("800", () -> inPicture("w"));
        assertFalse(window.accessibleText("node-a").contains("saturated"));
        step(KeyCode.RIGHT, 3); // the product, the sum and the value
        assertTrue(window.accessibleText("node-a").contains("saturated"), window.accessibleText("node-a"));
    }
}
