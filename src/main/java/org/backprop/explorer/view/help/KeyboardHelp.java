package org.backprop.explorer.view.help;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backprop.explorer.text.Texts;

/**
 * All keys, which are the shortcuts of the menus and those that depend on what has the focus, and what the mouse does.
 */
final class KeyboardHelp extends VBox {

    private static final double FIRST_WIDTH = 190;
    /** The number of keys that mean the same and are shown: the others are on a keypad. */
    private static final int MAX_KEYS = 4;

    private final HelpTable table = new HelpTable(FIRST_WIDTH);

    KeyboardHelp(MenuBar menus) {
        menus.getMenus().forEach(this::addMenu);
        String place = "";
        for (KeyTable.Entry entry : KeyTable.ENTRIES) {
            if (!entry.place().equals(place)) {
                place = entry.place();
                table.addSection(Texts.text("help.place." + place));
            }
            table.addRow(keys(entry.keys()), entry.textKey());
        }
        addMouse();
        getChildren().setAll(table);
    }

    private void addMouse() {
        String place = "";
        for (MouseTable.Entry entry : MouseTable.ENTRIES) {
            if (!entry.place().equals(place)) {
                place = entry.place();
                table.addSection(Texts.text("help.mouse." + place));
            }
            table.addRow(new HBox(key(Texts.text(entry.textKey()))), entry.textKey() + ".words");
        }
    }

    private void addMenu(Menu menu) {
        if (shortcuts(menu).findAny().isPresent()) {
            table.addSection(textOf(menu));
            shortcuts(menu)
                    .forEach(item -> table.addRow(keys(List.of(item.getAccelerator())), new Label(pathOf(item, menu))));
        }
    }

    private static Stream<MenuItem> shortcuts(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? shortcuts(inner) : Stream.of(item))
                .filter(item -> item.getAccelerator() != null);
    }

    /** Returns the text of {@code item} after those of the menus that lead to it from {@code menu}. */
    private static String pathOf(MenuItem item, Menu menu) {
        Menu parent = item.getParentMenu();
        return parent == menu ? textOf(item) : Texts.text("help.path", pathOf(parent, menu), textOf(item));
    }

    private static String textOf(MenuItem item) {
        return item.isMnemonicParsing() ? item.getText().replace("_", "") : item.getText();
    }

    private static HBox keys(List<KeyCombination> combinations) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        combinations.stream()
                .map(KeyCombination::getDisplayText)
                .distinct()
                .limit(MAX_KEYS)
                .forEach(text -> keys.getChildren().add(key(text)));
        return keys;
    }

    private static Label key(String text) {
        Label key = new Label(text);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }
}
