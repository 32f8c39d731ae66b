package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The themes of the window and its accessible texts. */
class AppearanceTest extends WindowTest {

    @Test
    void the_dark_theme_is_chosen_by_its_shortcut() {
        String light = rootStyle();
        window.press(KeyCode.CONTROL, KeyCode.D);
        Fx.until("it is dark", () -> Fx.ask(() -> root().getStyleClass().contains("dark")));
        assertFalse(rootStyle().equals(light));
        window.press(KeyCode.CONTROL, KeyCode.D);
        Fx.shows(light, this::rootStyle);
    }

    @Test
    void the_dark_theme_is_chosen_from_the_menu() {
        window.chooseInMenu("view", "Dark theme");
        Fx.until("it is dark", () -> Fx.ask(() -> root().getStyleClass().contains("dark")));
        window.chooseInMenu("view", "Dark theme");
    }

    @Test
    void everything_that_takes_the_keys_has_a_name() {
        List<String> nameless = window.nodes(Node::isFocusTraversable).stream()
                .filter(node -> isBlank(node.getAccessibleText()))
                .filter(node -> !(node instanceof Labeled labeled) || isBlank(labeled.getText()))
                .map(node -> node.getClass().getSimpleName() + " " + node.getId())
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void every_neuron_and_every_weight_in_the_picture_has_a_name() {
        List<String> nameless = window.nodes(AppearanceTest::isInThePicture).stream()
                .filter(node -> isBlank(node.getAccessibleText()))
                .map(Node::getId)
                .toList();
        assertEquals(List.of(), nameless);
        assertEquals(8 + 12 + 2, window.nodes(AppearanceTest::isInThePicture).size());
    }

    private static boolean isInThePicture(Node node) {
        return node.getId() != null && node.getId().matches("(neuron|weight|target)-.*");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Node root() {
        return window.stage().getScene().getRoot();
    }

    private String rootStyle() {
        return Fx.ask(() -> root().getStyle());
    }
}
