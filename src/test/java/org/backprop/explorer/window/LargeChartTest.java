package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each chart can be made large and put back, and nothing is lost by that. */
class LargeChartTest extends WindowTest {

    private static final List<String> CARDS = List.of("curve", "slice", "landscape");

    @AfterEach
    void putBack() {
        window.press(KeyCode.ESCAPE);
    }

    private double width(String card) {
        return window.node(card + "-card").getLayoutBounds().getWidth();
    }

    /** The chart {@code card} is large, any others shown beside it are small, and the network is hidden. */
    private void assertLarge(String card) {
        assertTrue(width(card) > 700, "the width is " + width(card));
        CARDS.stream()
                .filter(other -> !other.equals(card) && window.sees(other + "-card"))
                .forEach(other -> assertTrue(width(other) < 600, other));
        assertFalse(window.sees("network"));
    }

    private void assertAllInPlace() {
        CARDS.forEach(card -> assertTrue(width(card) < 600, card));
        assertTrue(ReferenceNetwork.WEIGHTS.stream().allMatch(index -> window.sees("weight-" + index)));
        assertTrue(window.sees("parameters") && window.sees("subject"));
        window.letChartsFollow();
    }

    @ParameterizedTest
    @CsvSource({"curve, DIGIT1", "slice, DIGIT2", "landscape, DIGIT3"})
    void keys_make_it_large_and_escape_puts_it_back(String card, KeyCode digit) {
        window.press(KeyCode.ALT, digit);
        assertLarge(card);
        window.press(KeyCode.ESCAPE);
        assertAllInPlace();
    }

    @ParameterizedTest
    @CsvSource({"curve", "slice", "landscape"})
    void its_button_makes_it_large_and_puts_it_back(String card) {
        window.click(card + "-large");
        assertLarge(card);
        window.click(card + "-large");
        assertAllInPlace();
    }

    @ParameterizedTest
    @CsvSource({"curve, cost-curve", "slice, slice", "landscape, landscape"})
    void enter_makes_it_large_while_it_has_the_focus(String card, String pane) {
        window.chart(pane).focus();
        window.press(KeyCode.ENTER);
        Fx.until("it is large", () -> !window.sees("network"));
        assertLarge(card);
        window.chart(pane).focus();
        window.press(KeyCode.ENTER);
        Fx.until("it is back in its place", () -> window.sees("network"));
        assertAllInPlace();
    }

    @Test
    void at_most_one_is_large() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertLarge("curve");
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        assertLarge("slice");
        window.press(KeyCode.CONTROL, KeyCode.E);
        CARDS.forEach(card -> assertFalse(window.sees(card + "-card"), card));
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        assertLarge("landscape");
        assertFalse(window.sees("side-by-side"));
        window.press(KeyCode.ESCAPE);
        assertAllInPlace();
    }

    @ParameterizedTest
    @CsvSource({"DIGIT1", "DIGIT2", "DIGIT3"})
    void steps_go_on_while_it_is_large(KeyCode digit) {
        window.click("by-update");
        window.press(KeyCode.ALT, digit);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.arrivesAtUpdate(2, 2);
        window.letChartsFollow();
        window.press(KeyCode.ESCAPE);
        assertAllInPlace();
        assertEquals(
                "L = " + ExpectedText.significant(ReferenceNetwork.atStart().updated(2).loss, 7) + " at update 2",
                window.text("cost"));
    }

    /** Changes made while the charts were hidden are drawn once they are shown. */
    @Test
    void the_charts_are_of_the_present_moment_when_they_come_back() {
        window.click("by-update");
        Node slice = window.node("slice");
        String before = slice.getAccessibleText();
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.press(KeyCode.RIGHT);
        window.arrivesAtUpdate(1, 1);
        window.press(KeyCode.ESCAPE);
        assertAllInPlace();
        Fx.until(
                "the slice is computed", () -> !Fx.ask(slice::getAccessibleText).equals(before));
        assertEquals(
                "L = " + ExpectedText.significant(ReferenceNetwork.atStart().updated(1).loss, 7) + " at update 1",
                window.text("cost"));
    }

    @Test
    void beside_a_large_landscape_stands_the_cost_along_its_horizontal_axis() {
        window.click("gradient-b[1,2]");
        window.catchUp();
        assertEquals("Cost along b₂¹", window.text("slice-title"));
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.catchUp();
        assertEquals("Cost along w₁₁³", window.text("slice-title"));
    }

    /** Slopes and cost by hand; the path has one point, at which the landscape is exact. */
    @Test
    void beside_a_large_landscape_stands_where_one_is() {
        for (int phase = 0; phase < 8; phase++) {
            window.press(KeyCode.RIGHT); // to the gradient
        }
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.catchUp();
        ReferenceNetwork start = ReferenceNetwork.atStart();
        List<String> texts = window.texts("position-view");
        assertTrue(texts.contains(ExpectedText.significant(start.loss, 7)), texts.toString());
        for (int index : new int[] {12, 14}) {
            String slope = ExpectedText.significant(start.gradient[index], 4);
            assertTrue(texts.stream().anyMatch(text -> text.contains(slope)), texts + " lack " + slope);
        }
    }

    @Test
    void beside_a_large_landscape_an_update_tells_the_cost_before_and_after_and_the_slopes_before() {
        window.click("by-update");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.catchUp();
        ReferenceNetwork start = ReferenceNetwork.atStart();
        List<String> texts = window.texts("position-view");
        String costs =
                ExpectedText.significant(start.loss, 7) + " → " + ExpectedText.significant(start.updated().loss, 7);
        assertTrue(texts.contains(costs), texts + " lack " + costs);
        for (int index : new int[] {12, 14}) {
            String slope = ExpectedText.significant(start.gradient[index], 4) + " before this step";
            assertTrue(texts.contains(slope), texts + " lack " + slope);
        }
    }
}
