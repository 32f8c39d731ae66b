package org.backprop.explorer.view.window;

import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.backprop.explorer.view.surface.SurfaceView;

/**
 * Gives the focus back to the network once a control has been clicked or a popup has closed, so that the arrow keys and
 * Space go on to step and run. Text fields, controls that open a popup, and the surface keep the focus.
 */
final class FocusRestorer {

    private final Node root;
    private final Node network;

    /**
     * Watches the clicks in a window.
     *
     * @param root the root of the window's scene
     * @param network the node that gets the focus, while it is in the scene
     */
    FocusRestorer(Node root, Node network) {
        this.root = root;
        this.network = network;
        // controls consume the events of the mouse, and need the focus until they have handled them
        EventDispatcher dispatcher = root.getEventDispatcher();
        root.setEventDispatcher((event, tail) -> {
            EventTarget target = event.getTarget();
            var undelivered = dispatcher.dispatchEvent(event, tail);
            if (event.getEventType() == MouseEvent.MOUSE_RELEASED && !keepsFocus(target) && !isPopupOpen()) {
                restore();
            }
            return undelivered;
        });
        root.addEventHandler(ComboBoxBase.ON_HIDDEN, event -> restore());
        root.addEventHandler(MenuButton.ON_HIDDEN, event -> {
            if (!isInside(event.getTarget(), MenuBar.class)) {
                restore();
            }
        });
    }

    /** Moves the focus to the network, or to the root while an enlarged chart takes the network's place. */
    void restore() {
        Node target = network.getScene() == null ? root : network;
        target.requestFocus();
    }

    private static boolean keepsFocus(EventTarget clicked) {
        return isInside(clicked, TextInputControl.class)
                || isInside(clicked, ComboBox.class)
                || isInside(clicked, MenuButton.class)
                || isInside(clicked, SurfaceView.class);
    }

    /** Returns whether {@code target} is a node of type {@code ancestor}, or is inside one. */
    static boolean isInside(EventTarget target, Class<? extends Node> ancestor) {
        Node node = target instanceof Node inner ? inner : null;
        while (node != null && !ancestor.isInstance(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    private boolean isPopupOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow popup
                        && !(popup instanceof Tooltip)
                        && popup.getOwnerWindow() == root.getScene().getWindow());
    }
}
