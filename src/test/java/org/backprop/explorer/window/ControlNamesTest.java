package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the controls, on screen, in tooltips and for screen readers, and the menus that have them as well. */
class ControlNamesTest extends WindowTest {

    private static final int MIN_LETTERS = 3;
    private static final int GRADIENT = 8;

    @Test
    void every_control_has_a_name_for_screen_readers_and_words_or_a_tooltip() {
        window.stepForward(GRADIENT + 2); // so that there is a moment to go back to
        assertEquals(List.of(), nameless(controls()));
        assertEquals(List.of(), silent(controls()));
    }

    @ParameterizedTest
    @CsvSource({"ALT, DIGIT3", "CONTROL, T"})
    void every_control_that_appears_later_has_a_name_as_well(KeyCode modifier, KeyCode key) {
        List<Node> before = controls();
        window.press(modifier, key);
        Fx.until("there are more controls", () -> !before.containsAll(controls()));
        window.layOut();
        List<Node> appeared = new ArrayList<>(controls());
        appeared.removeAll(before);
        assertEquals(List.of(), nameless(appeared));
        assertEquals(List.of(), silent(appeared));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"representation-chain", "representation-update", "inspected-frozen", "curve-axes", "timeline"})
    void a_tooltip_tells_what_a_control_is_for(String id) {
        window.stepForward(GRADIENT + 2);
        window.moveTo(id);
        Fx.shows(window.accessibleText(id), () -> window.sees("name-tooltip") ? window.text("name-tooltip") : "");
    }

    @Test
    void the_speed_is_chosen_in_a_menu_too() {
        Fx.run(item("menu-run-speed", "100 steps/s")::fire);
        Fx.shows("100 steps/s", () -> window.text("speed-text"));
        window.chooseSpeed(0);
        assertTrue(Fx.ask(() -> ((RadioMenuItem) item("menu-run-speed", "1 step/s")).isSelected()));
    }

    @Test
    void the_form_of_the_explanation_is_chosen_in_a_menu_too() {
        Fx.run(item("menu-view-form", "Matrix")::fire);
        assertTrue(window.isChosen("representation-matrix"));
        window.click("representation-paths");
        assertTrue(Fx.ask(() -> ((RadioMenuItem) item("menu-view-form", "Paths")).isSelected()));
    }

    @Test
    void the_menu_of_the_axes_says_what_the_one_at_the_curve_says() {
        window.click("curve-axes");
        window.clickInPopup("Logarithmic axis of costs"::equals);
        CheckMenuItem logarithmic = (CheckMenuItem) item("menu-view-curve", "Logarithmic axis of costs");
        Fx.until("it is logarithmic", () -> Fx.ask(logarithmic::isSelected));
    }

    @Test
    void the_look_of_the_landscape_is_chosen_in_a_menu_too() {
        Fx.run(item("menu-view-landscape", "Principal components of the path")::fire);
        Fx.shows("PCA of the path", () -> window.text("landscape-menu"));
    }

    /** The item with this text in the menu with this id. */
    private MenuItem item(String menu, String text) {
        return Fx.ask(() -> {
            MenuBar menus =
                    (MenuBar) SceneQueries.inside(window.stage().getScene().getRoot(), MenuBar.class::isInstance)
                            .get(0);
            return menus.getMenus().stream()
                    .flatMap(each -> each.getItems().stream())
                    .filter(inner -> menu.equals(inner.getId()))
                    .flatMap(inner -> ((Menu) inner).getItems().stream())
                    .filter(each -> text.equals(each.getText()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** What the mouse or the keys act on, without the parts that such controls consist of. */
    private List<Node> controls() {
        return window.nodes(ControlNamesTest::isControl);
    }

    private static boolean isControl(Node node) {
        boolean isOne = node instanceof ButtonBase
                || node instanceof Slider
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase;
        return isOne && isInside(node, MenuBar.class) == null && isInside(node.getParent(), ComboBoxBase.class) == null;
    }

    private static Node isInside(Node node, Class<?> type) {
        Node around = node;
        while (around != null && !type.isInstance(around)) {
            around = around.getParent();
        }
        return around;
    }

    private static List<String> nameless(List<Node> controls) {
        return Fx.ask(() -> controls.stream()
                .filter(control -> letters(control.getAccessibleText()) == 0
                        && letters(control instanceof Labeled labeled ? labeled.getText() : "") < MIN_LETTERS)
                .map(Node::toString)
                .toList());
    }

    /** The controls that neither words nor a tooltip explain. */
    private List<String> silent(List<Node> controls) {
        List<String> silent = new ArrayList<>();
        for (Node control : controls) {
            if (!Fx.ask(() -> hasWords(control)) && !hasTooltip(control)) {
                silent.add(control.toString());
            }
        }
        return silent;
    }

    private static boolean hasWords(Node control) {
        boolean isInRow = isInside(control, ListView.class) != null; // which begins with its name
        return isInRow
                || control instanceof Labeled labeled && letters(labeled.getText()) >= MIN_LETTERS
                || !SceneQueries.inside(
                                control.getScene().getRoot(),
                                node -> node instanceof Label label
                                        && label.getLabelFor() == control
                                        && letters(label.getText()) >= MIN_LETTERS)
                        .isEmpty();
    }

    private boolean hasTooltip(Node control) {
        window.moveTo("position");
        Fx.until("no tooltip is shown", () -> !seesTooltip());
        window.moveTo(control);
        return Fx.comes(this::seesTooltip);
    }

    private boolean seesTooltip() {
        return window.sees("name-tooltip") || window.sees("delayed-tooltip");
    }

    private static long letters(String text) {
        return text == null ? 0 : text.codePoints().filter(Character::isLetter).count();
    }
}
