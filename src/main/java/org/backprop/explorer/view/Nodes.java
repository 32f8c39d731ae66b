package org.backprop.explorer.view;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Fills a place with nodes. One that is taken out and put back loses the keys and is styled anew. */
public final class Nodes {

    private Nodes() {}

    /** Makes {@code children} be {@code wanted}, and leaves them alone if they are already. */
    public static void set(ObservableList<Node> children, List<? extends Node> wanted) {
        if (!children.equals(wanted)) {
            children.setAll(wanted);
        }
    }
}
