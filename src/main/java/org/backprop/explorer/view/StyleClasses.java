package org.backprop.explorer.view;

import javafx.css.Styleable;

/** Gives nodes their style classes and leaves alone what stays: each change has the toolkit match all styles anew. */
public final class StyleClasses {

    private StyleClasses() {}

    /** Makes {@code node} have the class {@code style}, or not. */
    public static void toggle(Styleable node, String style, boolean has) {
        boolean had = node.getStyleClass().contains(style);
        if (has && !had) {
            node.getStyleClass().add(style);
        } else if (!has && had) {
            node.getStyleClass().remove(style);
        }
    }

    /** Makes {@code node} have the class {@code style} if {@code which} says so, and {@code other} if not. */
    public static void select(Styleable node, boolean which, String style, String other) {
        toggle(node, style, which);
        toggle(node, other, !which);
    }
}
