package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The explanation large, with the same step told in three ways side by side. */
class LargeTest extends WindowTest {

    private static final int BACKWARD_1 = 7;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void enlarge() {
        mainWindowDriver.stepForward(BACKWARD_1);
        mainWindowDriver.click("large");
        mainWindowDriver.moveTo("subject");
    }

    @Test
    void three_ways_stand_side_by_side() {
        double scalars = left("three-scalars");
        double matrices = left("three-matrices");
        assertTrue(scalars < matrices && matrices < left("code"));
    }

    @Test
    void all_three_tell_the_gradient() {
        String gradient = ExpectedText.significant(start.gradient[0], 7);
        assertEquals(gradient, rounded(mainWindowDriver.twin("three-scalars").last()));
        assertEquals(
                gradient,
                rounded(String.valueOf(FormulaText.numbers(
                                mainWindowDriver.twin("three-matrices").last())
                        .get(0))));
        String program = String.join("", mainWindowDriver.texts("code"));
        assertEquals(gradient, rounded(program.replaceFirst(".*# ", "")));
    }

    @Test
    void they_follow_what_is_selected() {
        mainWindowDriver.click("weight-12");
        assertEquals("dL/dw[3,1,1]", mainWindowDriver.twin("three-scalars").left());
        assertEquals("delta3", mainWindowDriver.twin("three-matrices").left());
    }

    @Test
    void the_third_way_marks_what_is_pointed_at_in_the_picture() {
        mainWindowDriver.moveTo("weight-6");
        assertTrue(mainWindowDriver
                        .nodes(node -> isPieceOfCode(node, "0.4")
                                && node.getStyleClass().contains("marked"))
                        .size()
                > 0);
        mainWindowDriver.moveTo("subject");
        assertFalse(mainWindowDriver
                        .nodes(node -> isPieceOfCode(node, "0.4")
                                && node.getStyleClass().contains("marked"))
                        .size()
                > 0);
    }

    @Test
    void a_number_in_the_program_lights_its_weight_in_the_picture() {
        mainWindowDriver.moveTo(
                mainWindowDriver.nodes(node -> isPieceOfCode(node, "0.4")).get(0));
        assertTrue(mainWindowDriver.has("weight-6", "marked"));
    }

    @Test
    void the_ledger_of_the_gradients_delta_is_there() {
        assertEquals(ExpectedText.significant(start.delta[0][0], 4), mainWindowDriver.text("ledger-delta"));
    }

    @Test
    void the_list_and_the_curve_give_way() {
        assertFalse(mainWindowDriver.sees("parameters"));
        assertFalse(mainWindowDriver.sees("cost"));
    }

    @Test
    void escape_returns() {
        mainWindowDriver.press(KeyCode.ESCAPE);
        assertFalse(mainWindowDriver.sees("three-ways"));
        assertTrue(mainWindowDriver.sees("parameters"));
        assertFalse(mainWindowDriver.isChosen("large"));
    }

    @Test
    void the_button_returns_too() {
        mainWindowDriver.click("large");
        assertFalse(mainWindowDriver.sees("three-ways"));
        assertTrue(mainWindowDriver.sees("cost"));
    }

    private static boolean isPieceOfCode(Node node, String text) {
        return SceneQueries.isWritten(node)
                && node.getStyleClass().contains("linked")
                && text.equals(SceneQueries.textOf(node));
    }

    private double left(String id) {
        return Fx.ask(() -> {
            Node node = mainWindowDriver.find(id);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new Point2D(bounds.getMinX(), bounds.getMinY()).getX();
        });
    }

    private static String rounded(String number) {
        return ExpectedText.significant(Double.parseDouble(number), 7);
    }
}
