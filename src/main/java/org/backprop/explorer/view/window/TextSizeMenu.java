package org.backprop.explorer.view.window;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.TextSize;

/** The menu of the sizes of texts. */
final class TextSizeMenu extends Menu {

    private static final KeyCombination LARGER =
            new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    private static final KeyCombination SMALLER = new KeyCodeCombination(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NORMAL = new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);

    private final ObjectProperty<TextSize> textSize;

    /** Creates a menu that shows and changes {@code textSize}. */
    TextSizeMenu(ObjectProperty<TextSize> textSize) {
        super(Texts.text("menu.view.text-size"));
        this.textSize = textSize;
        setId("menu-view-text-size");
        getItems()
                .setAll(
                        item("larger", LARGER, this::enlarge),
                        item("smaller", SMALLER, this::reduce),
                        item("normal", NORMAL, () -> textSize.set(TextSize.NORMAL)),
                        new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        for (TextSize size : TextSize.ALL) {
            RadioMenuItem item = new RadioMenuItem(Texts.text("menu.view.text-size.percent", size.percent()));
            item.setToggleGroup(group);
            item.setSelected(size.equals(textSize.get()));
            item.setOnAction(event -> textSize.set(size));
            textSize.addListener((observable, oldValue, newValue) -> item.setSelected(size.equals(newValue)));
            getItems().add(item);
        }
    }

    private static MenuItem item(String name, KeyCombination shortcut, Runnable action) {
        MenuItem item = new MenuItem(Texts.text("menu.view.text-size." + name));
        item.setId("menu-view-text-size-" + name);
        item.setAccelerator(shortcut);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void enlarge() {
        textSize.set(textSize.get().larger());
    }

    private void reduce() {
        textSize.set(textSize.get().smaller());
    }

    /** Handles the keys of the menu that keyboards have in more than one place, which one shortcut cannot name. */
    void handle(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.EQUALS) {
            enlarge();
            event.consume();
        } else if (event.getCode() == KeyCode.SUBTRACT) {
            reduce();
            event.consume();
        } else if (event.getCode() == KeyCode.NUMPAD0) {
            textSize.set(TextSize.NORMAL);
            event.consume();
        }
    }
}
