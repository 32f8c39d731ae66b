package org.backprop.explorer.view;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Sets children only where they differ, since a node that is removed and added again loses the focus and its styles.
 */
public final class Nodes {

    private Nodes() {}

    /** Sets {@code children} to {@code newChildren} if they differ. */
    public static void set(ObservableList<Node> children, List<? extends Node> newChildren) {
        if (!children.equals(newChildren)) {
            children.setAll(newChildren);
        }
    }
}
