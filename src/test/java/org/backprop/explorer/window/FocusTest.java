package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FocusTest extends WindowTest {

    private String focused() {
        return Fx.ask(() -> window.stage().getScene().getFocusOwner().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"forward", "back", "by-update", "speed", "slider-w[1,1,1]", "curve-log"})
    void a_click_returns_the_focus_to_the_network_before_the_next_event(String id) {
        window.click(id);

        assertEquals("network", focused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"learning-rate", "value-w[1,1,1]"})
    void a_text_field_keeps_the_focus_that_a_click_gave_it(String id) {
        window.click(id);

        assertEquals(id, focused());
    }

    @Test
    void escape_leads_back_to_the_network_from_every_control() {
        List<Node> controls = new ArrayList<>(window.nodes(FocusTest::canHaveFocus));
        controls.add(window.node("slider-w[1,1,1]"));
        controls.add(window.node("value-w[1,1,1]"));
        for (Node control : controls) {
            Fx.run(control::requestFocus);
            window.press(KeyCode.ESCAPE);
            assertEquals("network", focused(), control::toString);
        }
    }

    private static boolean canHaveFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slider-w[1,1,1]", "value-w[1,1,1]", "inspected-slider", "optimizer"})
    void the_arrows_step_after_escape(String id) {
        Fx.run(window.node(id)::requestFocus);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.RIGHT);

        window.arrivesAt("forward-1");
        assertEquals(ExpectedText.local("0.15"), window.text("value-w[1,1,1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimizer", "batch"})
    void a_list_stays_open_after_a_step_and_a_click_at_once(String id) {
        window.click("forward");
        window.click(id);

        assertTrue(Fx.ask(() -> ((ComboBox<?>) window.node(id)).isShowing()));
    }

    @Test
    void the_focus_returns_to_the_network_when_a_list_closes() {
        window.click("optimizer");
        window.press(KeyCode.ESCAPE);

        assertEquals("network", focused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"network-choice", "landscape-menu"})
    void the_focus_returns_to_the_network_when_a_menu_closes(String id) {
        window.click(id);
        Fx.until("the menu is open", () -> ((MenuButton) window.node(id)).isShowing());
        Fx.run(((MenuButton) window.node(id))::hide);

        assertEquals("network", focused());
    }

    private static MouseEvent released() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void a_click_elsewhere_leaves_an_open_list_the_focus() {
        ComboBox<?> optimizer = (ComboBox<?>) window.node("optimizer");
        Fx.run(() -> {
            optimizer.requestFocus();
            optimizer.show();
        });
        Fx.run(() -> Event.fireEvent(window.stage().getScene().getRoot(), released()));

        assertEquals("optimizer", focused());
        Fx.run(optimizer::hide);
    }
}
