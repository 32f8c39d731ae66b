package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Dimension2D;
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
    @ValueSource(strings = {"forward", "back", "by-update", "speed", "slider-w[1,1,1]", "inspected-frozen"})
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

    /** The regions by their style classes. */
    private static final Map<String, String> REGIONS = Map.of(
            "toolbar", "toolbar",
            "network", "network",
            "inspector", "inspector",
            "parameter-list", "parameters",
            "chart-card", "charts",
            "timeline-bar", "timeline");

    @Test
    void f6_goes_from_region_to_region_and_shift_f6_back() {
        window.stepForward(9);
        window.click("value-w[1,1,1]");
        List<String> onward = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (int press = 0; press < REGIONS.size(); press++) {
            window.press(KeyCode.F6);
            onward.add(region());
        }
        for (int press = 0; press < REGIONS.size(); press++) {
            window.press(KeyCode.SHIFT, KeyCode.F6);
            back.add(region());
        }

        assertEquals(List.of("charts", "timeline", "toolbar", "network", "inspector", "parameters"), onward);
        assertEquals(List.of("inspector", "network", "toolbar", "timeline", "charts", "parameters"), back);
    }

    @Test
    void f6_brings_a_region_to_the_front_that_shares_its_place() {
        window.resize(new Dimension2D(900, 500));
        List<String> regions = new ArrayList<>();
        for (int press = 0; press < 4; press++) {
            window.press(KeyCode.F6);
            regions.add(region());
        }

        assertEquals(List.of("inspector", "parameters", "charts", "toolbar"), regions); // no time line at the start
    }

    @Test
    void f6_passes_over_what_an_enlarged_chart_displaces() {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        List<String> regions = new ArrayList<>();
        for (int press = 0; press < 3; press++) {
            window.press(KeyCode.F6);
            regions.add(region());
        }
        window.press(KeyCode.ESCAPE);

        assertEquals(List.of("toolbar", "parameters", "charts"), regions);
    }

    /** The region of the window that has the focus. */
    private String region() {
        return Fx.ask(() -> {
            Node node = window.stage().getScene().getFocusOwner();
            while (node.getStyleClass().stream().noneMatch(REGIONS::containsKey)) {
                node = node.getParent();
            }
            return node.getStyleClass().stream()
                    .filter(REGIONS::containsKey)
                    .map(REGIONS::get)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void a_list_stays_open_after_a_step_and_a_click_at_once() {
        window.click("forward");
        window.click("optimizer");

        assertTrue(Fx.ask(() -> ((ComboBox<?>) window.node("optimizer")).isShowing()));
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
