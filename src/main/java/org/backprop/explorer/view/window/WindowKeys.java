package org.backprop.explorer.view.window;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.control.NumberField;

/** Handles the keys that work everywhere in the window, whatever has the focus. */
final class WindowKeys {

    /** The shortcut of undo. */
    static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    /** The shortcut of redo. */
    static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    /** The other shortcut of redo, that of many programs. */
    private static final KeyCombination SHIFTED_REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final EditActions edit;
    private final Runnable escape;

    /**
     * Handles the keys pressed in {@code root}.
     *
     * @param escape the action of Escape
     */
    WindowKeys(Node root, EditActions edit, Runnable escape) {
        this.edit = edit;
        this.escape = escape;
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::handleEscapeFirst);
    }

    /** The items of the menu are disabled until a snapshot allows them, and keys can be pressed faster than that. */
    private void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
        } else if (UNDO.match(event)) {
            edit.undo();
            event.consume();
        } else if (REDO.match(event) || SHIFTED_REDO.match(event)) {
            edit.redo();
            event.consume();
        }
    }

    /** Lists, and boxes and buttons whose popup is closed, would consume Escape without any effect. */
    private void handleEscapeFirst(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isWithoutUseForEscape(event.getTarget())) {
            escape.run();
            event.consume();
        }
    }

    private static boolean isWithoutUseForEscape(EventTarget target) {
        if (target instanceof NumberField field) {
            return !field.isEditing();
        }
        if (target instanceof MenuButton button) {
            return !button.isShowing();
        }
        if (target instanceof ComboBoxBase<?> box) {
            return !box.isShowing();
        }
        return FocusRestorer.isInside(target, ListView.class);
    }
}
