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

    /** A selection of nothing. */
    public Selection() {
        hovered.addListener((property, was, is) -> {
            underPointer.clear();
            underPointer.addAll(is.parts());
        });
    }

    /** The thing that was clicked. */
    public ObjectProperty<Element> selected() {
        return selected;
    }

    /** The thing, or the things, under the mouse. */
    public ObjectProperty<Element> hovered() {
        return hovered;
    }

    /**
     * What is known in words of the thing under the mouse, where that says more than its name and value; else empty.
     */
    public StringProperty note() {
        return note;
    }

    /** The paths that are told apart in the picture; empty while none are looked at. */
    public ObjectProperty<List<Element.Group>> paths() {
        return paths;
    }

    /** Returns whether the element is highlighted. */
    public boolean isHighlighted(Element element) {
        return isHovered(element) || selected.get().equals(element);
    }

    /** Returns whether the thing is under the mouse. */
    public boolean isHovered(Element element) {
        return underPointer.contains(element);
    }

    /** Returns whether the parameter at {@code index} of the flat vector is to be lit up. */
    public boolean isHighlighted(int index) {
        return isHighlighted(new Element.Parameter(index));
    }

    /** Makes {@code node} stand for {@code element}: pointing at it and clicking it mean the element. */
    public void register(Node node, Element element) {
        register(node, element, element);
    }

    /** Makes pointing at {@code node} mean {@code element}, and clicking it {@code selectable}, if that is a thing. */
    public void register(Node node, Element element, Element selectable) {
        node.hoverProperty().addListener((property, was, is) -> {
            if (is) {
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

    /** Makes {@code node} say itself in full while it is pointed at. */
    public void showNoteOf(Node node) {
        node.hoverProperty().addListener((property, was, is) -> {
            note.unbind();
            if (is) {
                note.bind(node.accessibleTextProperty());
            } else {
                note.set("");
            }
        });
    }
}
