package org.backprop.explorer.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.backprop.explorer.model.network.Element;

/** The selected and the hovered element, the same in every region; {@link Element#NONE} if there is none. */
public final class Selection {

    private final ObjectProperty<Element> selected = new SimpleObjectProperty<>(Element.NONE);
    private final ObjectProperty<Element> hovered = new SimpleObjectProperty<>(Element.NONE);
    private final ObjectProperty<List<Element.Group>> paths = new SimpleObjectProperty<>(List.of());
    private final StringProperty note = new SimpleStringProperty("");
    private final Set<Element> underPointer = new HashSet<>();

    /** Creates a selection of no element. */
    public Selection() {
        hovered.addListener((observable, oldValue, newValue) -> {
            underPointer.clear();
            underPointer.addAll(newValue.parts());
        });
    }

    /** Returns the property of the selected element. */
    public ObjectProperty<Element> selected() {
        return selected;
    }

    /** Returns the property of the element, or group of elements, under the pointer. */
    public ObjectProperty<Element> hovered() {
        return hovered;
    }

    /** Returns the property of the description of the node under the pointer; empty if it has none. */
    public StringProperty note() {
        return note;
    }

    /**
     * Returns the property of the paths that the network's picture shows in different styles; empty if none are shown.
     */
    public ObjectProperty<List<Element.Group>> paths() {
        return paths;
    }

    /** Returns whether the element is highlighted. */
    public boolean isHighlighted(Element element) {
        return isHovered(element) || selected.get().equals(element);
    }

    /** Returns whether the element is under the pointer. */
    public boolean isHovered(Element element) {
        return underPointer.contains(element);
    }

    /** Returns whether the parameter at {@code index} of the flat vector is highlighted. */
    public boolean isHighlighted(int index) {
        return isHighlighted(new Element.Parameter(index));
    }

    /**
     * Makes {@code element} hovered while the pointer is over {@code node}, and selected when {@code node} is clicked.
     */
    public void register(Node node, Element element) {
        register(node, element, element);
    }

    /**
     * Makes {@code element} hovered while the pointer is over {@code node}; a click selects {@code selectable}, if any.
     */
    public void register(Node node, Element element, Element selectable) {
        node.hoverProperty().addListener((observable, oldValue, newValue) -> {
            if (newValue) {
                hovered.set(element);
            } else if (hovered.get().equals(element)) {
                hovered.set(Element.NONE);
            }
        });
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && selectable != Element.NONE) {
                selected.set(selectable);
                event.consume();
            }
        });
    }

    /** Makes the accessible text of {@code node} the note while the pointer is over it. */
    public void showNoteOf(Node node) {
        node.hoverProperty().addListener((observable, oldValue, newValue) -> {
            note.unbind();
            if (newValue) {
                note.bind(node.accessibleTextProperty());
            } else {
                note.set("");
            }
        });
    }
}
