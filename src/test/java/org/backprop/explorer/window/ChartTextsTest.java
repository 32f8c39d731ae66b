package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of the charts are not clipped, and charts have accessible texts. */
class ChartTextsTest extends WindowTest {

    @AfterEach
    void putBack() {
        window.press(KeyCode.ESCAPE);
    }

    private void lengthenNumbers() {
        window.enter("value-w[3,1,1]", "-0.12345678901234567");
        window.enter("learning-rate", "0.12345");
        window.click("network");
        window.click("by-update");
        window.stepForward(3);
    }

    @Test
    void every_text_is_whole_where_numbers_are_long() {
        lengthenNumbers();
        window.click("gradient-w[3,1,1]");
        window.catchUp();
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"DIGIT1", "DIGIT2", "DIGIT3"})
    void every_text_is_whole_while_a_chart_is_large(KeyCode digit) {
        lengthenNumbers();
        window.press(KeyCode.ALT, digit);
        window.letChartsFollow();
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @ParameterizedTest
    @EnumSource(MapKind.class)
    void every_text_is_whole_whatever_the_map_is_of(MapKind kind) {
        window.stepForward(12);
        window.chooseInMap(kind.item);
        assertEquals(List.of(), ClippedTexts.in(window));
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.letChartsFollow();
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    enum MapKind {
        RANDOM("Two random directions"),
        PRINCIPAL("Principal components of the path"),
        RELIEF("3-D surface");

        private final String item;

        MapKind(String item) {
            this.item = item;
        }
    }

    @Test
    void every_text_under_the_mouse_is_whole() {
        lengthenNumbers();
        window.chart("landscape").moveTo(0.13, 0.87);
        Fx.until("the place is told of", () -> window.text("landscape-caption").contains("L = "));
        assertEquals(List.of(), ClippedTexts.in(window));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"DIGIT1", "DIGIT2", "DIGIT3"})
    void everything_that_can_have_the_focus_has_a_name(KeyCode digit) {
        assertEquals(List.of(), nameless());
        window.press(KeyCode.ALT, digit);
        window.letChartsFollow();
        assertEquals(List.of(), nameless());
    }

    private List<String> nameless() {
        return window.nodes(node -> node.isFocusTraversable() && !isNamed(node)).stream()
                .map(Node::toString)
                .toList();
    }

    private static boolean isNamed(Node node) {
        String heard = node.getAccessibleText();
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return written || heard != null && !heard.isBlank();
    }

    @Test
    void the_map_says_in_words_where_one_is_and_which_way_is_down() {
        ReferenceNetwork start = ReferenceNetwork.atStart();
        for (int phase = 0; phase < 8; phase++) {
            window.press(KeyCode.RIGHT); // to the gradient
        }
        window.catchUp();
        assertEquals(
                ExpectedText.local("Loss landscape: at w₁₁³ = 0.8000000, w₂₁³ = -0.6000000 L is "
                        + ExpectedText.significant(start.loss, 7)
                        + ". Downhill, these change as "
                        + ExpectedText.significant(-start.gradient[12], 4)
                        + " to "
                        + ExpectedText.significant(-start.gradient[14], 4)
                        + "."),
                window.accessibleText("landscape"));
    }
}
