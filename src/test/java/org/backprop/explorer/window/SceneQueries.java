package org.backprop.explorer.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.stage.Stage;

/** Queries of the visible nodes of a scene by their ids; hidden nodes are not found. */
class SceneQueries {

    private final Stage stage;

    SceneQueries(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    String title() {
        return Fx.ask(stage::getTitle);
    }

    /** The size of the scene. */
    Dimension2D size() {
        return Fx.ask(() ->
                new Dimension2D(stage.getScene().getWidth(), stage.getScene().getHeight()));
    }

    /** The text of a choice box's selection. */
    String chosen(String id) {
        return texts(id).get(0);
    }

    /** The text of the label, button or field with this id. */
    String text(String id) {
        return Fx.ask(() -> textOf(find(id)));
    }

    /** All visible texts inside the node with this id, in scene order. */
    List<String> texts(String id) {
        return Fx.ask(() -> inside(find(id), Labeled.class::isInstance).stream()
                .filter(Node::isVisible)
                .map(SceneQueries::textOf)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** Returns whether the row of a parameter in the list is marked as selected or hovered. */
    boolean isRowMarked(String parameter) {
        return Fx.ask(() -> {
            Node node = find("slider-" + parameter);
            while (!(node instanceof ListCell)) {
                node = node.getParent();
            }
            return node.getStyleClass().contains("selected-parameter")
                    || node.getStyleClass().contains("hovered-parameter");
        });
    }

    /** The number of updates done, as the timeline shows it. */
    int updatesDone() {
        return count(text("position").split(" / ")[0]);
    }

    /** The length of the timeline in updates, as the timeline shows it. */
    int updatesKnown() {
        return count(text("position").split(" / ")[1]);
    }

    private static int count(String text) {
        return Integer.parseInt(text.replace("\u202f", ""));
    }

    /** The text of the notice, or an empty one where there is none. */
    String notice() {
        return Fx.ask(() -> search("notice-text") == null ? "" : textOf(find("notice-text")));
    }

    /** The bounds of a node in the scene. */
    Bounds place(String id) {
        return Fx.ask(() -> {
            Node node = find(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    String accessibleText(String id) {
        return Fx.ask(() -> find(id).getAccessibleText());
    }

    double slider(String id) {
        return Fx.ask(() -> ((Slider) find(id)).getValue());
    }

    boolean isRunning() {
        return accessibleText("run").startsWith("Pause");
    }

    boolean isChosen(String id) {
        return Fx.ask(() -> ((Toggle) find(id)).isSelected());
    }

    boolean has(String id, String style) {
        return Fx.ask(() -> find(id).getStyleClass().contains(style));
    }

    boolean isMarkedWrong(String id) {
        return Fx.ask(() -> find(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")));
    }

    boolean sees(String id) {
        return Fx.ask(() -> search(id) != null);
    }

    /** The phases whose chip is marked as current. */
    List<String> presentPhases() {
        return Fx.ask(() -> inside(find("phases"), chip -> chip.getStyleClass().contains("current")).stream()
                .map(chip -> chip.getId().substring("phase-".length()))
                .toList());
    }

    /** All texts in the window, except the timeline's length, notices and tooltips. */
    List<String> everything() {
        return Fx.ask(() -> inside(stage.getScene().getRoot(), SceneQueries::isWritten).stream()
                .filter(node -> !List.of("position", "notice-text", "delayed-tooltip", "name-tooltip")
                        .contains(String.valueOf(node.getId())))
                .map(node -> node.getId() + " " + textOf(node) + " " + node.getAccessibleText())
                .toList());
    }

    static boolean isWritten(Node node) {
        return node instanceof Labeled || node instanceof TextInputControl;
    }

    /** Applies CSS and layout, which the next frame would do otherwise, until nothing demands more of it. */
    void layOut() {
        Fx.until(
                "everything is laid out",
                () -> Fx.ask(() -> {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    return !stage.getScene().getRoot().isNeedsLayout();
                }));
    }

    /** The node with this id after CSS and layout. */
    Node node(String id) {
        layOut();
        return Fx.ask(() -> find(id));
    }

    /** All visible nodes for which {@code wanted} holds. */
    List<Node> nodes(Predicate<Node> wanted) {
        return Fx.ask(() -> inside(stage.getScene().getRoot(), wanted));
    }

    Node find(String id) {
        Node found = ListQueries.isOfARow(id) ? rows().find(id) : search(id);
        return Objects.requireNonNull(found, () -> "nothing to be seen is called " + id);
    }

    private ListQueries rows() {
        if (!sees("parameters") && sees("regions")) {
            Fx.run(() -> ((TabPane) node("regions")).getSelectionModel().select(1));
            layOut();
        }
        return new ListQueries((ListView<?>) find("parameters"));
    }

    private Node search(String id) {
        List<Node> found = inside(stage.getScene().getRoot(), node -> id.equals(node.getId()));
        return found.isEmpty() ? null : found.get(0);
    }

    static List<Node> inside(Node root, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    static String textOf(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node).getText();
    }
}
