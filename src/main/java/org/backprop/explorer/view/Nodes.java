package org.backprop.explorer.view;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Adds children only when they are needed, and changes them only where they differ. */
public final class Nodes {

    private Nodes() {}

    /**
     * Sets {@code children} to {@code newChildren} if they differ, since a node that is removed and added again loses
     * the focus and its styles.
     */
    public static void set(ObservableList<Node> children, List<? extends Node> newChildren) {
        if (!children.equals(newChildren)) {
            children.setAll(newChildren);
        }
    }

    /** Inserts {@code child} once it becomes visible, so that no time is spent on its styles before. */
    public static void addWhenVisible(ObservableList<Node> children, int index, Node child) {
        child.visibleProperty().addListener((property, was, is) -> {
            if (is && child.getParent() == null) {
                children.add(index, child);
            }
        });
    }
}
