package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keyboard in the list of parameters: from value to value, in and out. */
class ParameterKeysTest extends WindowTest {

    private static final String FIRST = "value-w[1,1,1]";
    private static final String LAST = "value-b[3,2]";

    @ParameterizedTest
    @EnumSource(names = {"TAB", "ENTER", "DOWN"})
    void keys_go_from_value_to_value_with_all_text_selected(KeyCode key) {
        window.click(FIRST);
        List<String> visited = new ArrayList<>();
        for (String name : ReferenceNetwork.NAMES) {
            visited.add(focused().substring("value-".length()));
            assertEquals(((TextField) focusOwner()).getText(), selectedText(), name);
            assertInView(focusOwner());
            window.press(key);
        }
        assertEquals(ReferenceNetwork.NAMES, visited);
    }

    @Test
    void shift_tab_and_up_go_back() {
        window.click("value-w[1,2,2]");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("value-w[1,2,1]", focused());
        assertEquals(ExpectedText.local("0.2"), selectedText());
        window.press(KeyCode.UP);
        assertEquals("value-w[1,1,2]", focused());
        assertEquals(ExpectedText.local("0.25"), selectedText());
    }

    @ParameterizedTest
    @EnumSource(names = {"TAB", "ENTER", "DOWN"})
    void eighteen_values_typed_one_after_the_other_all_hold(KeyCode key) {
        window.click(FIRST);
        List<String> expected = IntStream.range(0, 18)
                .mapToObj(i -> ExpectedText.local("0." + (2 * i + 11)))
                .toList();
        for (int i = 0; i < 18; i++) {
            window.type("0." + (2 * i + 11));
            window.press(key);
        }
        window.catchUp();
        assertEquals(
                expected,
                ReferenceNetwork.NAMES.stream()
                        .map(name -> window.text("value-" + name))
                        .toList());
    }

    @Test
    void a_value_typed_after_enter_replaces_the_one_before() {
        window.click(LAST);
        window.type("0.7");
        window.press(KeyCode.ENTER);
        window.type("9");
        window.press(KeyCode.ENTER);
        Fx.shows("9", () -> window.text(LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspected-value", "learning-rate"})
    void enter_selects_the_text_of_every_other_field_too(String field) {
        window.enter(field, "0.7");
        window.type("9");
        window.press(KeyCode.ENTER);
        Fx.shows("9", () -> window.text(field));
    }

    @Test
    void a_click_into_a_field_selects_its_text() {
        for (String field : List.of(FIRST, "learning-rate", "inspected-value")) {
            window.click(field);
            assertEquals(window.text(field), selectedText());
        }
    }

    @Test
    void tab_leaves_the_list_after_the_last_value_and_shift_tab_before_the_first() {
        window.click(LAST);
        window.press(KeyCode.TAB);
        assertFalse(isInList());
        String following = focused();
        window.click(FIRST);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertFalse(isInList());
        assertNotEquals(following, focused());
    }

    @Test
    void the_list_is_one_stop_of_tab_at_its_selected_value() {
        window.click(LAST);
        window.press(KeyCode.TAB);
        Node following = focusOwner();
        window.click("value-w[2,1,1]");
        Fx.run(following::requestFocus);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("value-w[2,1,1]", focused());
        assertEquals(ExpectedText.local("0.4"), selectedText());
    }

    @Test
    void digits_typed_on_a_slider_begin_its_value() {
        for (String slider : List.of("slider-w[2,1,1]", "inspected-slider")) {
            Fx.run(window.node(slider)::requestFocus);
            window.type("-1.5");
            assertEquals("-1.5", ((TextField) focusOwner()).getText());
            window.press(KeyCode.ENTER);
            Fx.shows(ExpectedText.fixed(-1.5, 3), () -> window.text("weight-6"));
        }
    }

    @Test
    void digits_typed_on_the_list_begin_the_selected_value() {
        window.click("value-w[2,1,1]");
        Fx.run(window.node("parameters")::requestFocus);
        window.type("0.9");
        window.press(KeyCode.ENTER);
        Fx.shows(ExpectedText.fixed(0.9, 3), () -> window.text("weight-6"));
    }

    @Test
    void the_arrows_step_after_a_click_on_a_slider() {
        window.stepForward(2);
        window.clickTrack("slider-w[1,1,1]", 0.5);
        String value = window.text(FIRST);
        window.press(KeyCode.RIGHT);
        window.arrivesAt("forward-3");
        assertEquals(value, window.text(FIRST));
    }

    @Test
    void the_future_that_an_edit_by_keys_replaced_comes_back_by_one_undo() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.stepForward(6);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        Fx.until("the moment is in mid-history", () -> window.updatesDone() == window.updatesKnown() - 3);
        int known = window.updatesKnown();
        Fx.run(window.node("inspected-slider")::requestFocus);
        window.pressRepeatedly(KeyCode.RIGHT, 4);
        Fx.until("the future is gone", () -> window.updatesDone() == window.updatesKnown());
        window.press(KeyCode.ESCAPE);
        assertEquals("network", focused());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("the future is back", () -> window.updatesKnown() == known);
    }

    @Test
    void the_selected_row_stays_in_view_after_home_an_edit_and_a_selection_elsewhere() {
        window.stepForward(9);
        window.click("weight-14");
        assertInView(visible("value-w[3,2,1]"));
        window.press(KeyCode.HOME);
        window.arrivesAt("input");
        assertInView(visible("value-w[3,2,1]"));
        window.enter("inspected-value", "-7.5");
        Fx.shows(ExpectedText.fixed(-7.5, 3), () -> window.text("weight-14"));
        assertInView(visible("value-w[3,2,1]"));
        window.click("weight-0");
        assertInView(visible(FIRST));
    }

    private Node visible(String id) {
        window.layOut();
        return Fx.ask(
                () -> SceneQueries.inside(window.stage().getScene().getRoot(), node -> id.equals(node.getId())).stream()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(id + " is not in view")));
    }

    private void assertInView(Node node) {
        Bounds list = window.place("parameters");
        Bounds bounds = Fx.ask(() -> node.localToScene(node.getLayoutBounds()));
        assertTrue(list.contains(bounds), () -> node.getId() + " at " + bounds + " in " + list);
    }

    private boolean isInList() {
        return Fx.ask(() -> SceneQueries.inside(window.find("parameters"), focusOwner()::equals)
                        .size()
                == 1);
    }

    private Node focusOwner() {
        return Fx.ask(() -> window.stage().getScene().getFocusOwner());
    }

    private String focused() {
        return String.valueOf(focusOwner().getId());
    }

    private String selectedText() {
        return Fx.ask(() -> ((TextField) focusOwner()).getSelectedText());
    }
}
