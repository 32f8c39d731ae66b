package org.backprop.explorer.view;

import javafx.css.Styleable;

/** Changes style classes only where they differ, since each change makes the toolkit match all styles again. */
public final class StyleClasses {

    private StyleClasses() {}

    /** Adds the class {@code style} to {@code node} if {@code present}, else removes it. */
    public static void toggle(Styleable node, String style, boolean present) {
        boolean wasPresent = node.getStyleClass().contains(style);
        if (present && !wasPresent) {
            node.getStyleClass().add(style);
        } else if (!present && wasPresent) {
            node.getStyleClass().remove(style);
        }
    }

    /** Gives {@code node} the class {@code style} if {@code condition} holds, else {@code other}. */
    public static void select(Styleable node, boolean condition, String style, String other) {
        toggle(node, style, condition);
        toggle(node, other, !condition);
    }
}
