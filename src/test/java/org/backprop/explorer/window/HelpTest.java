package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backprop.explorer.view.help.KeyTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialogs of the help menu, and that what they say of keys is true. */
class HelpTest extends WindowTest {

    @AfterEach
    void closeDialogs() {
        Fx.run(() -> dialogs().forEach(Stage::close));
        window.resize(size());
    }

    @ParameterizedTest
    @CsvSource({
        "Keyboard and mouse…, Keyboard and mouse",
        "Notation and colors…, Notation and colors",
        "About Backprop Explorer, About Backprop Explorer"
    })
    void the_menu_opens_a_dialog_that_escape_closes(String item, String title) {
        window.chooseInMenu("help", item);
        Fx.shows(
                List.of(title),
                () -> Fx.ask(() -> dialogs().stream().map(Stage::getTitle).toList()));
        window.press(KeyCode.ESCAPE);
        Fx.until("the dialog is closed", () -> Fx.ask(() -> dialogs().isEmpty()));
        Fx.shows(
                "network",
                () -> Fx.ask(() -> window.stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void the_keyboard_dialog_names_every_shortcut_of_the_menus() {
        List<String> texts = open(KeyCode.F1);
        List<String> missing = shortcuts()
                .flatMap(item -> Stream.of(
                        item.getAccelerator().getDisplayText(), item.getText().replace("_", "")))
                .filter(text -> texts.stream().noneMatch(shown -> shown.equals(text) || shown.endsWith(": " + text)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void the_keyboard_dialog_names_every_other_key() {
        List<String> texts = open(KeyCode.F1);
        for (KeyTable.Entry entry : KeyTable.ENTRIES) {
            assertTrue(texts.contains(entry.keys().get(0).getDisplayText()), entry::toString);
        }
    }

    @Test
    void the_keyboard_dialog_tells_what_the_mouse_does() {
        List<String> texts = open(KeyCode.F1);
        for (String gesture :
                List.of("Click", "Right click", "Wheel", "Drag", "Right drag, Shift+drag", "Drop a file")) {
            assertTrue(texts.contains(gesture), gesture);
        }
    }

    @Test
    void the_dialog_of_notation_tells_the_marks_of_the_charts() {
        List<String> texts = open(KeyCode.SHIFT, KeyCode.F1);
        for (String mark :
                List.of("present point", "tangent: its slope is the derivative", "edit: no step of learning")) {
            assertTrue(texts.contains(mark), mark);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "window, network",
        "network, network",
        "chart, cost-curve",
        "chart, slice",
        "chart, landscape",
        "list, 'value-w[1,1,1]'",
        "slider, 'slider-w[1,1,1]'"
    })
    void every_key_in_the_help_does_something_in_its_place(String place, String id) {
        Node node = window.node(id);
        for (KeyTable.Entry entry : KeyTable.ENTRIES) {
            if (entry.place().equals(place) && !entry.action().equals("escape")) {
                for (KeyCombination key : entry.keys()) {
                    assertTrue(isTaken(node, (KeyCodeCombination) key), () -> entry + " by " + key);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"network, network", "chart, cost-curve", "chart, slice", "chart, landscape"})
    void every_key_that_does_something_in_a_picture_is_in_the_help(String place, String id) {
        Node node = window.node(id);
        Set<String> expected = KeyTable.ENTRIES.stream()
                .filter(entry -> entry.place().equals(place))
                .flatMap(entry -> entry.keys().stream())
                .map(key -> (KeyCodeCombination) key)
                .filter(key -> key.getShortcut() != KeyCombination.ModifierValue.DOWN)
                .map(key -> key.getCode().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> taken = Stream.of(KeyCode.values())
                .filter(code -> code != KeyCode.UNDEFINED && code != KeyCode.SHORTCUT && !code.isModifierKey())
                .filter(code -> isTaken(node, new KeyCodeCombination(code)))
                .map(KeyCode::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F1", "SHIFT F1"})
    void a_dialog_fits_into_a_small_window_and_cuts_no_text(String keys) {
        window.resize(new Dimension2D(720, 480));
        open(Stream.of(keys.split(" ")).map(KeyCode::valueOf).toArray(KeyCode[]::new));
        Fx.run(() -> {
            Stage dialog = dialogs().get(0);
            dialog.getScene().getRoot().applyCss();
            dialog.getScene().getRoot().layout();
            assertTrue(dialog.getWidth() <= window.stage().getWidth());
            assertTrue(dialog.getHeight() <= window.stage().getHeight());
            assertEquals(List.of(), cutTexts(dialog));
        });
    }

    private static List<String> cutTexts(Stage dialog) {
        return SceneQueries.inside(dialog.getScene().getRoot(), Label.class::isInstance).stream()
                .map(Label.class::cast)
                .filter(label -> label.lookup(".text") instanceof Text text && isCut(label, text))
                .map(Label::getText)
                .toList();
    }

    private static boolean isCut(Label label, Text text) {
        return !text.getText().equals(label.getText()) || text.getLayoutBounds().getHeight() > label.getHeight() + 0.5;
    }

    /** Opens a dialog by its shortcut, and returns its texts. */
    private List<String> open(KeyCode... shortcut) {
        window.press(shortcut);
        Fx.until("the dialog is open", () -> Fx.ask(() -> !dialogs().isEmpty()));
        return Fx.ask(() -> SceneQueries.inside(dialogs().get(0).getScene().getRoot(), Label.class::isInstance).stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private static List<Stage> dialogs() {
        return Window.getWindows().stream()
                .filter(shown -> shown.getScene().getRoot().getStyleClass().contains("help"))
                .map(Stage.class::cast)
                .toList();
    }

    private Stream<MenuItem> shortcuts() {
        MenuBar menus = (MenuBar) window.nodes(MenuBar.class::isInstance).get(0);
        return menus.getMenus().stream().flatMap(HelpTest::shortcuts);
    }

    private static Stream<MenuItem> shortcuts(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? shortcuts(inner) : Stream.of(item))
                .filter(item -> item.getAccelerator() != null);
    }

    /** Returns whether something in the window, other than a menu, consumes a key pressed in {@code node}. */
    private boolean isTaken(Node node, KeyCodeCombination key) {
        return Fx.ask(() -> {
            List<KeyEvent> left = new ArrayList<>();
            EventHandler<KeyEvent> handler = event -> {
                left.add(event);
                event.consume(); // nor is it a shortcut of a menu
            };
            Scene scene = window.stage().getScene();
            scene.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            node.requestFocus();
            boolean isShift = key.getShift() == KeyCombination.ModifierValue.DOWN;
            boolean isShortcut = key.getShortcut() == KeyCombination.ModifierValue.DOWN;
            node.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key.getCode(), isShift, isShortcut, false, false));
            node.fireEvent(
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key.getCode(), isShift, isShortcut, false, false));
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            return left.isEmpty();
        });
    }
}
