package org.backprop.explorer.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Finds texts and formulas that are clipped. */
final class ClippedTexts {

    private static final double SLACK = 0.5;

    private ClippedTexts() {}

    /** All texts that are truncated or exceed their node, the window or their scroll container. */
    static List<String> in(MainWindowDriver mainWindowDriver) {
        mainWindowDriver.layOut();
        return Fx.ask(() -> {
            List<String> cut = new ArrayList<>();
            for (Node node : mainWindowDriver.nodes(ClippedTexts::isRead)) {
                if (!isScrolledAway(node) && isCut(node)) {
                    cut.add(node.getId() + ": " + textOf(node));
                }
            }
            return cut;
        });
    }

    private static boolean isRead(Node node) {
        return node instanceof Labeled || node instanceof TextField || isFormula(node);
    }

    private static boolean isFormula(Node node) {
        return node.getStyleClass().contains("formula-view");
    }

    private static String textOf(Node node) {
        return isFormula(node) ? node.getAccessibleText() : SceneQueries.textOf(node);
    }

    private static boolean isCut(Node node) {
        if (isFormula(node)) {
            return reachesBeyond(place(node), frame(node));
        }
        if (textOf(node) == null || textOf(node).isBlank() || !(node.lookup(".text") instanceof Text written)) {
            return false;
        }
        if (node instanceof TextField field) {
            Insets insets = field.getInsets();
            return written.getLayoutBounds().getWidth()
                    > field.getWidth() - insets.getLeft() - insets.getRight() + SLACK;
        }
        return !written.getText().equals(((Labeled) node).getText().replace("_", ""))
                || reachesBeyond(place(written), frame(node));
    }

    private static boolean reachesBeyond(Bounds place, Bounds frame) {
        return place.getMinX() < frame.getMinX() - SLACK
                || place.getMaxX() > frame.getMaxX() + SLACK
                || place.getMaxY() > frame.getMaxY() + SLACK;
    }

    private static boolean isScrolledAway(Node node) {
        Node scroller = scroller(node);
        if (scroller == null || !scrollsUpAndDownOnly(scroller)) {
            return scroller != null && !place(scroller).contains(place(node));
        }
        return place(node).getMaxY() > place(scroller).getMaxY()
                || place(node).getMinY() < place(scroller).getMinY();
    }

    /** The bounds that a node must not exceed: the window's, or those of a container that scrolls vertically only. */
    private static Bounds frame(Node node) {
        boolean upAndDown = scroller(node) != null && scrollsUpAndDownOnly(scroller(node));
        return place(upAndDown ? scroller(node) : node.getScene().getRoot());
    }

    private static boolean scrollsUpAndDownOnly(Node scroller) {
        return scroller instanceof ScrollPane pane && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER;
    }

    /** The nearest list or scroll pane around a node, or null. */
    private static Node scroller(Node node) {
        Node parent = node.getParent();
        while (parent != null && !(parent instanceof ListView) && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
