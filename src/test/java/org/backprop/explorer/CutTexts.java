package org.backprop.explorer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Finds texts that there is no room for. */
final class CutTexts {

    private CutTexts() {}

    /** Every text in the window that is shortened or reaches beyond its edge. */
    static List<String> in(Window window) {
        return Fx.ask(() -> {
            List<String> cut = new ArrayList<>();
            for (Node node : window.nodes(each -> each instanceof Labeled || each instanceof TextField)) {
                if (!isInAListScrolledAway(node) && isCut(node)) {
                    cut.add(node.getId() + ": " + textOf(node));
                }
            }
            return cut;
        });
    }

    private static String textOf(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : ((TextField) node).getText();
    }

    private static boolean isCut(Node node) {
        if (textOf(node) == null || textOf(node).isBlank() || !(node.lookup(".text") instanceof Text written)) {
            return false;
        }
        if (node instanceof TextField field) {
            Insets insets = field.getInsets();
            return written.getLayoutBounds().getWidth() > field.getWidth() - insets.getLeft() - insets.getRight() + 0.5;
        }
        Bounds place = written.localToScene(written.getBoundsInLocal());
        Scene scene = node.getScene();
        return !written.getText().equals(((Labeled) node).getText().replace("_", ""))
                || place.getMinX() < -0.5
                || place.getMaxX() > scene.getWidth() + 0.5
                || place.getMaxY() > scene.getHeight() + 0.5;
    }

    private static boolean isInAListScrolledAway(Node node) {
        Node parent = node;
        while (parent != null && !(parent instanceof ListView)) {
            parent = parent.getParent();
        }
        return parent != null
                && !parent.localToScene(parent.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }
}
