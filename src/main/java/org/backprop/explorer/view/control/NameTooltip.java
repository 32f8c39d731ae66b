package org.backprop.explorer.view.control;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.text.Texts;

/** A tooltip with the name of a control and its shortcut, which are the control's accessible text as well. */
public final class NameTooltip {

    private final Node control;
    private final DelayedTooltip tooltip;
    private String text = "";

    /** Creates a tooltip without a text below {@code control}. */
    public NameTooltip(Node control) {
        this(control, Side.BOTTOM);
    }

    /** Creates a tooltip without a text at {@code side}, which is the top or the bottom of {@code control}. */
    public NameTooltip(Node control, Side side) {
        this.control = control;
        tooltip = new DelayedTooltip(control, () -> text, "name-tooltip", side);
        if (!(control instanceof Slider)) { // which is told its value while it is dragged
            control.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tooltip.hide());
        }
    }

    /** Gives {@code control} a name without a shortcut. */
    public static void install(Node control, String name) {
        new NameTooltip(control).setText(name);
    }

    /** Gives {@code control} a name at {@code side}, which is its top or its bottom. */
    public static void install(Node control, String name, Side side) {
        new NameTooltip(control, side).setText(name);
    }

    /** Gives {@code control} a name and the shortcut of its action. */
    public static void install(Node control, String name, KeyCombination shortcut) {
        new NameTooltip(control).setText(textOf(name, shortcut));
    }

    /** Returns the text for a control with this name and this shortcut. */
    public static String textOf(String name, KeyCombination shortcut) {
        return Texts.text("control.name-and-key", name, shortcut.getDisplayText());
    }

    /** Replaces the text. */
    public void setText(String newText) {
        text = newText;
        control.setAccessibleText(newText);
        tooltip.refresh();
    }
}
