package org.backprop.explorer.window;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;

/** Finds the nodes of a list that is longer than its viewport, by scrolling to them. */
final class ListQueries {

    private final ListView<?> list;

    ListQueries(ListView<?> list) {
        this.list = list;
    }

    /** Returns whether the node with this id belongs to a row of the parameter list. */
    static boolean isOfARow(String id) {
        return id.matches("(slider|value|gradient)-[wb]\\[.*]");
    }

    /** The node with this id, scrolled to if it is not wholly visible; null if no row has it. */
    Node find(String id) {
        Node found = search(id);
        for (int row = 0; found == null && row < list.getItems().size(); row++) {
            list.scrollTo(row);
            list.layout();
            found = search(id);
        }
        return found;
    }

    private Node search(String id) {
        List<Node> found = SceneQueries.inside(list, node -> id.equals(node.getId()) && isWhole(node));
        return found.isEmpty() ? null : found.get(0);
    }

    private boolean isWhole(Node node) {
        Bounds place = list.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return place.getMinY() >= 0 && place.getMaxY() <= list.getHeight();
    }
}
