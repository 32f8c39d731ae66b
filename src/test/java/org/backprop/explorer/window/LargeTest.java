package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The large inspector, with three representations of the same step side by side. */
class LargeTest extends WindowTest {

    private static final int BACKWARD_1 = 7;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void enlarge() {
        window.click("representation-chain"); // which none of the three is
        window.stepForward(BACKWARD_1);
        window.click("large");
        window.moveTo("subject");
    }

    @Test
    void three_ways_stand_side_by_side() {
        double scalars = left("side-by-side-scalars");
        double matrices = left("side-by-side-matrices");
        assertTrue(scalars < matrices && matrices < left("code"));
    }

    @Test
    void the_form_that_is_chosen_does_not_stand_twice() {
        window.click("representation-matrix");
        assertFalse(window.sees("side-by-side-matrices"));
        assertTrue(window.sees("side-by-side-scalars") && window.sees("code"));
        window.click("representation-scalar");
        assertTrue(window.sees("side-by-side-matrices"));
        assertFalse(window.sees("side-by-side-scalars"));
    }

    @Test
    void nothing_scrolls_in_any_form_of_a_weight_or_a_neuron() {
        window.stepForward(1);
        List<String> scrolling = new ArrayList<>();
        for (String subject : List.of("weight-0", "weight-12", "neuron-3-1")) {
            window.click(subject);
            for (String form : List.of("chain", "scalar", "paths", "matrix", "code")) {
                if (window.sees("representation-" + form)) {
                    window.click("representation-" + form);
                    window.catchUp();
                    window.layOut();
                    scrollingPanes().forEach(pane -> scrolling.add(subject + " " + form + " " + pane));
                }
            }
        }
        assertEquals(List.of(), scrolling);
    }

    /** The panes of the explanation that are too low for what they show, with both heights. */
    private List<String> scrollingPanes() {
        return Fx.ask(() -> Stream.of("inspector", "side-by-side")
                .flatMap(region -> SceneQueries.inside(window.find(region), ScrollPane.class::isInstance).stream())
                .map(ScrollPane.class::cast)
                .filter(pane -> pane.isVisible()
                        && pane.getContent().getLayoutBounds().getHeight()
                                > pane.getViewportBounds().getHeight() + 1)
                .map(pane -> pane.getContent().getId() + " " + pane.getContent().getStyleClass() + " "
                        + pane.getContent().getLayoutBounds().getHeight() + " > "
                        + pane.getViewportBounds().getHeight())
                .toList());
    }

    @Test
    void all_three_tell_the_gradient() {
        String gradient = ExpectedText.significant(start.gradient[0], 7);
        assertEquals(gradient, rounded(window.twin("side-by-side-scalars").last()));
        assertEquals(
                gradient,
                rounded(String.valueOf(
                        FormulaText.numbers(window.twin("side-by-side-matrices").last())
                                .get(0))));
        String program = String.join("", window.texts("code"));
        assertEquals(gradient, rounded(program.replaceFirst(".*# ", "")));
    }

    @Test
    void they_follow_what_is_selected() {
        window.click("weight-12");
        assertEquals("dL/dw[3,1,1]", window.twin("side-by-side-scalars").left());
        assertEquals("delta3", window.twin("side-by-side-matrices").left());
    }

    @Test
    void the_third_way_marks_what_is_pointed_at_in_the_picture() {
        window.moveTo("weight-6");
        assertTrue(window.nodes(node -> isPieceOfCode(node, "0.4")
                                && node.getStyleClass().contains("highlighted"))
                        .size()
                > 0);
        window.moveTo("subject");
        assertFalse(window.nodes(node -> isPieceOfCode(node, "0.4")
                                && node.getStyleClass().contains("highlighted"))
                        .size()
                > 0);
    }

    @Test
    void a_number_in_the_program_lights_its_weight_in_the_picture() {
        window.moveTo(window.nodes(node -> isPieceOfCode(node, "0.4")).get(0));
        assertTrue(window.has("weight-6", "highlighted"));
    }

    @Test
    void the_ledger_of_the_gradients_delta_is_there() {
        assertEquals(ExpectedText.significant(start.delta[0][0], 4), window.text("delta-contributions-delta"));
    }

    @Test
    void the_list_and_the_curve_give_way() {
        assertFalse(window.sees("parameters"));
        assertFalse(window.sees("cost"));
    }

    @Test
    void escape_returns() {
        window.press(KeyCode.ESCAPE);
        assertFalse(window.sees("side-by-side"));
        assertTrue(window.sees("parameters"));
        assertFalse(window.isChosen("large"));
    }

    @Test
    void the_button_returns_too() {
        window.click("large");
        assertFalse(window.sees("side-by-side"));
        assertTrue(window.sees("cost"));
    }

    private static boolean isPieceOfCode(Node node, String text) {
        return SceneQueries.isWritten(node)
                && node.getStyleClass().contains("linked")
                && text.equals(SceneQueries.textOf(node));
    }

    private double left(String id) {
        return Fx.ask(() -> {
            Node node = window.find(id);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new Point2D(bounds.getMinX(), bounds.getMinY()).getX();
        });
    }

    private static String rounded(String number) {
        return ExpectedText.significant(Double.parseDouble(number), 7);
    }
}
